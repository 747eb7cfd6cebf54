using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Planning.Folding;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Tests.Planning.Folding;

public class FoldedChainTests
{
    private static readonly Kernel Corner = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9], 45);
    private static readonly Kernel Binomial = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);

    [Test]
    public void Of_TwoKernels_IsTheirProductWithTheirAnchorsAdded()
    {
        var fold = Fold(new ConvolveFilter(Corner.WithAnchor(0, 2)), new ConvolveFilter(Binomial))!;
        Assert.That(fold.Whole.Banks[0][0, 0], Is.EqualTo(Corner.WithAnchor(0, 2) * Binomial));
        Assert.That(fold.Lack, Is.Zero, "whole numbers are not rounded");
        Assert.That(Fold(new ConvolveFilter(Corner), new ConvolveFilter(Binomial))!.Text, Is.EqualTo("folded 3x3 * 3x3 -> 5x5, rim of 1"));
    }

    [Test]
    public void Of_Biases_AreCarriedOnBySumsOfTheNextWeights()
    {
        var fold = Fold(new ConvolveFilter(Corner, Bias: 0.25), new ConvolveFilter(2 * Binomial, Bias: 0.5), new ConvolveFilter(3 * Corner, Bias: -1))!;
        Assert.That(fold.Whole.Bias[0], Is.EqualTo(3 * (2 * 0.25 + 0.5) - 1).Within(1e-15));
    }

    [Test]
    public void Of_PremultipliedBiases_AddUp()
    {
        var stages = new[] { new ConvolveFilter(Binomial, Bias: 0.25), new ConvolveFilter(2 * Binomial, Bias: 0.5) };
        var fold = FoldedChain.Of([.. stages.Select(s => ChainStage.Of(s, true)!)], 4, AlphaHandling.Premultiplied, new FoldedBanks())!;
        // (k1 + u1 a1) * k2 + u2 a2, where a2 = a1 * k2.
        Assert.That(fold.Whole.Bias[0], Is.EqualTo(0.75));
    }

    [Test]
    public void Of_Matrices_MultipliesInTheOrderOfTheStages()
    {
        var swap = KernelBank.Matrix(new Kernel?[,] { { null, Kernel.Identity }, { Kernel.Identity, null } });
        var keepFirst = KernelBank.Matrix(new Kernel?[,] { { Kernel.Identity, null }, { null, null } });
        var fold = Fold(2, new ConvolveFilter(swap, Bias: ChannelValues.PerChannel(1, 2)), new ConvolveFilter(keepFirst))!;
        Assert.That(fold.Whole.Banks[0][0, 1], Is.EqualTo(Kernel.Identity));
        Assert.That(fold.Whole.Banks[0][0, 0], Is.Null);
        Assert.That((fold.Whole.Bias[0], fold.Whole.Bias[1]), Is.EqualTo((1.0, 0.0)));
    }

    [TestCase(BorderMode.Wrap, true, false, 0)]
    [TestCase(BorderMode.Wrap, false, false, 0)]
    [TestCase(BorderMode.Reflect, true, false, 0)]
    [TestCase(BorderMode.Reflect101, true, false, 0)]
    [TestCase(BorderMode.Reflect, false, false, 1)]
    [TestCase(BorderMode.Reflect101, false, false, 1)]
    [TestCase(BorderMode.Replicate, true, false, 1)]
    [TestCase(BorderMode.Constant, true, false, 1)]
    [TestCase(BorderMode.Reflect, true, true, 0)]
    [TestCase(BorderMode.Reflect, false, true, 2)]
    public void Of_ABorder_LeavesTheRimOfItsLaw(BorderMode mode, bool isMirror, bool isThree, int rim)
    {
        var border = new Border(mode);
        var first = new ConvolveFilter(isMirror ? Binomial : Corner, Border: border);
        // The last kernel may be anything.
        var last = new ConvolveFilter(Corner, Border: border);
        var fold = isThree ? Fold(first, first, last)! : Fold(first, last)!;
        Assert.That(fold.Rim, Is.EqualTo(new FrameRim(rim, rim, rim, rim)));
    }

    [Test]
    public void Of_AnAnchorOffTheCentre_GivesARimAsDeepAsTheKernelReaches()
    {
        var fold = Fold(new ConvolveFilter(Corner), new ConvolveFilter(new Kernel(4, 2, [1, 2, 3, 4, 5, 6, 7, 8], 36, 3, 0)))!;
        Assert.That(fold.Rim, Is.EqualTo(new FrameRim(3, 0, 0, 1)));
        Assert.That(fold.Text, Does.EndWith("rim of 3, 0, 0, 1 (left, top, right, bottom)"));
    }

    [Test]
    public void Of_MixesThatKeepTheSourcesAlpha_IsNull()
    {
        var mix = KernelBank.Matrix(new Kernel?[,] { { null, Kernel.Identity, null, null }, { Kernel.Identity, null, null, null }, { null, null, Kernel.Identity, null }, { null, null, null, Kernel.Identity } });
        ChainStage[] stages = [ChainStage.Of(new ConvolveFilter(mix), false)!, ChainStage.Of(new ConvolveFilter(Corner), false)!];
        Assert.That(FoldedChain.Of(stages, 4, AlphaHandling.Preserve, new FoldedBanks()), Is.Null);
        Assert.That(FoldedChain.Of(stages, 4, AlphaHandling.Opaque, new FoldedBanks()), Is.Not.Null);
    }

    [Test]
    public void Of_AGradientsLength_FoldsIntoItsKernelsWhereNoBiasIsCarriedIntoThem()
    {
        var edges = new FilterList(new ConvolveFilter(new Kernel(3, 1, [-1, 0, 1])), new ConvolveFilter(new Kernel(1, 3, [-1, 0, 1])));
        var fold = Fold(new ConvolveFilter(Binomial, Bias: 0.25), new MagnitudeFilter(edges, 0.5, 0.1))!;
        Assert.That(fold.Whole.Banks.Select(b => (b[0, 0]!.Width, b[0, 0]!.Height)), Is.EqualTo(new[] { (5, 3), (3, 5) }));
        Assert.That((fold.Whole.Reduction, fold.Whole.Scale, fold.Whole.Bias[0]), Is.EqualTo((Reduction.Magnitude, 0.5, 0.1)));
        Assert.That(fold.Rim, Is.EqualTo(new FrameRim(1, 1, 1, 1)), "as deep as either kernel reaches");
        Assert.That(fold.Text, Is.EqualTo("folded 3x3 * 3x3 magnitude -> 5x5 magnitude, rim of 1"));
        Assert.That(Fold(new ConvolveFilter(Binomial, Bias: 0.25), new MaximumFilter(new FilterList(new ConvolveFilter(Corner), new ConvolveFilter(Binomial)))), Is.Null);
    }

    [Test]
    public void Of_KernelsWhoseProductIsHuge_IsNull()
    {
        var large = new Kernel(63, 63, [.. Enumerable.Repeat(1.0, 63 * 63)]);
        Assert.That(Fold(new ConvolveFilter(large), new ConvolveFilter(large)), Is.Null);
    }

    [Test]
    public void Lack_OfWeightsThatRound_BoundsTheirDistanceFromTheExactProduct()
    {
        var random = new Random(5);
        Kernel Next() => new(5, 4, [.. Enumerable.Range(0, 20).Select(_ => random.NextDouble() - 0.5)], 3);
        Kernel a = Next(), b = Next(), c = Next();
        var fold = Fold(new ConvolveFilter(a), new ConvolveFilter(b), new ConvolveFilter(c))!;
        Assert.That(fold.Lack, Is.InRange(1e-17, 1e-13));
        // In decimal, whose 28 digits stand for exact ones.
        decimal error = 0;
        var product = fold.Whole.Banks[0][0, 0]!;
        var exact = Product(Product(Decimals(a), 5, 4, Decimals(b), 5, 4), 9, 7, Decimals(c), 5, 4);
        for (int k = 0; k < exact.Length; k++) error += Math.Abs(exact[k] / 27 - (decimal)product.Coefficients[k] / 27);
        Assert.That((double)error, Is.LessThanOrEqualTo(fold.Lack));
    }

    private static decimal[] Decimals(Kernel kernel) => [.. kernel.Coefficients.Select(c => new decimal(c))];

    private static decimal[] Product(decimal[] a, int aw, int ah, decimal[] b, int bw, int bh)
    {
        int width = aw + bw - 1;
        var product = new decimal[width * (ah + bh - 1)];
        for (int k = 0; k < a.Length; k++)
            for (int l = 0; l < b.Length; l++) product[(k / aw + l / bw) * width + k % aw + l % bw] += a[k] * b[l];
        return product;
    }

    private static FoldedChain? Fold(params Filter[] stages) => Fold(1, stages);

    private static FoldedChain? Fold(int channels, params Filter[] stages) => FoldedChain.Of([.. stages.Select(s => ChainStage.Of(s, false)!)], channels, AlphaHandling.None, new FoldedBanks());
}
