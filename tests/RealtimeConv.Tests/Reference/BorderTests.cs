using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Reference;

/// <summary>What stands beside a row of samples, written out: six to the left, the frame between bars, six to the right; a dot is the constant.</summary>
public class BorderTests
{
    [TestCase(BorderMode.Replicate, "aaaaaa|abcd|dddddd")]
    [TestCase(BorderMode.Reflect, "cddcba|abcd|dcbaab")]
    [TestCase(BorderMode.Reflect101, "abcdcb|abcd|cbabcd")]
    [TestCase(BorderMode.Wrap, "cdabcd|abcd|abcdab")]
    [TestCase(BorderMode.Constant, "......|abcd|......")]
    [TestCase(BorderMode.Replicate, "aaaaaa|abc|cccccc")]
    [TestCase(BorderMode.Reflect, "abccba|abc|cbaabc")]
    [TestCase(BorderMode.Reflect101, "cbabcb|abc|babcba")]
    [TestCase(BorderMode.Wrap, "abcabc|abc|abcabc")]
    [TestCase(BorderMode.Replicate, "aaaaaa|ab|bbbbbb")]
    [TestCase(BorderMode.Reflect, "baabba|ab|baabba")]
    [TestCase(BorderMode.Reflect101, "ababab|ab|ababab")]
    [TestCase(BorderMode.Wrap, "ababab|ab|ababab")]
    [TestCase(BorderMode.Replicate, "aaaaaa|a|aaaaaa")]
    [TestCase(BorderMode.Reflect, "aaaaaa|a|aaaaaa")]
    [TestCase(BorderMode.Reflect101, "aaaaaa|a|aaaaaa")]
    [TestCase(BorderMode.Wrap, "aaaaaa|a|aaaaaa")]
    [TestCase(BorderMode.Constant, "......|a|......")]
    public void Evaluate_ShiftedIdentity_ReadsTheExtendedLine(BorderMode mode, string extended)
    {
        string samples = extended.Split('|')[1], line = extended.Replace("|", "", StringComparison.Ordinal);
        for (int shift = -6; shift <= 6; shift++)
        {
            string expected = line.Substring(6 + shift, samples.Length);
            Assert.That(Shift(mode, samples, shift, horizontal: true), Is.EqualTo(expected), $"row, shift {shift}");
            Assert.That(Shift(mode, samples, shift, horizontal: false), Is.EqualTo(expected), $"column, shift {shift}");
        }
    }

    [Test]
    public void Evaluate_CornerOfTwoAxes_AppliesTheRuleToEach()
    {
        var frame = Frame.FromSamples(2, 2, 1, [1, 2, 3, 4]);
        var upLeft = new Kernel(2, 2, [1, 0, 0, 0]);
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(upLeft, Border: Border.Wrap), frame), Is.EqualTo([4.0, 3, 2, 1]));
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(upLeft, Border: Border.Of(9)), frame), Is.EqualTo([9.0, 9, 9, 1]));
    }

    // Cross-correlation with a single 1 at i reads the sample at x + i - anchor.
    private static string Shift(BorderMode mode, string samples, int shift, bool horizontal)
    {
        int size = Math.Abs(shift) + 1, anchor = shift < 0 ? size - 1 : 0;
        var weights = new double[size];
        weights[anchor + shift] = 1;
        var kernel = horizontal ? new Kernel(size, 1, weights, anchorX: anchor) : new Kernel(1, size, weights, anchorY: anchor);
        float[] values = [.. samples.Select(c => (float)c)];
        var frame = horizontal ? Frame.FromSamples(values.Length, 1, 1, values) : Frame.FromSamples(1, values.Length, 1, values);
        double[] result = ReferenceFilter.Evaluate(new ConvolveFilter(kernel, Border: new Border(mode, (double)'.')), frame);
        return string.Concat(result.Select(v => (char)v));
    }
}
