using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Planning.Folding;
using RealtimeConv.Planning.Lowering;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.Laws;

namespace RealtimeConv.Tests.Planning.Folding;

/// <summary>On whole numbers, where float32 rounds nothing, a folded chain is the chain: every pixel, whatever the kernels, anchors, borders and sizes.</summary>
public class FoldingLawTests
{
    private static readonly Border[] Borders = [Border.Replicate, Border.Reflect, Border.Reflect101, Border.Wrap, Border.Of(0), Border.Of(3)];

    private static readonly Gen<Kernel> Kernels =
        from width in Gen.Choose(1, 4)
        from height in Gen.Choose(1, 4)
        from weights in Gen.Choose(-3, 3).ArrayOf(width * height)
        from x in Gen.Choose(0, width - 1)
        from y in Gen.Choose(0, height - 1)
        from isMirror in Gen.Choose(0, 2)
        select isMirror == 0 && width % 2 == 1 && height % 2 == 1 ? Mirror(width, height, weights) : new Kernel(width, height, Array.ConvertAll(weights, w => (double)w), 1, x, y);

    private static readonly Gen<ConvolveFilter> Stages =
        from kernel in Kernels
        from border in Gen.Elements(Borders)
        from bias in Gen.Choose(-2, 2)
        select new ConvolveFilter(kernel, Operation.CrossCorrelation, border, bias);

    private static readonly Gen<(ChainFilter Chain, Frame Frame)> Cases =
        from count in Gen.Choose(2, 3)
        from stages in Stages.ArrayOf(count)
        from common in Gen.Choose(0, 2)
        from width in Gen.Choose(1, 15)
        from height in Gen.Choose(1, 15)
        from samples in Gen.Choose(-9, 9).ArrayOf(width * height)
        select (new ChainFilter(common == 0 ? stages : stages.Select(s => s with { Border = stages[0].Border })), Frame.FromSamples(width, height, 1, Array.ConvertAll(samples, s => (float)s)));

    [Test]
    public void FoldedChains_OfWholeNumbers_AreTheChains()
    {
        int folded = 0, rims = 0;
        Check.One(Chance.Draw(200), Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            double[] expected = ReferenceFilter.Evaluate(c.Chain, c.Frame);
            foreach (var plan in Plans(c.Chain, c.Frame))
            {
                folded++;
                if (plan.Passes.Any(p => p.Rim is not null)) rims++;
                using var cpu = new CpuFilter(plan, 1);
                var result = new Frame(c.Frame.Width, c.Frame.Height, c.Frame.Format);
                cpu.Apply(c.Frame, result);
                for (int k = 0; k < expected.Length; k++)
                    if (result.Float32[k] != expected[k]) return false;
            }
            return true;
        }));
        Assert.That(folded, Is.GreaterThan(100));
        Assert.That(rims, Is.GreaterThan(50));
    }

    [Test]
    public void Rims_OfKernelsWithoutZeros_AreAsDeepAsTheDifference()
    {
        // Kernels whose weights are all different and none 0: whatever may differ does. Every row and column of a rim then holds a pixel where kernel and chain differ.
        var random = new Random(4);
        foreach (var border in Borders)
            for (int n = 0; n < 12; n++)
            {
                Kernel Sized(int width, int height) => new(width, height, [.. Enumerable.Range(0, width * height).Select(_ => random.NextDouble() + 0.1)], 1, random.Next(width), random.Next(height));
                var stages = Enumerable.Range(0, 2 + n % 2).Select(_ => new ConvolveFilter(Sized(random.Next(1, 5), random.Next(1, 5)), Border: border)).ToList();
                var fold = FoldedChain.Of([.. stages.Select(s => ChainStage.Of(s, false)!)], 1, AlphaHandling.None, new FoldedBanks())!;
                var frame = Frame.FromSamples(23, 21, 1, [.. Enumerable.Range(0, 23 * 21).Select(_ => (float)random.NextDouble() + 0.1f)]);
                double[] chain = ReferenceFilter.Evaluate(new ChainFilter(stages), frame), kernel = ReferenceFilter.Evaluate(new ConvolveFilter(fold.Whole.Banks[0], Border: fold.Whole.Border ?? default), frame);
                bool Differs(int x, int y) => Math.Abs(chain[y * 23 + x] - kernel[y * 23 + x]) > 1e-9;
                var rim = fold.Rim;
                int left = 0, top = 0, right = 0, bottom = 0;
                for (int y = 0; y < 21; y++)
                    for (int x = 0; x < 23; x++)
                    {
                        if (!Differs(x, y)) continue;
                        Assert.That(rim.Contains(x, y, 23, 21), Is.True, $"{fold.Text}, {border}: {x}, {y}");
                        if (y == 10) (left, right) = x < 11 ? (Math.Max(left, x + 1), right) : (left, Math.Max(right, 23 - x));
                        if (x == 11) (top, bottom) = y < 10 ? (Math.Max(top, y + 1), bottom) : (top, Math.Max(bottom, 21 - y));
                    }
                Assert.That(new FrameRim(left, top, right, bottom), Is.EqualTo(rim), $"{string.Join(" * ", stages.Select(s => s.Kernels[0, 0]))}, {border}");
            }
    }

    private static IEnumerable<FilterPlan> Plans(Filter chain, Frame frame) =>
        Planner.Candidates(new PlanRequest(chain, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu }).Select(c => c.Plan)
            .Where(p => p.Passes.All(q => q is RunningSumPass || (q is ConvolvePass { Remainder: 0 } convolve && IsWhole(convolve))) && p.Notes.Any(n => n.StartsWith("folded", StringComparison.Ordinal)));

    // A kernel that splits into a column and a row may do so by thirds, which float32 rounds.
    private static bool IsWhole(ConvolvePass pass) => pass.Banks.All(b => b.Kernels.All(k => k.Divisor == 1 && k.Coefficients.All(double.IsInteger)));

    private static Kernel Mirror(int width, int height, int[] weights) =>
        new(width, height, [.. Enumerable.Range(0, width * height).Select(k => (double)weights[Math.Abs(k / width - height / 2) * (width / 2 + 1) + Math.Abs(k % width - width / 2)])]);
}
