using RealtimeConv.Cpu;
using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Gl;

/// <summary>Contestants that move live frames: streams by either route, at once or a frame later; planes of Y'CbCr converted by a shader and on the processor.</summary>
internal static class StreamContests
{
    private static readonly YuvColour Colour = new(YuvMatrix.Bt709, YuvRange.Limited);

    /// <summary>Whole frames through a filter, beside what they may cost.</summary>
    public static IEnumerable<Contestant> Streams(GL gl, BenchCase what, Filter filter)
    {
        var noise = what.Noise();
        foreach (var route in (TransferRoute[])[TransferRoute.Direct, TransferRoute.Ring])
            foreach (int latency in (int[])[0, FrameReadback.MostLatency])
            {
                var engine = new FilterEngine(gl, new FilterEngineOptions { Transfers = route });
                var stream = engine.OpenStream(filter, what.Width, what.Height, what.Pixels, new FrameStreamOptions { Latency = latency });
                var result = new Frame(what.Width, what.Height, what.Pixels);
                string plan = $"{(route == TransferRoute.Ring ? "ring of buffers" : "client pointer")}, {(latency == 0 ? "at once" : "a frame later")}";
                yield return new FrameContestant(new Subject("stream", plan) { Rivals = [RivalNames.Allowed] }, () => Demand(stream.Push(noise.Bytes, result, out _)), stream, engine);
            }
    }

    /// <summary>Planes of 4:2:0 into a texture of R'G'B'A, beside copying such a frame in memory.</summary>
    public static IEnumerable<Contestant> Planes(GlBench bench, BenchCase what)
    {
        if (what.Type != SampleType.UNorm8) yield break;
        foreach (int bits in (int[])[8, 10])
        {
            var layout = new YuvLayout(YuvFormat.Yuv420 with { Bits = bits }, what.Width, what.Height);
            var planes = new byte[layout.FrameBytes];
            new Random(bits).NextBytes(planes);
            var upload = bench.Engine.PrepareUpload(layout, Colour);
            var (_, shaded) = bench.Textures(what);
            yield return Ours($"4:2:0 of {bits} bits, shader", () =>
            {
                Demand(bench.Engine.Upload(upload, planes, shaded.Frame));
                bench.Finish();
            }, upload, shaded);
            var converter = new YuvConverter(layout, Colour);
            var pixels = new Frame(what.Width, what.Height, what.Pixels);
            var (_, sent) = bench.Textures(what);
            yield return Ours($"4:2:0 of {bits} bits, processor, upload", () =>
            {
                converter.Convert(planes, pixels);
                sent.Upload(pixels);
                bench.Finish();
            }, sent);
        }

        static FrameContestant Ours(string plan, Action frame, params IDisposable[] owned) => new(new Subject("planes", plan) { Rivals = [RivalNames.Memory] }, frame, owned);
    }

    /// <summary>A filter by the program that shows its first frames, which serves all kernels of its size.</summary>
    public static Contestant Shared(GL gl, GlBench bench, BenchCase what, Filter filter)
    {
        var engine = new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = -1 });
        var (source, destination) = bench.Textures(what);
        var prepared = engine.Prepare(filter, source.Frame, destination.Frame);
        return new FrameContestant(new Subject("first", "3x3, shared program") { Rivals = [RivalNames.Draw] }, () =>
        {
            Demand(engine.Apply(prepared, source.Frame, destination.Frame));
            bench.Finish();
        }, prepared, source, destination, engine);
    }

    private static void Demand(ApplyResult result)
    {
        if (!result.IsApplied) throw new RealtimeConvException(result.Message!);
    }
}
