using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Streaming;

[TestFixture(GraphicsApi.OpenGL, TransferRoute.Direct)]
[TestFixture(GraphicsApi.OpenGL, TransferRoute.Ring)]
[TestFixture(GraphicsApi.OpenGLES, TransferRoute.Direct)]
[TestFixture(GraphicsApi.OpenGLES, TransferRoute.Ring)]
public sealed class FrameStreamTests(GraphicsApi api, TransferRoute route) : GlTest
{
    private const int Width = 20, Height = 6;

    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36));

    private FilterEngineOptions Options => new() { Transfers = route, SpecialiseAfterFrames = -1 };

    [Test]
    public void Push_EachFrame_DeliversItsOwnResultOnceAndInOrder([Values(0, 1)] int latency) => Run(gl =>
    {
        using var engine = new FilterEngine(gl, Options);
        var frames = Frames(7);
        byte[][] right = [.. frames.Select(f => engine.Apply(Blur, f).Bytes.ToArray())];
        using var stream = engine.OpenStream(Blur, Width, Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = latency });
        Assert.That((stream.Route, stream.Latency), Is.EqualTo((route, latency)));
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        long next = 0;
        for (int n = 0; n < frames.Length; n++)
        {
            result.Bytes.Fill(0xEE);
            Assert.That(stream.Push(frames[n].Bytes, result, out long number).IsApplied, Is.True);
            Assert.That(number, Is.EqualTo(n - latency), "a first frame that is delayed delivers -1");
            if (number >= 0) Assert.That(result.Bytes.ToArray(), Is.EqualTo(right[next++]), $"frame {number}");
            else Assert.That(result.Bytes.ToArray(), Is.All.EqualTo(0xEE));
            Assert.That(stream.Pending, Is.EqualTo(latency));
        }
        for (int k = 0; k < latency; k++)
        {
            Assert.That(stream.Drain(result, out long number).IsApplied, Is.True);
            Assert.That((number, result.Bytes.ToArray()), Is.EqualTo((next, right[next++])));
        }
        Assert.That(next, Is.EqualTo(frames.Length));
        result.Bytes.Fill(0xEE);
        Assert.That(stream.Drain(result, out long none).IsApplied, Is.True);
        Assert.That((none, stream.Pending), Is.EqualTo((-1L, 0)));
        Assert.That(result.Bytes.ToArray(), Is.All.EqualTo(0xEE));
        // A stream that was drained goes on counting.
        Assert.That(stream.Push(frames[0].Bytes, result, out long later).IsApplied, Is.True);
        Assert.That(later, Is.EqualTo(latency == 0 ? frames.Length : -1));
    });

    [Test]
    public void Push_Planes_GivesWhatTheFilterMakesOfTheirPicture([Values(0, 1)] int latency) => Run(gl =>
    {
        var planes = YuvFrames.Noise(YuvFormat.Nv12, Width, Height, new YuvColour(YuvMatrix.Bt601, YuvRange.Full, ChromaSiting.Centre));
        var picture = new Frame(Width, Height, PixelFormat.Rgba8);
        using var engine = new FilterEngine(gl, Options);
        using var stream = engine.OpenStream(new ConvolveFilter(Kernel.Identity), planes.Layout, planes.Colour, new FrameStreamOptions { Latency = latency });
        stream.Push(planes.Bytes, picture, out _);
        if (latency > 0) stream.Drain(picture, out _);
        var converted = new Frame(Width, Height, PixelFormat.Rgba8);
        new YuvConverter(planes.Layout, planes.Colour).Convert(planes.Bytes, converted);
        // Both lie within the bound of one value; where it is next to a tie they may round apart.
        int apart = 0;
        for (int k = 0; k < picture.Bytes.Length; k++)
        {
            Assert.That(Math.Abs(picture.Bytes[k] - converted.Bytes[k]), Is.LessThanOrEqualTo(1));
            apart += picture.Bytes[k] == converted.Bytes[k] ? 0 : 1;
        }
        Assert.That(apart, Is.LessThan(3));
        stream.Filter = Blur;
        byte[] right = engine.Apply(Blur, picture).Bytes.ToArray();
        stream.Push(planes.Bytes, picture, out _);
        if (latency > 0) stream.Drain(picture, out _);
        Assert.That(picture.Bytes.ToArray(), Is.EqualTo(right));
    });

    [Test]
    public void Push_WithOneFrameOfDelay_ReadsTheFrameBeforeAndWaitsForNone() => Run(gl =>
    {
        var log = new GlLog();
        using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { log } }.GL, Options);
        using var stream = engine.OpenStream(Blur, Width, Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = 1 });
        var frame = Frames(1)[0];
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        for (int n = 0; n < 6; n++)
        {
            log.Clear();
            stream.Push(frame.Bytes, result, out _);
        }
        var calls = log.Calls.Select(c => c.Name).ToList();
        if (route == TransferRoute.Direct)
        {
            Assert.That(calls.Where(c => c is "glMapBufferRange" or "glFenceSync" or "glClientWaitSync"), Is.Empty);
            return;
        }
        // The frame is mapped whose reading was asked for one push ago: between asking and mapping lies a whole frame.
        int asked = calls.IndexOf("glReadPixels"), fenced = calls.FindIndex(asked, c => c == "glFenceSync"), waited = calls.FindIndex(fenced, c => c == "glClientWaitSync");
        int packed = calls.FindLastIndex(c => c == "glMapBufferRange");
        Assert.That(asked, Is.GreaterThan(calls.IndexOf("glDrawArrays") is var draw and >= 0 ? draw : calls.IndexOf("glDispatchCompute")));
        Assert.That((fenced > asked, waited > fenced, packed > waited), Is.EqualTo((true, true, true)), string.Join(' ', calls));
        var buffers = log.Calls.Where(c => c.Name == "glBindBuffer" && c.Int(0) == (int)GLEnum.PixelPackBuffer && c.UInt(1) != 0).Select(c => c.UInt(1)).ToList();
        Assert.That(buffers, Has.Count.EqualTo(2).And.Unique, "what is read and what is mapped are different buffers");
    });

    [Test]
    public void Push_FrameAfterFrame_AllocatesNothingAndLeaksNothing([Values(0, 1)] int latency) => Run(gl =>
    {
        var ledger = new ObjectLedger();
        var frame = Frames(1)[0];
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        using (var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { ledger } }.GL, Options))
        {
            using var stream = engine.OpenStream(Blur, Width, Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = latency });
            for (int n = 0; n < 6; n++) stream.Push(frame.Bytes, result, out _);
            int live = ledger.Count, made = engine.MadeObjects;
            for (int n = 0; n < 50; n++) stream.Push(frame.Bytes, result, out _);
            Assert.That((ledger.Count, engine.MadeObjects), Is.EqualTo((live, made)));
        }
        Assert.That(ledger.Live, Is.Empty);
        Assert.That(ledger.Strange, Is.Empty);

        using var plain = new FilterEngine(gl, Options);
        using var steady = plain.OpenStream(Blur, Width, Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = latency });
        for (int n = 0; n < 6; n++) steady.Push(frame.Bytes, result, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int n = 0; n < 50; n++) steady.Push(frame.Bytes, result, out _);
        steady.Drain(result, out _);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    });

    [Test]
    public void Push_WhatDoesNotFit_IsRejectedAndNotCounted() => Run(gl =>
    {
        using var engine = new FilterEngine(gl, Options with { MaxTextureSize = 64 });
        using var stream = engine.OpenStream(Blur, Width, Height, PixelFormat.Rgba8, new FrameStreamOptions { Latency = 1 });
        var frame = Frames(1)[0];
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        Assert.That(stream.Push(frame.Bytes[4..], result, out long number).Message, Does.Contain("480 bytes; 476"));
        Assert.That(stream.Push(frame.Bytes, new Frame(Height, Width, PixelFormat.Rgba8), out _).Message, Does.Contain("6 x 20").And.Contain("20 x 6"));
        Assert.That(stream.Push(frame.Bytes, new Frame(Width, Height, PixelFormat.Rgba16F), out _).Message, Does.Contain("rgba16f"));
        Assert.That((number, stream.Pushed, stream.Pending), Is.EqualTo((-1L, 0L, 0)));
        stream.Dispose();
        Assert.That(stream.Push(frame.Bytes, result, out _).Message, Does.Contain("disposed"));
        Assert.That(stream.Drain(result, out _).Message, Does.Contain("disposed"));
        Assert.That(() => engine.OpenStream(Blur, 65, 4, PixelFormat.Rgba8), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("65 x 4").And.Message.Contains("64"));
        Assert.That(() => engine.OpenStream(Blur, 6, 4, PixelFormat.Rgba8, new FrameStreamOptions { Latency = 2 }), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("2 frames"));
        Assert.That(() => engine.OpenStream(Blur, 6, 4, PixelFormat.Rgb8), Throws.ArgumentException);
        if (api == GraphicsApi.OpenGLES) Assert.That(() => engine.PrepareReadback(6, 4, PixelFormat.R8), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("rgba8 or rgba32f"));
        int live = engine.LiveObjects;
        Assert.That(() => engine.OpenStream(new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity)), 6, 4, PixelFormat.Rgba8), Throws.ArgumentException);
        engine.PrepareUpload(6, 4, PixelFormat.Rgba8).Dispose();
        Assert.That(engine.LiveObjects, Is.LessThanOrEqualTo(live + 3));
    });

    [Test]
    public void Readback_OfRowsThatRunUpwards_TurnsThem() => Run(gl =>
    {
        using var engine = new FilterEngine(gl, Options);
        var frame = Frames(1)[0];
        uint texture = Texture(gl, Width, Height, SizedInternalFormat.Rgba8);
        var stored = new FrameTexture(texture, PixelFormat.Rgba8, Width, Height);
        using var upload = engine.PrepareUpload(Width, Height, PixelFormat.Rgba8);
        engine.Upload(upload, frame.Bytes, stored);
        using var readback = engine.PrepareReadback(Width, Height, PixelFormat.Rgba8);
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        Assert.That(readback.Push(stored with { Rows = RowOrder.BottomFirst }, result, out _).IsApplied, Is.True);
        for (int y = 0; y < Height; y++) Assert.That(result.Row(y).SequenceEqual(frame.Row(Height - 1 - y)), Is.True, $"row {y}");
    });

    private static Frame[] Frames(int count) => [.. Enumerable.Range(0, count).Select(n =>
    {
        var frame = new Frame(Width, Height, PixelFormat.Rgba8);
        new Random(n).NextBytes(frame.Bytes);
        return frame;
    })];

    private void Run(Action<GL> check)
    {
        using var thread = Open(api);
        thread.Run(check);
    }
}
