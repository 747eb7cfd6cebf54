using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Tests.Cpu.Fourier;

public class UnitRootsTests
{
    [Test]
    public void At_EveryIndex_IsTheRootAndMirroredExactly([Values(8, 16, 128, 1024)] int count)
    {
        for (int k = 0; k < count; k++)
        {
            var root = UnitRoots.At(k, count);
            Assert.That(root.Real, Is.EqualTo(Math.Cos(2 * Math.PI * k / count)).Within(2e-15), $"{k}");
            Assert.That(root.Imaginary, Is.EqualTo(-Math.Sin(2 * Math.PI * k / count)).Within(2e-15), $"{k}");
            Assert.That(root.Magnitude, Is.EqualTo(1).Within(3e-16));
            Assert.That(UnitRoots.At(count - k, count), Is.EqualTo(System.Numerics.Complex.Conjugate(root)));
            Assert.That(UnitRoots.At(k + 5L * count, count), Is.EqualTo(root));
        }
        Assert.That((UnitRoots.At(0, 1).Real, UnitRoots.At(1, 2).Real, UnitRoots.At(3, 4).Imaginary), Is.EqualTo((1.0, -1.0, 1.0)));
        Assert.That(UnitRoots.At(count / 4, count), Is.EqualTo(new System.Numerics.Complex(0, -1)));
        Assert.That(UnitRoots.At(count / 2, count).Real, Is.EqualTo(-1));
        Assert.That(UnitRoots.At(count / 8, count).Real, Is.EqualTo(-UnitRoots.At(count / 8, count).Imaginary).Within(1.2e-16));
    }
}
