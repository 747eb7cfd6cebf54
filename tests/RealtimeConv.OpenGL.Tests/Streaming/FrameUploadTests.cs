using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Streaming;

[TestFixture(GraphicsApi.OpenGL, TransferRoute.Direct)]
[TestFixture(GraphicsApi.OpenGL, TransferRoute.Ring)]
[TestFixture(GraphicsApi.OpenGLES, TransferRoute.Direct)]
[TestFixture(GraphicsApi.OpenGLES, TransferRoute.Ring)]
public sealed class FrameUploadTests(GraphicsApi api, TransferRoute route) : GlTest
{
    private static readonly YuvColour Colour = new(YuvMatrix.Bt709, YuvRange.Limited);

    private FilterEngineOptions Options => new() { Transfers = route };

    [Test]
    public void Upload_PlanesOfEveryFormatAndMeaning_LieInsideTheBound() => Run(gl =>
    {
        using var engine = new FilterEngine(gl, Options);
        foreach (var frame in YuvFrames.All())
        {
            var bound = YuvBound.Of(frame, ArithmeticModel.Quality);
            using var upload = engine.PrepareUpload(frame.Layout, frame.Colour);
            Assert.That(upload.Route, Is.EqualTo(route));
            foreach (var stored in (SizedInternalFormat[])[SizedInternalFormat.Rgba8, SizedInternalFormat.Rgba32f])
            {
                uint texture = Texture(gl, frame.Width, frame.Height, stored);
                var format = stored == SizedInternalFormat.Rgba8 ? PixelFormat.Rgba8 : PixelFormat.Rgba32F;
                var result = engine.Upload(upload, frame.Bytes, new FrameTexture(texture, format, frame.Width, frame.Height));
                Assert.That(result.IsApplied, Is.True, result.Message);
                var pixels = new Frame(frame.Width, frame.Height, format);
                if (format == PixelFormat.Rgba8) ReadCodes(gl, texture, frame.Width, frame.Height).CopyTo(pixels.Bytes);
                else Read(gl, texture, frame.Width, frame.Height).CopyTo(pixels.Float32);
                var report = FrameComparison.Judge(bound.Value, bound, pixels);
                Assert.That(report.Passed, Is.True, $"{frame.Layout} {frame.Colour} {stored}: {report.Summary}");
                gl.DeleteTexture(texture);
            }
        }
    });

    [Test]
    public void Upload_PlanesIntoARegionWhoseRowsRunUpwards_FillItAlone() => Run(gl =>
    {
        var frame = YuvFrames.Noise(YuvFormat.Yuv420, 5, 3, Colour);
        uint texture = Texture(gl, 9, 8, SizedInternalFormat.Rgba8);
        using var engine = new FilterEngine(gl, Options);
        using var upload = engine.PrepareUpload(frame.Layout, frame.Colour);
        var destination = new FrameTexture(texture, PixelFormat.Rgba8, 9, 8) { Region = new TextureRegion(2, 4, 5, 3), Rows = RowOrder.BottomFirst };
        Assert.That(engine.Upload(upload, frame.Bytes, destination).IsApplied, Is.True);
        byte[] right = Plain(gl, engine, frame), pixels = ReadCodes(gl, texture, 9, 8);
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 9; x++)
            {
                bool inside = x is >= 2 and < 7 && y is >= 4 and < 7;
                Assert.That(pixels.AsSpan(4 * (9 * y + x), 4).ToArray(), Is.EqualTo(inside ? right.AsSpan(4 * (5 * (6 - y) + x - 2), 4).ToArray() : new byte[4]), $"({x}, {y})");
            }
    });

    [TestCase(SampleType.UNorm8, 4)]
    [TestCase(SampleType.UNorm8, 1)]
    [TestCase(SampleType.Float32, 4)]
    public void Upload_Pixels_ArriveAsTheyAre(SampleType type, int channels) => Run(gl =>
    {
        var format = new PixelFormat(type, channels);
        using var engine = new FilterEngine(gl, Options);
        using var upload = engine.PrepareUpload(7, 5, format);
        var stored = type == SampleType.Float32 ? SizedInternalFormat.Rgba32f : channels == 1 ? SizedInternalFormat.R8 : SizedInternalFormat.Rgba8;
        uint texture = Texture(gl, 7, 5, stored);
        var frame = new Frame(7, 5, format);
        // More frames than a ring has buffers, in one piece of memory that is overwritten at once.
        for (int n = 0; n < 8; n++)
        {
            new Random(n).NextBytes(frame.Bytes);
            if (type == SampleType.Float32) for (int k = 0; k < frame.Float32.Length; k++) frame.Float32[k] = n + k / 256f;
            byte[] sent = frame.Bytes.ToArray();
            Assert.That(engine.Upload(upload, frame.Bytes, new FrameTexture(texture, format, 7, 5)).IsApplied, Is.True);
            frame.Bytes.Clear();
            if (type == SampleType.Float32) Assert.That(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(Read(gl, texture, 7, 5)).ToArray(), Is.EqualTo(sent));
            else Assert.That(ReadCodes(gl, texture, 7, 5).Where((_, k) => k % 4 < channels), Is.EqualTo(sent));
        }
    });

    [Test]
    public void Upload_FrameAfterFrame_AllocatesNothingAndMakesNoObjectButFences() => Run(gl =>
    {
        var ledger = new ObjectLedger();
        var log = new GlLog();
        var shim = new GlShim(gl.Context) { Rules = { ledger, log } };
        var frame = YuvFrames.Noise(YuvFormat.P010, 70, 9, Colour);
        using (var engine = new FilterEngine(shim.GL, Options))
        {
            using var upload = engine.PrepareUpload(frame.Layout, frame.Colour);
            var destination = new FrameTexture(Texture(gl, 70, 9, SizedInternalFormat.Rgba8), PixelFormat.Rgba8, 70, 9);
            for (int n = 0; n < 5; n++) engine.Upload(upload, frame.Bytes, destination);
            int made = engine.MadeObjects, live = ledger.Count;
            log.Clear();
            for (int n = 0; n < 20; n++) Assert.That(engine.Upload(upload, frame.Bytes, destination).IsApplied, Is.True);
            Assert.That(engine.MadeObjects, Is.EqualTo(made));
            // At most one fence that waits to be deleted comes or goes.
            Assert.That(ledger.Count, Is.EqualTo(live));
            int fences = route == TransferRoute.Ring ? 20 : 0;
            // A buffer is filled again only behind the wait for its own fence: the fence of three frames ago.
            var order = log.Calls.Select(c => c.Name).Where(n => n is "glClientWaitSync" or "glMapBufferRange" or "glFenceSync").ToList();
            Assert.That(order, Is.EqualTo(Enumerable.Repeat<string[]>(["glClientWaitSync", "glMapBufferRange", "glFenceSync"], fences).SelectMany(c => c)));
            Assert.That(log.Calls.Where(c => c.Name == "glClientWaitSync").Select(c => c.Pointer(0)).Distinct().Count(), Is.GreaterThanOrEqualTo(Math.Min(fences, 3)));
            Assert.That(log.Calls.Count(c => c.Name == "glFenceSync"), Is.EqualTo(fences));
            Assert.That(log.Calls.Count(c => c.Name.StartsWith("glGen", StringComparison.Ordinal) || c.Name.StartsWith("glCreate", StringComparison.Ordinal)), Is.Zero);
        }
        Assert.That(ledger.Live, Is.Empty);
        Assert.That(ledger.Strange, Is.Empty);

        using var plain = new FilterEngine(gl, Options);
        using var again = plain.PrepareUpload(frame.Layout, frame.Colour);
        var target = new FrameTexture(Texture(gl, 70, 9, SizedInternalFormat.Rgba8), PixelFormat.Rgba8, 70, 9);
        for (int n = 0; n < 5; n++) plain.Upload(again, frame.Bytes, target);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int n = 0; n < 20; n++) plain.Upload(again, frame.Bytes, target);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    });

    [Test]
    public void Upload_WhatDoesNotFit_IsRejectedInALine() => Run(gl =>
    {
        var layout = new YuvLayout(YuvFormat.Yuv420, 6, 4);
        using var engine = new FilterEngine(gl, Options with { MaxTextureSize = 64 });
        using var planes = engine.PrepareUpload(layout, Colour);
        using var pixels = engine.PrepareUpload(6, 4, PixelFormat.Rgba8);
        uint texture = Texture(gl, 6, 4, SizedInternalFormat.Rgba8);
        var good = new FrameTexture(texture, PixelFormat.Rgba8, 6, 4);
        Assert.That(Message(planes, 35, good), Is.EqualTo("a frame has 36 bytes; 35 were given"));
        Assert.That(Message(planes, 36, good with { Width = 4, Height = 6 }), Does.Contain("6 x 4").And.Contain("4 x 6"));
        Assert.That(Message(planes, 36, good with { Format = PixelFormat.R8 }), Does.Contain("four channels"));
        Assert.That(Message(pixels, 96, good with { Format = PixelFormat.Rgba16F }), Does.Contain("rgba8").And.Contain("rgba16f"));
        Assert.That(Message(pixels, 96, good with { Rows = RowOrder.BottomFirst }), Does.Contain("upwards"));
        Assert.That(Message(pixels, 96, good with { Texture = 0 }), Does.Contain("texture 0"));
        planes.Dispose();
        Assert.That(Message(planes, 36, good), Does.Contain("disposed"));
        Assert.That(() => engine.PrepareUpload(default, Colour), Throws.ArgumentException);
        Assert.That(() => engine.PrepareUpload(0, 4, PixelFormat.Rgba8), Throws.ArgumentException.With.Message.Contains("0 x 4"));
        Assert.That(() => engine.PrepareUpload(6, 4, PixelFormat.Rgb8), Throws.ArgumentException.With.Message.Contains("3 channels"));
        Assert.That(() => engine.PrepareUpload(new YuvLayout(YuvFormat.Yuv420, 65, 4), Colour), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("65 x 4").And.Message.Contains("64"));

        string? Message(FrameUpload upload, int bytes, in FrameTexture destination)
        {
            var result = engine.Upload(upload, new byte[bytes], destination);
            Assert.That(result.Status, Is.EqualTo(ApplyStatus.Rejected));
            return result.Message;
        }
    });

    private static byte[] Plain(GL gl, FilterEngine engine, YuvFrame frame)
    {
        uint texture = Texture(gl, frame.Width, frame.Height, SizedInternalFormat.Rgba8);
        using var upload = engine.PrepareUpload(frame.Layout, frame.Colour);
        Assert.That(engine.Upload(upload, frame.Bytes, new FrameTexture(texture, PixelFormat.Rgba8, frame.Width, frame.Height)).IsApplied, Is.True);
        return ReadCodes(gl, texture, frame.Width, frame.Height);
    }

    private void Run(Action<GL> check)
    {
        using var thread = Open(api);
        thread.Run(check);
    }
}
