using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>The calls that send frames to the device and fetch them, and those that draw feature maps; each is told when it is over.</summary>
/// <param name="gl">The functions.</param>
/// <param name="backend">What runs the filter.</param>
/// <param name="filter">The filter of the streams.</param>
/// <param name="codes">A frame of 8-bit codes with an alpha of its own.</param>
/// <param name="picture">A texture of RGBA8 codes as large as the frame.</param>
internal sealed class StateStreams(GL gl, Backend backend, Filter filter, Frame codes, FrameTexture picture)
{
    private static readonly TransferRoute[] Routes = [TransferRoute.Direct, TransferRoute.Ring];

    private readonly YuvFrame _planes = YuvFrames.Noise(YuvFormat.Yuv420, codes.Width, codes.Height, new YuvColour(YuvMatrix.Bt709, YuvRange.Limited));

    // Three channels in, so that alpha has no part.
    private readonly Network _network = new(3, [new ConvolutionNode(new ConvolutionLayer(5, 3, 1, 1, [1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0.25f, 0]), 0)]);

    /// <summary>Makes all calls.</summary>
    /// <param name="over">Called behind each with its name.</param>
    /// <returns>The bytes that came back.</returns>
    public List<byte[]> Run(Action<string> over)
    {
        var results = new List<byte[]>();
        foreach (var route in Routes)
        {
            var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, Transfers = route, SpecialiseAfterFrames = -1 });
            over("the constructor");
            Stream(engine, over, results);
            Upload(engine, over, results);
            Assert.That(engine.PendingHostError, Is.Null);
            engine.Dispose();
            over($"Dispose, {route}");
        }
        using (var networks = new NetworkEngine(gl))
        {
            networks.DrawMaps(_network, picture, picture with { Texture = Other }, backend);
            over("DrawMaps");
        }
        over("Dispose of the network engine");
        return results;
    }

    /// <summary>A texture of RGBA8 codes that maps are drawn into.</summary>
    public required uint Other { get; init; }

    private void Stream(FilterEngine engine, Action<string> over, List<byte[]> results)
    {
        var result = new Frame(codes.Width, codes.Height, PixelFormat.Rgba8);
        var stream = engine.OpenStream(filter, codes.Width, codes.Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = 1 });
        over("OpenStream");
        for (int n = 0; n < 2; n++)
        {
            Assert.That(stream.Push(codes.Bytes, result, out _).IsApplied, Is.True);
            over("Push of a stream");
        }
        results.Add(result.Bytes.ToArray());
        Assert.That(stream.Drain(result, out _).IsApplied, Is.True);
        over("Drain of a stream");
        results.Add(result.Bytes.ToArray());
        stream.Dispose();
        over("Dispose of a stream");
    }

    private void Upload(FilterEngine engine, Action<string> over, List<byte[]> results)
    {
        var upload = engine.PrepareUpload(_planes.Layout, _planes.Colour);
        over("PrepareUpload");
        var readback = engine.PrepareReadback(codes.Width, codes.Height, PixelFormat.Rgba8);
        over("PrepareReadback");
        Assert.That(engine.Upload(upload, _planes.Bytes, picture).IsApplied, Is.True);
        over("Upload");
        var result = new Frame(codes.Width, codes.Height, PixelFormat.Rgba8);
        Assert.That(readback.Push(picture, result, out _).IsApplied, Is.True);
        over("Push of a readback");
        results.Add(result.Bytes.ToArray());
        upload.Dispose();
        over("Dispose of an upload");
        readback.Dispose();
        over("Dispose of a readback");
    }
}
