using RealtimeConv.Frames;
using RealtimeConv.Hosting.Hud;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Tests.Support;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests;

/// <summary>The whole frame loop, from the source's read to the sink's write, with every kind of source: nothing allocated, no GL object made.</summary>
public class FrameLoopTests
{
    private const int Width = 64, Height = 36, Frames = 40;

    private static readonly string[] Kinds = ["scene", "still", "rgba8", "rgb8", "rgba16", "float", "planes converted by the reading thread", "planes converted by a shader", "p010 by a shader"];

    [Test]
    public void Loop_OfEveryKindOfSource_AllocatesNothingAndMakesNoObject([ValueSource(nameof(Kinds))] string kind, [Values(TransferRoute.Direct, TransferRoute.Ring)] TransferRoute route, [Values(0, 1)] int latency)
    {
        using var fixture = new HostFixture();
        var gl = fixture.GL;
        // Nothing is specialised between the frames that are counted.
        using var engine = new FilterEngine(gl, new FilterEngineOptions { State = HostState.Trusted, Transfers = route, SpecialiseAfterFrames = -1 });
        var (source, memory) = Open(kind, gl, engine);
        using var host = new RenderingHost(gl, engine) { Source = source };
        host.Plugins.Add(new ConvolutionPlugin("gaussian"));
        host.Plugins.Add(new ConvolutionPlugin("emboss") { Strength = 0.5 });
        using var window = new ColourTarget(gl, Width, Height);
        var canvas = new HudCanvas(new GlyphAtlas(StrokeFont.Default));
        var widgets = new HudWidgets(canvas);
        using var renderer = new HudRenderer(gl, canvas.Atlas);
        using var readback = engine.PrepareReadback(Width, Height, PixelFormat.Rgba8, latency);
        using var sink = new RawSink(Stream.Null, "nowhere");
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        double value = 1;
        long shown = 0, delivered = 0;

        for (int k = 0; k < 8; k++) Frame();
        int objects = GlObjects.Count(gl), made = engine.MadeObjects;
        long written = sink.FramesWritten - shown;
        Assert.That(SteadyAllocation.Least(Frame, Frames, () => memory?.Allocated ?? 0), Is.Zero, engine.PendingHostError ?? "of this thread and of the one that reads");
        Assert.That(engine.PendingHostError, Is.Null);
        Assert.That((GlObjects.Count(gl), engine.MadeObjects), Is.EqualTo((objects, made)));
        Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
        Assert.That((sink.FramesWritten - shown, delivered), Is.EqualTo((written, sink.FramesWritten)));
        host.Source = null;

        void Frame()
        {
            shown++;
            int seen = memory?.FramesRead ?? 0;
            host.Advance(1 / 60.0, Width, Height);
            window.Bind();
            host.Present((uint)gl.GetInteger(GetPName.DrawFramebufferBinding), Width, Height, 0.5);
            canvas.Clear(Width, Height, 1);
            widgets.Begin(new HudInput(10, 10, true, false));
            widgets.Panel(2, 2, 60, 30);
            widgets.Slider(1, 4, 4, 40, "sigma", "1.0", ref value, 0, 2, 0.1);
            renderer.Draw(canvas, Width, Height, isTopFirst: false);
            if (host.HasFrame && readback.Push(host.After, result, out long number).IsApplied && number >= 0)
            {
                sink.Write(result, TimeSpan.FromSeconds(number / 60.0));
                delivered++;
            }
            // The next frame of a stream is a new one.
            for (int spins = 0; memory is not null && memory.FramesRead == seen && spins < 10_000_000; spins++) Thread.Yield();
        }
    }

    private static (HostSource Source, SteadySource? Memory) Open(string kind, GL gl, FilterEngine engine)
    {
        switch (kind)
        {
            case "scene": return (new SceneSource(gl), null);
            case "still": return (new StillSource(gl, "still", new Frame(Width, Height, PixelFormat.Rgba8)), null);
        }
        var colour = new YuvColour(YuvMatrix.Bt709, YuvRange.Limited);
        var memory = kind switch
        {
            "rgba8" => new SteadySource(PixelFormat.Rgba8, Width, Height),
            "rgb8" => new SteadySource(PixelFormat.Rgb8, Width, Height),
            "rgba16" => new SteadySource(PixelFormat.Rgba16, Width, Height),
            "float" => new SteadySource(PixelFormat.R32F, Width, Height),
            "p010 by a shader" => new SteadySource(YuvFormat.P010, colour, Width, Height),
            _ => new SteadySource(YuvFormat.Yuv420, colour, Width, Height),
        };
        var source = new StreamSource(gl, () => memory.Layout.Width > 0 ? memory : new PixelsOnly(memory), engine, kind.EndsWith("shader", StringComparison.Ordinal));
        StreamSourceTests.FirstFrame(source);
        return (source, memory);
    }

    /// <summary>A steady source that has no planes.</summary>
    private sealed class PixelsOnly(SteadySource source) : IFrameSource
    {
        public string Name => source.Name;

        public int Width => source.Width;

        public int Height => source.Height;

        public PixelFormat Format => source.Format;

        public AlphaMode Alpha => source.Alpha;

        public Rational? Rate => source.Rate;

        public long? FrameCount => source.FrameCount;

        public bool IsLive => source.IsLive;

        public SourceState State => source.State;

        public string? Fault => source.Fault;

        public bool TryRead(Frame destination, out TimeSpan timestamp) => source.TryRead(destination, out timestamp);

        public void Dispose() => source.Dispose();
    }
}
