using RealtimeConv.Cpu.Layers;
using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench;

/// <summary>One convolution layer over feature maps in memory, upload and readback included: the CPU path, each GL backend, OpenCV's dnn module.</summary>
internal static class LayerContest
{
    private const int Channels = 16, Side = 3, Width = 640, Height = 360;

    /// <summary>Makes the contest.</summary>
    /// <param name="gl">A context, current; null leaves the GL backends out.</param>
    /// <param name="hasCompute">Whether it runs compute shaders.</param>
    /// <param name="openCv">The rival; null leaves it out.</param>
    /// <param name="threads">Threads of the CPU path and of OpenCV.</param>
    public static Contest Of(GL? gl, bool hasCompute, OpenCvRival? openCv, int threads)
    {
        var what = new BenchCase($"layer {Channels}->{Channels} {Side}x{Side}", SampleType.Float32, Width, Height, Border.Of(0));
        var random = new Random(3);
        float[] Numbers(long count) => [.. Enumerable.Range(0, (int)count).Select(_ => random.NextSingle() - 0.5f)];
        var layer = new ConvolutionLayer(Channels, Channels, Side, Side, Numbers(Channels * Channels * Side * Side), null, new ConvolutionOptions { Padding = Padding.All(Side / 2) });
        var network = new Network(Channels, [new ConvolutionNode(layer, 0)]);
        var shape = new TensorShape(1, Channels, Height, Width);
        var maps = new Tensor(shape, Numbers(shape.Count));
        var contestants = new List<Contestant>();
        foreach (var backend in gl is null ? (Backend[])[] : hasCompute ? [Backend.Compute, Backend.Fragment] : [Backend.Fragment])
        {
            var engine = new NetworkEngine(gl!);
            contestants.Add(new FrameContestant(new Subject(backend.ToString().ToLowerInvariant(), "layer") { Rivals = [RivalNames.OpenCv, "cpu"] }, () => engine.Run(network, maps, backend), engine));
        }
        var cpu = new CpuNetwork(network, threads);
        contestants.Add(new FrameContestant(new Subject("cpu", "layer") { Rivals = [RivalNames.OpenCv], Machine = CpuContestants.Machine(threads) }, () => cpu.Run(maps)));
        if (openCv is not null) contestants.Add(openCv.Layer(what, Channels, Side, threads));
        return new Contest(what, contestants);
    }
}
