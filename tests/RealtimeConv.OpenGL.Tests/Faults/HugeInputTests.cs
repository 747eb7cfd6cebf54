using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Sizes whose product passes an int, or is none.</summary>
public sealed class HugeInputTests
{
    [TestCase(1 << 20, 1 << 20)]
    [TestCase(65536, 65536)]
    [TestCase(4097, 4097)]
    public void Kernel_BeyondTheLimit_IsRefusedBeforeItsCoefficientsAreCounted(int width, int height) =>
        Assert.That(() => new Kernel(width, height, []), Throws.ArgumentException.With.Message.Contains($"{width} x {height} passes the limit"));

    [TestCase(0, 5)]
    [TestCase(5, 0)]
    [TestCase(-3, 4)]
    [TestCase(int.MinValue, int.MinValue)]
    public void Frame_OfNoSize_IsRefused(int width, int height) =>
        Assert.That(() => new Frame(width, height, PixelFormat.Rgba8), Throws.InstanceOf<ArgumentException>());
}
