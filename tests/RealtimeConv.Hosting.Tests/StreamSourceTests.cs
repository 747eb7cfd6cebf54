using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests;

public class StreamSourceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly YuvColour Colour = new(YuvMatrix.Bt709, YuvRange.Limited, ChromaSiting.Centre);

    [Test]
    public void TryGetFrame_Planes_ShowTheSamePictureByEitherWay([Values] GraphicsApi api, [Values(TransferRoute.Direct, TransferRoute.Ring)] TransferRoute route, [Values] bool onDevice)
    {
        using var fixture = new HostFixture(new HeadlessOptions { Api = api });
        using var engine = new FilterEngine(fixture.GL, new FilterEngineOptions { Transfers = route, State = HostState.Trusted });
        var memory = new SteadySource(YuvFormat.Yuv420, Colour, 67, 9);
        using var source = new StreamSource(fixture.GL, () => memory, engine, onDevice);
        Assert.That(source.ConvertsOnDevice, Is.EqualTo(onDevice));
        var frame = FirstFrame(source);
        var planes = new YuvFrame(memory.Layout, Colour);
        memory.Planes.CopyTo(planes.Bytes);
        var bound = YuvBound.Of(planes, ArithmeticModel.Quality);
        var report = FrameComparison.Judge(bound.Value, bound, Frame.Wrap(67, 9, PixelFormat.Rgba8, AlphaMode.Opaque, fixture.Read(frame)));
        Assert.That(report.Passed, Is.True, report.Summary);
    }

    [Test]
    public void Constructor_OnSoftwareGL_LeavesTheConversionToTheProcessor()
    {
        using var fixture = new HostFixture();
        Assume.That(fixture.Engine.Device.IsSoftware);
        using var chosen = new StreamSource(fixture.GL, () => new SteadySource(YuvFormat.Nv12, Colour, 8, 6), fixture.Engine);
        using var without = new StreamSource(fixture.GL, () => new SteadySource(YuvFormat.Nv12, Colour, 8, 6), engine: null, convertOnDevice: true);
        using var pixels = new StreamSource(fixture.GL, () => new MemorySource(9), fixture.Engine, convertOnDevice: true);
        Assert.That((chosen.ConvertsOnDevice, without.ConvertsOnDevice, pixels.ConvertsOnDevice), Is.EqualTo((false, false, false)));
    }

    [Test]
    public void TryGetFrame_VideoFileAsPlanes_BeginsAgainAtItsEnd([Values] bool onDevice)
    {
        using var folder = new TemporaryFolder();
        Clips.Ffmpeg("-f lavfi -i testsrc2=size=34x18:rate=50:duration=0.1 -pix_fmt yuv420p10le -c:v ffv1", folder["a.mkv"]);
        using var fixture = new HostFixture();
        int opened = 0;
        using var source = new StreamSource(fixture.GL, () =>
        {
            opened++;
            return FrameSources.Open(folder["a.mkv"], new FfmpegSourceOptions { Planes = true });
        }, fixture.Engine, onDevice);
        Assert.That(source.ConvertsOnDevice, Is.EqualTo(onDevice));
        var end = DateTime.UtcNow + Patience;
        while (opened < 3 && DateTime.UtcNow < end)
        {
            source.TryGetFrame(default, 1, 1, out _);
            Thread.Sleep(1);
        }
        Assert.That((opened, source.Fault), Is.EqualTo((3, (string?)null)));
    }

    [Test]
    public void TryGetFrame_CodedInAnotherWayTheSecondTime_StopsWithAReason()
    {
        using var folder = new TemporaryFolder();
        Clips.Ffmpeg("-f lavfi -i testsrc2=size=34x18:rate=50:duration=0.06 -pix_fmt yuv420p -c:v ffv1", folder["a.mkv"]);
        Clips.Ffmpeg("-f lavfi -i testsrc2=size=34x18:rate=50:duration=0.06 -pix_fmt yuv422p -c:v ffv1", folder["b.mkv"]);
        using var fixture = new HostFixture();
        string next = "a.mkv";
        using var source = new StreamSource(fixture.GL, () =>
        {
            string name = next;
            next = "b.mkv";
            return FrameSources.Open(folder[name], new FfmpegSourceOptions { Planes = true });
        }, fixture.Engine, convertOnDevice: true);
        var end = DateTime.UtcNow + Patience;
        while (source.Fault is null && DateTime.UtcNow < end)
        {
            source.TryGetFrame(default, 1, 1, out _);
            Thread.Sleep(1);
        }
        Assert.That(source.Fault, Does.Contain("b.mkv").And.Contain("coded in another way"));
        Assert.That(source.TryGetFrame(default, 1, 1, out _), Is.True, "the last frame stays");
    }

    internal static FrameTexture FirstFrame(HostSource source)
    {
        var end = DateTime.UtcNow + Patience;
        FrameTexture frame;
        while (!source.TryGetFrame(default, 32, 24, out frame) && DateTime.UtcNow < end) Thread.Yield();
        Assert.That(frame.Texture, Is.Not.Zero, source.Fault);
        return frame;
    }
}
