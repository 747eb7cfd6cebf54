using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Parity;

/// <summary>Integer samples and integer weights leave no room for rounding: every stage must give the sums themselves, whatever the order.</summary>
public sealed class ExactTests
{
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (1, 7), (9, 1), (5, 3), (17, 13), (67, 35)];
    private static readonly (int Width, int Height, int? AnchorX, int? AnchorY)[] Kernels =
        [(1, 1, null, null), (3, 3, null, null), (2, 2, null, null), (4, 3, 0, 2), (1, 5, null, null), (7, 1, 6, null), (21, 9, null, null)];

    [TestCaseSource(nameof(Cases))]
    public void Apply_IntegerData_EqualsTheSums(string stage, BorderMode border)
    {
        foreach (var size in Sizes)
        {
            foreach (var shape in Kernels)
            {
                var kernel = Integers.Kernel(shape.Width, shape.Height, shape.AnchorX, shape.AnchorY);
                var frame = Integers.Frame(size.Width, size.Height, 4);
                var rule = border == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(3, -2, 5, 7)) : new Border(border);
                var filter = new ConvolveFilter(kernel, Operation.CrossCorrelation, rule) { Alpha = AlphaPolicy.Straight };
                var result = Stage.Of(stage).Run(e => e.Apply(filter, frame.WithAlpha(AlphaMode.Straight)));
                string where = $"{size.Width} x {size.Height} frame, {kernel}";
                Assert.That(result.Float32.ToArray(), Is.EqualTo(Integers.Correlate(kernel, frame, rule)), where);
            }
        }
    }

    private static IEnumerable<object[]> Cases() =>
        Stage.Names.SelectMany(stage => Enum.GetValues<BorderMode>().Select(border => (object[])[stage, border]));
}
