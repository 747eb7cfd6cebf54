using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Reference;

/// <summary>The laws of convolution on random pictures and kernels of whole numbers, where double arithmetic is exact and equality is equality.</summary>
public class LawTests
{
    private static readonly Border[] Borders = [Border.Replicate, Border.Reflect, Border.Reflect101, Border.Wrap, Border.Of(3)];

    private static readonly Gen<Kernel> Kernels =
        from width in Gen.Choose(1, 4)
        from height in Gen.Choose(1, 4)
        from weights in Gen.Choose(-9, 9).ArrayOf(width * height)
        from x in Gen.Choose(0, width - 1)
        from y in Gen.Choose(0, height - 1)
        select new Kernel(width, height, Array.ConvertAll(weights, w => (double)w), 1, x, y);

    private static readonly Gen<Kernel> SymmetricKernels =
        from radiusX in Gen.Choose(0, 2)
        from radiusY in Gen.Choose(0, 2)
        from weights in Gen.Choose(-9, 9).ArrayOf((radiusX + 1) * (radiusY + 1))
        select Symmetric(radiusX, radiusY, weights);

    private static readonly Gen<Frame> Frames =
        from width in Gen.Choose(1, 6)
        from height in Gen.Choose(1, 6)
        from samples in Gen.Choose(-99, 99).ArrayOf(width * height * 2)
        select Frame.FromSamples(width, height, 2, Array.ConvertAll(samples, s => (float)s));

    private static readonly Gen<Case> Cases =
        from f in Kernels
        from g in Kernels
        from h in Kernels
        from frame in Frames
        from border in Gen.Elements(Borders)
        from operation in Gen.Elements(Operation.CrossCorrelation, Operation.Convolution)
        select new Case(f, g, h, frame, border, operation);

    private static void Holds(Func<Case, bool> law) => Prop.ForAll(Cases.ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Test]
    public void Convolution_Commutes_AsKernelsAndOnPeriodicPictures() => Holds(c =>
        (c.F * c.G).Equals(c.G * c.F) && Same(c.Chain(Border.Wrap, c.F, c.G), c.Chain(Border.Wrap, c.G, c.F), c.Frame));

    [Test]
    public void Convolution_Associates_AsKernelsAndOnPeriodicPictures() => Holds(c =>
        (c.F * c.G * c.H).Equals(c.F * (c.G * c.H)) && Same(c.Chain(Border.Wrap, c.F * c.G, c.H), c.Chain(Border.Wrap, c.F, c.G * c.H), c.Frame));

    [Test]
    public void Convolution_DistributesOverSums_WithEveryBorder() => Holds(c =>
        (c.F * (c.G + c.H)).Equals(c.F * c.G + c.F * c.H)
        && Same(Correlate(c.F + c.G, c.Border), new SumFilter(new FilterList(Correlate(c.F, c.Border), Correlate(c.G, c.Border))), c.Frame));

    [Test]
    public void Scalar_MovesOut_WithEveryBorder() => Holds(c =>
        (3 * c.F * c.G).Equals(3 * (c.F * c.G)) && Same(Correlate(-5 * c.F, c.Border), new SumFilter(new FilterList(Correlate(c.F, c.Border))) { Weights = [-5] }, c.Frame));

    [Test]
    public void Identity_ChangesNothing_WithEveryBorder() => Holds(c =>
        (c.F * Kernel.Identity).Equals(c.F)
        && ReferenceFilter.Evaluate(new ConvolveFilter(Kernel.Identity, c.Operation, c.Border), c.Frame).SequenceEqual(c.Frame.Float32.ToArray().Select(v => (double)v)));

    [Test]
    public void Convolution_IsCorrelationWithTheTurnedKernel_WithEveryBorder() => Holds(c =>
        Same(new ConvolveFilter(c.F, Operation.Convolution, c.Border), new ConvolveFilter(c.F.Rotated180(), Operation.CrossCorrelation, c.Border), c.Frame));

    [Test]
    public void ProductOfKernels_IsTheChain_OnPeriodicPictures() => Holds(c =>
        Same(Correlate(c.F * c.G, Border.Wrap), new ChainFilter(Correlate(c.F, Border.Wrap), Correlate(c.G, Border.Wrap)), c.Frame));

    [Test]
    public void ProductOfKernels_IsTheChain_UnderReflectionWhereAllButTheLastAreSymmetric() => Prop.ForAll(
        (from symmetric in SymmetricKernels from c in Cases from border in Gen.Elements(Border.Reflect, Border.Reflect101) select (symmetric, c, border)).ToArbitrary(),
        t => Same(Correlate(t.symmetric * t.c.F, t.border), new ChainFilter(Correlate(t.symmetric, t.border), Correlate(t.c.F, t.border)), t.c.Frame)).QuickCheckThrowOnFailure();

    [Test]
    public void Shift_InGivesShiftOut_OnPeriodicPictures() => Prop.ForAll(
        (from c in Cases from dx in Gen.Choose(-7, 7) from dy in Gen.Choose(-7, 7) select (c, dx, dy)).ToArbitrary(),
        t =>
        {
            var filter = new ConvolveFilter(t.c.F, t.c.Operation, Border.Wrap);
            return ReferenceFilter.Evaluate(filter, Shift(t.c.Frame, t.dx, t.dy)).SequenceEqual(
                Array.ConvertAll(Shift(ReferenceFilter.Apply(filter, t.c.Frame, t.c.Frame.Format), t.dx, t.dy).Float32.ToArray(), v => (double)v));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Locality_SampleOutsideTheWindow_ChangesNothing() => Prop.ForAll(
        (from c in Cases from at in Gen.Choose(0, 1000) select (c, at)).ToArbitrary(),
        t =>
        {
            var (frame, kernel) = (t.c.Frame, t.c.F);
            int pixel = t.at % (frame.Width * frame.Height), px = pixel % frame.Width, py = pixel / frame.Width;
            var changed = frame.Clone();
            changed.Float32[pixel * 2] += 1;
            var filter = Correlate(kernel, Border.Of(0));
            double[] before = ReferenceFilter.Evaluate(filter, frame), after = ReferenceFilter.Evaluate(filter, changed);
            for (int k = 0; k < before.Length; k++)
            {
                int i = px - k / 2 % frame.Width + kernel.AnchorX, j = py - k / 2 / frame.Width + kernel.AnchorY;
                bool inside = k % 2 == 0 && i >= 0 && j >= 0 && i < kernel.Width && j < kernel.Height;
                if (after[k] - before[k] != (inside ? kernel[i, j] : 0)) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Convolution_EqualsItsFullyConnectedMatrix_WithEveryBorder() => Holds(c =>
    {
        var filter = new ConvolveFilter(c.F, c.Operation, c.Border);
        var (matrix, constant) = FullyConnected(filter, c.Frame.Width, c.Frame.Height);
        double[] result = ReferenceFilter.Evaluate(filter, c.Frame);
        for (int channel = 0; channel < 2; channel++)
            for (int row = 0; row < constant.Length; row++)
            {
                double sum = constant[row];
                for (int column = 0; column < constant.Length; column++) sum += matrix[row, column] * c.Frame.Float32[column * 2 + channel];
                if (sum != result[row * 2 + channel]) return false;
            }
        return true;
    });

    [Test]
    public void FullyConnectedMatrix_ConstantBorder_IsDoublyBlockToeplitz() => Holds(c =>
    {
        var (w, h) = (c.Frame.Width, c.Frame.Height);
        var (matrix, _) = FullyConnected(new ConvolveFilter(c.F, c.Operation, Border.Of(0)), w, h);
        for (int row = 0; row < w * h; row++)
            for (int column = 0; column < w * h; column++)
            {
                bool inside = row % w + 1 < w && column % w + 1 < w && row / w + 1 < h && column / w + 1 < h;
                if (inside && (matrix[row, column] != matrix[row + 1, column + 1] || matrix[row, column] != matrix[row + w, column + w])) return false;
            }
        return true;
    });

    [Test]
    public void OuterProduct_IsARowThenAColumn_WithEveryBorder() => Prop.ForAll(
        (from v in Gen.Choose(-9, 9).ArrayOf(3) from h in Gen.Choose(-9, 9).ArrayOf(4) from ax in Gen.Choose(0, 3) from ay in Gen.Choose(0, 2) from c in Cases select (v, h, ax, ay, c)).ToArbitrary(),
        t =>
        {
            var column = new Kernel(1, 3, Array.ConvertAll(t.v, x => (double)x), 1, 0, t.ay);
            var row = new Kernel(4, 1, Array.ConvertAll(t.h, x => (double)x), 1, t.ax, 0);
            var border = t.c.Border;
            // The row pass turns a constant border c into c * sum(h).
            var second = border.Mode == BorderMode.Constant ? Border.Of(border.Constant.Select(v => v * row.Sum)) : border;
            return Same(Correlate(row * column, border), new ChainFilter(Correlate(row, border), Correlate(column, second)), t.c.Frame);
        }).QuickCheckThrowOnFailure();

    private static ConvolveFilter Correlate(Kernel kernel, Border border) => new(kernel, Operation.CrossCorrelation, border);

    private static bool Same(Filter a, Filter b, Frame frame) => ReferenceFilter.Evaluate(a, frame).SequenceEqual(ReferenceFilter.Evaluate(b, frame));

    private static Kernel Symmetric(int radiusX, int radiusY, int[] quarter)
    {
        int width = 2 * radiusX + 1, height = 2 * radiusY + 1;
        var weights = new double[width * height];
        for (int k = 0; k < weights.Length; k++) weights[k] = quarter[Math.Abs(k / width - radiusY) * (radiusX + 1) + Math.Abs(k % width - radiusX)];
        return new Kernel(width, height, weights);
    }

    private static Frame Shift(Frame frame, int dx, int dy)
    {
        var shifted = new Frame(frame.Width, frame.Height, frame.Format);
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                for (int c = 0; c < 2; c++)
                {
                    int sx = BorderFormula.Index(BorderMode.Wrap, x - dx, frame.Width), sy = BorderFormula.Index(BorderMode.Wrap, y - dy, frame.Height);
                    shifted.Float32[(y * frame.Width + x) * 2 + c] = frame.Float32[(sy * frame.Width + sx) * 2 + c];
                }
        return shifted;
    }

    // Row r holds the weight of every input pixel in output pixel r, written from the definition; the constant collects what a constant border adds.
    private static (double[,] Matrix, double[] Constant) FullyConnected(ConvolveFilter filter, int width, int height)
    {
        var kernel = filter.Kernels[0, 0]!;
        var matrix = new double[width * height, width * height];
        var constant = new double[width * height];
        for (int row = 0; row < constant.Length; row++)
            for (int j = 0; j < kernel.Height; j++)
                for (int i = 0; i < kernel.Width; i++)
                {
                    int x = BorderFormula.Index(filter.Border.Mode, row % width + i - kernel.AnchorX, width), y = BorderFormula.Index(filter.Border.Mode, row / width + j - kernel.AnchorY, height);
                    double weight = filter.Operation == Operation.Convolution ? kernel[kernel.Width - 1 - i, kernel.Height - 1 - j] : kernel[i, j];
                    if (x < 0 || y < 0) constant[row] += weight * filter.Border.Constant[0];
                    else matrix[row, y * width + x] += weight;
                }
        return (matrix, constant);
    }

    /// <summary>What a law is tried on.</summary>
    public sealed record Case(Kernel F, Kernel G, Kernel H, Frame Frame, Border Border, Operation Operation)
    {
        /// <summary>Filters one after the other under one border and the case's operation.</summary>
        public ChainFilter Chain(Border border, params Kernel[] kernels) => new(kernels.Select(k => new ConvolveFilter(k, Operation, border)));
    }
}
