using RealtimeConv.Demo.Bench;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Tests.Bench;

public sealed class BenchKernelTests
{
    [TestCase(3)]
    [TestCase(15)]
    public void Read_Dense_IsFullAndHasNoStructure(int size)
    {
        var kernel = BenchKernel.Read($"dense:{size}", TextWriter.Null).Single!;
        Assert.That((kernel.Width, kernel.Height, Separability.Rank(kernel)), Is.EqualTo((size, size, size)));
        Assert.That(kernel.Coefficients.Distinct().Count(), Is.EqualTo(size * size));
        // Two sums of as many weights in double, and a quotient.
        Assert.That(kernel.Sum, Is.EqualTo(1).Within(Math.ScaleB(2 * size * size * kernel.AbsoluteSum, -53)));
    }

    [TestCase("gaussian", 15)]
    [TestCase("gaussian-dx", 31)]
    [TestCase("box", 7)]
    [TestCase("dense", 5)]
    public void Sized_Family_HasThatManyTapsPerSide(string family, int size)
    {
        var kernel = BenchKernel.Read(BenchKernel.Sized(family, size), TextWriter.Null);
        Assert.That((kernel.Size, kernel.Single!.Width, kernel.Single.Height, kernel.Family), Is.EqualTo((size, size, size, family)));
    }

    [TestCase("dense:0")]
    [TestCase("dense:x")]
    [TestCase("dense:256")]
    public void Read_BadSize_IsRefusedWithTheLimit(string text) =>
        Assert.That(() => BenchKernel.Read(text, TextWriter.Null), Throws.TypeOf<InvalidInputException>().With.Message.Contains("1 to 255"));
}
