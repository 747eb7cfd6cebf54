using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Support.Laws;

/// <summary>The laws of convolution as properties of whatever runs filters. Where it computes exactly, as on these whole numbers, equality is equality.</summary>
public abstract class ConvolutionLawTests
{
    /// <summary>Random cases per law.</summary>
    protected abstract int Cases { get; }

    /// <summary>Runs a filter on a frame of 32-bit floats.</summary>
    protected abstract LawResult Run(Filter filter, Frame frame);

    [Test]
    public void Convolution_Commutes_AsKernelsAndOnPeriodicPictures() => Hold(c =>
        (c.F * c.G).Equals(c.G * c.F) && Same(c.Chain(Border.Wrap, c.F, c.G), c.Chain(Border.Wrap, c.G, c.F), c.Frame));

    [Test]
    public void Convolution_Associates_AsKernelsAndOnPeriodicPictures() => Hold(c =>
        (c.F * c.G * c.H).Equals(c.F * (c.G * c.H)) && Same(c.Chain(Border.Wrap, c.F * c.G, c.H), c.Chain(Border.Wrap, c.F, c.G * c.H), c.Frame));

    [Test]
    public void Convolution_DistributesOverSums_WithEveryBorder() => Hold(c =>
        (c.F * (c.G + c.H)).Equals(c.F * c.G + c.F * c.H)
        && Same(Correlate(c.F + c.G, c.Border), new SumFilter(new FilterList(Correlate(c.F, c.Border), Correlate(c.G, c.Border))), c.Frame));

    [Test]
    public void Convolution_DistributesOverSumsOfPictures_WithEveryBorder() => Hold(c =>
    {
        // A constant border is added once more with the second picture.
        var border = c.Border.Mode == BorderMode.Constant ? Border.Of(0) : c.Border;
        var other = c.Frame.Clone();
        for (int k = 0; k < other.Float32.Length; k++) other.Float32[k] = 17 - k;
        var sum = c.Frame.Clone();
        for (int k = 0; k < sum.Float32.Length; k++) sum.Float32[k] += other.Float32[k];
        var filter = new ConvolveFilter(c.F, c.Operation, border);
        LawResult first = Run(filter, c.Frame), second = Run(filter, other);
        return Run(filter, sum).Agrees(new LawResult([.. first.Values.Zip(second.Values, (a, b) => a + b)], [.. first.Errors.Zip(second.Errors, (a, b) => a + b)]));
    });

    [Test]
    public void Scalar_MovesOut_WithEveryBorder() => Hold(c =>
        (3 * c.F * c.G).Equals(3 * (c.F * c.G)) && Same(Correlate(-5 * c.F, c.Border), new SumFilter(new FilterList(Correlate(c.F, c.Border))) { Weights = [-5] }, c.Frame));

    [Test]
    public void Identity_ChangesNothing_WithEveryBorder() => Hold(c =>
        (c.F * Kernel.Identity).Equals(c.F)
        && Run(new ConvolveFilter(Kernel.Identity, c.Operation, c.Border), c.Frame).Values.SequenceEqual(Doubles(c.Frame)));

    [Test]
    public void Convolution_IsCorrelationWithTheTurnedKernel_WithEveryBorder() => Hold(c =>
        Same(new ConvolveFilter(c.F, Operation.Convolution, c.Border), new ConvolveFilter(c.F.Rotated180(), Operation.CrossCorrelation, c.Border), c.Frame));

    [Test]
    public void FoldedChain_EqualsTheChain_OnPeriodicPicturesRimIncluded() => Hold(c =>
        Same(Correlate(c.F * c.G, Border.Wrap), new ChainFilter(Correlate(c.F, Border.Wrap), Correlate(c.G, Border.Wrap)), c.Frame));

    [Test]
    public void FoldedChain_EqualsTheChain_UnderReflectionWhereAllButTheLastAreSymmetricRimIncluded() => Hold(
        from symmetric in LawCase.SymmetricKernels from c in LawCase.All from border in Gen.Elements(Border.Reflect, Border.Reflect101) select (symmetric, c, border),
        t => Same(Correlate(t.symmetric * t.c.F, t.border), new ChainFilter(Correlate(t.symmetric, t.border), Correlate(t.c.F, t.border)), t.c.Frame));

    // Biases fold as u_g + u_f * sum(g). Where the last window leaves the frame, it reads what the second border makes of the picture between, not of the first.
    [Test]
    public void FoldedChain_EqualsTheChain_WithAnyTwoBordersWhereTheLastWindowStaysInside() => Hold(c =>
    {
        const double first = 3, second = -7;
        var folded = Correlate(c.F * c.G, c.Border) with { Bias = second + first * c.G.Sum };
        var chain = new ChainFilter(Correlate(c.F, c.Border) with { Bias = first }, Correlate(c.G, c.OtherBorder) with { Bias = second });
        return Run(folded, c.Frame).Agrees(Run(chain, c.Frame), k => IsInside(c.G, c.Frame, k / 2));
    });

    [Test]
    public void Shift_InGivesShiftOut_OnPeriodicPictures() => Hold(
        from c in LawCase.All from dx in Gen.Choose(-7, 7) from dy in Gen.Choose(-7, 7) select (c, dx, dy),
        t =>
        {
            var filter = new ConvolveFilter(t.c.F, t.c.Operation, Border.Wrap);
            var result = Run(filter, t.c.Frame);
            return Run(filter, Shift(t.c.Frame, t.dx, t.dy)).Agrees(new LawResult(Shift(result.Values, t.c.Frame, t.dx, t.dy), Shift(result.Errors, t.c.Frame, t.dx, t.dy)));
        });

    [Test]
    public void Shift_InGivesShiftOut_WithEveryBorderWhereBothWindowsStayInside() => Hold(
        from c in LawCase.All from dx in Gen.Choose(-3, 3) from dy in Gen.Choose(-3, 3) select (c, dx, dy),
        t =>
        {
            var filter = new ConvolveFilter(t.c.F, t.c.Operation, t.c.Border);
            var (frame, result) = (t.c.Frame, Run(filter, t.c.Frame));
            var expected = new LawResult(Shift(result.Values, frame, t.dx, t.dy), Shift(result.Errors, frame, t.dx, t.dy));
            bool Stays(int pixel)
            {
                int x = pixel % frame.Width - t.dx, y = pixel / frame.Width - t.dy;
                return IsInside(t.c.F, frame, pixel) && x >= 0 && y >= 0 && x < frame.Width && y < frame.Height && IsInside(t.c.F, frame, y * frame.Width + x);
            }
            return Run(filter, Shift(frame, t.dx, t.dy)).Agrees(expected, k => Stays(k / 2));
        });

    [Test]
    public void Locality_OneSample_ChangesWhatItsWindowsHoldByTheirWeights() => Hold(
        from c in LawCase.All from at in Gen.Choose(0, 1000) select (c, at),
        t =>
        {
            var (frame, kernel) = (t.c.Frame, t.c.F);
            int pixel = t.at % (frame.Width * frame.Height), px = pixel % frame.Width, py = pixel / frame.Width;
            var (before, after) = Changed(Correlate(kernel, Border.Of(0)), frame, pixel);
            for (int k = 0; k < before.Values.Length; k++)
            {
                int i = px - k / 2 % frame.Width + kernel.AnchorX, j = py - k / 2 / frame.Width + kernel.AnchorY;
                bool inside = k % 2 == 0 && i >= 0 && j >= 0 && i < kernel.Width && j < kernel.Height;
                if (Math.Abs(after.Values[k] - before.Values[k] - (inside ? kernel[i, j] : 0)) > before.Errors[k] + after.Errors[k]) return false;
            }
            return true;
        });

    // D: the kernel's reach. Reflections bring nothing nearer than it was, so only a periodic picture reaches round.
    [Test]
    public void Locality_BeyondTheReach_NothingChangesByABit() => Hold(
        from c in LawCase.All from at in Gen.Choose(0, 1000) select (c, at),
        t =>
        {
            var (frame, kernel) = (t.c.Frame, t.c.F);
            int pixel = t.at % (frame.Width * frame.Height);
            int reachX = Math.Max(kernel.AnchorX, kernel.Width - 1 - kernel.AnchorX), reachY = Math.Max(kernel.AnchorY, kernel.Height - 1 - kernel.AnchorY);
            var (before, after) = Changed(new ConvolveFilter(kernel, t.c.Operation, t.c.Border), frame, pixel);
            bool wraps = t.c.Border.Mode == BorderMode.Wrap;
            for (int k = 0; k < before.Values.Length; k++)
            {
                bool reached = k % 2 == 0 && Distance(k / 2 % frame.Width, pixel % frame.Width, frame.Width, wraps) <= reachX
                    && Distance(k / 2 / frame.Width, pixel / frame.Width, frame.Height, wraps) <= reachY;
                if (!reached && !before.Values[k].Equals(after.Values[k])) return false;
            }
            return true;
        });

    [Test]
    public void Convolution_EqualsItsFullyConnectedMatrix_WithEveryBorder() => Hold(c =>
    {
        var filter = new ConvolveFilter(c.F, c.Operation, c.Border);
        var matrix = new FullyConnected(filter, c.Frame.Width, c.Frame.Height);
        var expected = new double[matrix.Pixels * 2];
        for (int channel = 0; channel < 2; channel++)
        {
            double[] sums = matrix.Apply(c.Frame.Float32, channel, 2);
            for (int k = 0; k < sums.Length; k++) expected[2 * k + channel] = sums[k];
        }
        return Run(filter, c.Frame).Agrees(LawResult.Exactly(expected));
    });

    [Test]
    public void OuterProduct_IsARowThenAColumn_WithEveryBorder() => Hold(
        from v in Gen.Choose(-9, 9).ArrayOf(3)
        from h in Gen.Choose(-9, 9).ArrayOf(4)
        from ax in Gen.Choose(0, 3)
        from ay in Gen.Choose(0, 2)
        from c in LawCase.All
        select (v, h, ax, ay, c),
        t =>
        {
            var column = new Kernel(1, 3, Array.ConvertAll(t.v, x => (double)x), 1, 0, t.ay);
            var row = new Kernel(4, 1, Array.ConvertAll(t.h, x => (double)x), 1, t.ax, 0);
            var border = t.c.Border;
            // The row pass turns a constant border c into c * sum(h).
            var second = border.Mode == BorderMode.Constant ? Border.Of(border.Constant.Select(v => v * row.Sum)) : border;
            return Same(Correlate(row * column, border), new ChainFilter(Correlate(row, border), Correlate(column, second)), t.c.Frame);
        });

    /// <summary>Tries a law on cases of its own.</summary>
    protected void Hold<T>(Gen<T> cases, Func<T, bool> law) => Prop.ForAll(cases.ToArbitrary(), law).Check(Chance.Draw(Cases));

    /// <summary>Tries a law.</summary>
    protected void Hold(Func<LawCase, bool> law) => Hold(LawCase.All, law);

    /// <summary>Cross-correlation.</summary>
    protected static ConvolveFilter Correlate(Kernel kernel, Border border) => new(kernel, Operation.CrossCorrelation, border);

    private bool Same(Filter a, Filter b, Frame frame) => Run(a, frame).Agrees(Run(b, frame));

    private (LawResult Before, LawResult After) Changed(Filter filter, Frame frame, int pixel)
    {
        var changed = frame.Clone();
        changed.Float32[pixel * 2] += 1;
        return (Run(filter, frame), Run(filter, changed));
    }

    // Operations turn the weights in the window; the window itself stays.
    private static bool IsInside(Kernel kernel, Frame frame, int pixel)
    {
        int x = pixel % frame.Width - kernel.AnchorX, y = pixel / frame.Width - kernel.AnchorY;
        return x >= 0 && y >= 0 && x + kernel.Width <= frame.Width && y + kernel.Height <= frame.Height;
    }

    private static int Distance(int a, int b, int length, bool wraps)
    {
        int distance = Math.Abs(a - b);
        return wraps ? Math.Min(distance, length - distance) : distance;
    }

    private static double[] Doubles(Frame frame) => Array.ConvertAll(frame.Float32.ToArray(), v => (double)v);

    private static Frame Shift(Frame frame, int dx, int dy) => Frame.FromSamples(frame.Width, frame.Height, 2, Array.ConvertAll(Shift(Doubles(frame), frame, dx, dy), v => (float)v));

    private static double[] Shift(double[] values, Frame size, int dx, int dy)
    {
        var shifted = new double[values.Length];
        for (int k = 0; k < values.Length; k++)
        {
            int sx = BorderFormula.Index(BorderMode.Wrap, k / 2 % size.Width - dx, size.Width), sy = BorderFormula.Index(BorderMode.Wrap, k / 2 / size.Width - dy, size.Height);
            shifted[k] = values[(sy * size.Width + sx) * 2 + k % 2];
        }
        return shifted;
    }
}
