using RealtimeConv.Frames;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Reference;

public sealed class ReferenceYuvTests
{
    // The 100 % bars of the standards, as their codes are tabulated (BT.601 and BT.709 colour bars of 8 bits; JPEG's red of full range).
    [TestCase(YuvMatrix.Bt601, YuvRange.Limited, 81, 90, 240, 1, 0, 0)]
    [TestCase(YuvMatrix.Bt601, YuvRange.Limited, 145, 54, 34, 0, 1, 0)]
    [TestCase(YuvMatrix.Bt601, YuvRange.Limited, 41, 240, 110, 0, 0, 1)]
    [TestCase(YuvMatrix.Bt709, YuvRange.Limited, 63, 102, 240, 1, 0, 0)]
    [TestCase(YuvMatrix.Bt709, YuvRange.Limited, 173, 42, 26, 0, 1, 0)]
    [TestCase(YuvMatrix.Bt709, YuvRange.Limited, 32, 240, 118, 0, 0, 1)]
    [TestCase(YuvMatrix.Bt709, YuvRange.Limited, 235, 128, 128, 1, 1, 1)]
    [TestCase(YuvMatrix.Bt2020, YuvRange.Limited, 74, 97, 240, 1, 0, 0)]
    [TestCase(YuvMatrix.Bt601, YuvRange.Full, 76, 85, 255, 1, 0, 0)]
    [TestCase(YuvMatrix.Bt709, YuvRange.Full, 0, 128, 128, 0, 0, 0)]
    public void Convert_ColourBars_GivesTheirColours(YuvMatrix matrix, YuvRange range, int luma, int cb, int cr, double red, double green, double blue)
    {
        var frame = YuvFrames.Plain(YuvFormat.Yuv444, 2, 1, new YuvColour(matrix, range), luma, cb, cr);
        double[] pixel = ReferenceYuv.Convert(frame);
        // A code is off by half of one: 0.5 / 219 in Y', 0.5 / 224 times at most 2 (1 - Kb) = 1.86 in a difference, half a percent together; the bars' codes of full range end at 255 of 255.5.
        Assert.That(pixel[..4], Is.EqualTo(new[] { red, green, blue, 1 }).Within(0.007));
    }

    [Test]
    public void Convert_TenBits_CountsInQuarters()
    {
        var colour = new YuvColour(YuvMatrix.Bt709, YuvRange.Limited);
        double[] eight = ReferenceYuv.Convert(YuvFrames.Plain(YuvFormat.Yuv420, 4, 4, colour, 63, 102, 240));
        foreach (var format in (YuvFormat[])[YuvFormat.Yuv420 with { Bits = 10 }, YuvFormat.P010])
            Assert.That(ReferenceYuv.Convert(YuvFrames.Plain(format, 4, 4, colour, 4 * 63, 4 * 102, 4 * 240)), Is.EqualTo(eight).Within(1e-12));
        // The full ranges end at the largest code.
        Assert.That(ReferenceYuv.Convert(YuvFrames.Plain(YuvFormat.P010, 4, 4, colour with { Range = YuvRange.Full }, 1023, 512, 512)), Is.All.EqualTo(1).Within(1e-12));
    }

    // Cr of 0, 64, 128 ... across; a pixel's R' tells which of them it took.
    [TestCase(ChromaSiting.Left, new[] { 0.0, 32, 64, 96, 128, 160, 192, 192 })]
    [TestCase(ChromaSiting.TopLeft, new[] { 0.0, 32, 64, 96, 128, 160, 192, 192 })]
    [TestCase(ChromaSiting.Centre, new[] { 0.0, 16, 48, 80, 112, 144, 176, 192 })]
    public void Convert_ChromaAcross_LiesWhereTheSitingSays(ChromaSiting siting, double[] expected)
    {
        foreach (var format in (YuvFormat[])[YuvFormat.Yuv422, YuvFormat.Yuv420, YuvFormat.Nv12])
            Assert.That(Redness(format, siting, 8, 2, (x, _) => 64 * x), Is.EqualTo((double[])[.. expected, .. expected]).Within(1e-9), $"{format}");
    }

    [TestCase(ChromaSiting.Left, new[] { 0.0, 16, 48, 80, 112, 144, 176, 192 })]
    [TestCase(ChromaSiting.Centre, new[] { 0.0, 16, 48, 80, 112, 144, 176, 192 })]
    [TestCase(ChromaSiting.TopLeft, new[] { 0.0, 32, 64, 96, 128, 160, 192, 192 })]
    public void Convert_ChromaDown_LiesWhereTheSitingSays(ChromaSiting siting, double[] expected) =>
        Assert.That(Redness(YuvFormat.Yuv420, siting, 1, 8, (_, y) => 64 * y), Is.EqualTo(expected).Within(1e-9));

    // R' of full-range BT.601 is Y' + 1.402 Pr.
    private static double[] Redness(YuvFormat format, ChromaSiting siting, int width, int height, Func<int, int, int> cr)
    {
        var frame = YuvFrames.Plain(format, width, height, new YuvColour(YuvMatrix.Bt601, YuvRange.Full, siting), 0, 128, 0);
        var layout = frame.Layout;
        for (int y = 0; y < layout.ChromaHeight; y++)
            for (int x = 0; x < layout.ChromaWidth; x++)
            {
                int sample = y * layout.ChromaWidth + x;
                frame.Bytes[layout.LumaBytes + (format.Interleaves ? 2 * sample + 1 : layout.ChromaBytes + sample)] = (byte)cr(x, y);
            }
        double[] pixels = ReferenceYuv.Convert(frame);
        return [.. Enumerable.Range(0, width * height).Select(k => pixels[4 * k] / 1.402 * 255 + 128)];
    }
}
