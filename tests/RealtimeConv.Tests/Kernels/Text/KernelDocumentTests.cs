using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

public class KernelDocumentTests
{
    private static readonly Kernel Row = Kernel.Row([1, 2, 3]);

    [Test]
    public void ToFilter_NothingSaid_IsACrossCorrelation() => Assert.That(new KernelDocument(Row).ToFilter(), Is.EqualTo(new ConvolveFilter(Row)));

    [Test]
    public void ToFilter_EverythingSaid_IsTaken()
    {
        var document = new KernelDocument(Row) { Operation = Operation.Convolution, Bias = 0.5, Border = Border.Wrap, Alpha = AlphaPolicy.Straight, Light = LightMode.Linear };
        var expected = new ConvolveFilter(Row, Operation.Convolution, Border.Wrap, 0.5) { Alpha = AlphaPolicy.Straight, Light = LightMode.Linear };
        Assert.That(document.ToFilter(), Is.EqualTo(expected));
    }

    [Test]
    public void ToFilter_CallersOperation_OverridesTheDocuments() =>
        Assert.That(((ConvolveFilter)new KernelDocument(Row) { Operation = Operation.Convolution }.ToFilter(Operation.CrossCorrelation)).Operation, Is.EqualTo(Operation.CrossCorrelation));

    [Test]
    public void ToFilter_SequenceWithBias_AddsItOnceAtTheEnd()
    {
        var chain = (ChainFilter)new KernelDocument(KernelArrangement.Sequence, [Row, Row]) { Bias = 0.5 }.ToFilter();
        Assert.That(chain.Stages.Cast<ConvolveFilter>().Select(c => c.Bias[0]), Is.EqualTo(new[] { 0, 0.5 }));
    }

    [Test]
    public void Constructor_NoKernelOrTooMany_IsRefused()
    {
        Assert.That(() => new KernelDocument(KernelArrangement.Sequence, []), Throws.ArgumentException);
        Assert.That(() => new KernelDocument(KernelArrangement.Single, [Row, Row]), Throws.ArgumentException);
    }
}
