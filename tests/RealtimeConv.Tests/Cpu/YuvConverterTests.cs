using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu;

public sealed class YuvConverterTests
{
    [Test]
    public void Convert_EveryFormatAndMeaning_LiesInsideTheBound()
    {
        foreach (var frame in YuvFrames.All())
        {
            var report = FrameComparison.Judge(ReferenceOf(frame, out var bound), bound, Convert(frame));
            Assert.That(report.Passed, Is.True, $"{frame.Layout} {frame.Colour}: {report}");
        }
    }

    // Each of these is what somebody's converter does; over noise the bound must tell it from the mathematics.
    [TestCase("matrix")]
    [TestCase("range")]
    [TestCase("siting")]
    [TestCase("nearest")]
    [TestCase("swapped")]
    public void Bound_OfAnotherConversion_IsLeft(string mistake)
    {
        var colour = new YuvColour(YuvMatrix.Bt709, YuvRange.Limited);
        var frame = YuvFrames.Noise(YuvFormat.Yuv420, 64, 32, colour);
        var wrong = mistake switch
        {
            "matrix" => Copy(frame, colour with { Matrix = YuvMatrix.Bt601 }),
            "range" => Copy(frame, colour with { Range = YuvRange.Full }),
            "siting" => Copy(frame, colour with { Siting = ChromaSiting.Centre }),
            "nearest" => Repeated(frame),
            _ => Swapped(frame),
        };
        double[] right = ReferenceOf(frame, out var bound);
        Assert.That(FrameComparison.Judge(right, bound, Convert(wrong)).Passed, Is.False);
    }

    [Test]
    public void Convert_WhatDoesNotFit_IsRefused()
    {
        var layout = new YuvLayout(YuvFormat.Yuv420, 6, 4);
        var converter = new YuvConverter(layout, default);
        Assert.That(() => converter.Convert(new byte[35], new Frame(6, 4, PixelFormat.Rgba8)), Throws.ArgumentException.With.Message.Contains("36 bytes; 35"));
        Assert.That(() => converter.Convert(new byte[36], new Frame(4, 6, PixelFormat.Rgba8)), Throws.ArgumentException.With.Message.Contains("4 x 6 rgba8").And.Message.Contains("6 x 4"));
        Assert.That(() => converter.Convert(new byte[36], new Frame(6, 4, PixelFormat.Rgba8, AlphaMode.Straight)), Throws.ArgumentException);
        Assert.That(() => new YuvConverter(default, default), Throws.ArgumentException);
    }

    [Test]
    public void Convert_FrameAfterFrame_AllocatesNothing()
    {
        foreach (var format in YuvFormat.All)
        {
            var frame = YuvFrames.Noise(format, 70, 9, default);
            var converter = new YuvConverter(frame.Layout, frame.Colour);
            var target = new Frame(70, 9, PixelFormat.Rgba8);
            converter.Convert(frame.Bytes, target);
            long before = GC.GetAllocatedBytesForCurrentThread();
            converter.Convert(frame.Bytes, target);
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero, $"{format}");
        }
    }

    private static double[] ReferenceOf(YuvFrame frame, out ErrorField bound) => (bound = YuvBound.Of(frame, ArithmeticModel.Quality)).Value;

    private static Frame Convert(YuvFrame frame)
    {
        var result = new Frame(frame.Width, frame.Height, PixelFormat.Rgba8);
        new YuvConverter(frame.Layout, frame.Colour).Convert(frame.Bytes, result);
        return result;
    }

    private static YuvFrame Copy(YuvFrame frame, YuvColour colour)
    {
        var copy = new YuvFrame(frame.Layout, colour);
        frame.Bytes.CopyTo(copy.Bytes);
        return copy;
    }

    private static YuvFrame Swapped(YuvFrame frame)
    {
        var copy = Copy(frame, frame.Colour);
        var layout = frame.Layout;
        frame.Bytes.Slice(layout.LumaBytes, layout.ChromaBytes).CopyTo(copy.Bytes[(layout.LumaBytes + layout.ChromaBytes)..]);
        frame.Bytes[(layout.LumaBytes + layout.ChromaBytes)..].CopyTo(copy.Bytes[layout.LumaBytes..]);
        return copy;
    }

    // Each chroma sample for the four pixels around it.
    private static YuvFrame Repeated(YuvFrame frame)
    {
        var layout = new YuvLayout(YuvFormat.Yuv444, frame.Width, frame.Height);
        var full = new YuvFrame(layout, frame.Colour);
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
            {
                int k = y * frame.Width + x;
                var (cb, cr) = frame.Chroma(x / 2, y / 2);
                (full.Bytes[k], full.Bytes[layout.LumaBytes + k], full.Bytes[2 * layout.LumaBytes + k]) = ((byte)frame.Luma(x, y), (byte)cb, (byte)cr);
            }
        return full;
    }
}
