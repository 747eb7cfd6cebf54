using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Kernels;
using RealtimeConv.Tests.Support.Laws;

namespace RealtimeConv.Tests.Kernels;

/// <summary>The laws of kernel algebra, exact on whole numbers, for kernels of any size and anchor.</summary>
public class KernelAlgebraTests
{
    private static readonly Arbitrary<Kernel> Kernels = Arb.From(
        from width in Gen.Choose(1, 4)
        from height in Gen.Choose(1, 4)
        from anchorX in Gen.Choose(0, width - 1)
        from anchorY in Gen.Choose(0, height - 1)
        from divisor in Gen.Elements(1, 2, 4)
        from coefficients in Gen.Choose(-8, 8).ArrayOf(width * height)
        select new Kernel(width, height, [.. coefficients.Select(c => (double)c)], divisor, anchorX, anchorY));

    [Test]
    public void Multiply_AnyTwo_Commutes() => Hold((f, g, _) => Same(f * g, g * f));

    [Test]
    public void Multiply_AnyThree_Associates() => Hold((f, g, h) => Same(f * g * h, f * (g * h)));

    [Test]
    public void Multiply_OverSum_Distributes() => Hold((f, g, h) => Same(f * (g + h), f * g + f * h));

    [Test]
    public void Multiply_ByNumber_GoesThrough() => Hold((f, g, _) => Same(3 * (f * g), 3 * f * g) && Same(f * 3 * g, f * (3 * g)));

    [Test]
    public void Multiply_ByIdentity_ChangesNothing() => Hold((f, _, _) => (f * Kernel.Identity).Equals(f) && (Kernel.Identity * f).Equals(f));

    [Test]
    public void Add_AnyThree_CommutesAndAssociates() => Hold((f, g, h) => Same(f + g, g + f) && Same(f + g + h, f + (g + h)));

    [Test]
    public void Subtract_Itself_IsZero() => Hold((f, g, _) => (f - f).Coefficients.All(c => c == 0) && Same(f - g, -(g - f)));

    [Test]
    public void Sum_OfProduct_IsTheProductOfSums() => Hold((f, g, _) => (f * g).Sum == f.Sum * g.Sum && (f + g).Sum == f.Sum + g.Sum);

    [Test]
    public void Rotated180_OfProduct_IsTheProductOfRotated() => Hold((f, g, _) => (f * g).Rotated180().Equals(f.Rotated180() * g.Rotated180()));

    [Test]
    public void Transposed_OfProduct_IsTheProductOfTransposed() => Hold((f, g, _) => (f * g).Transposed().Equals(f.Transposed() * g.Transposed()));

    private static void Hold(Func<Kernel, Kernel, Kernel, bool> law) => Prop.ForAll(Kernels, Kernels, Kernels, law).Check(Chance.Draw());

    /// <summary>Whether two kernels are the same function of the displacement: padding with zeros does not matter.</summary>
    private static bool Same(Kernel a, Kernel b)
    {
        for (int y = -20; y <= 20; y++)
            for (int x = -20; x <= 20; x++)
                if (At(a, x, y) != At(b, x, y)) return false;
        return true;
    }

    private static double At(Kernel kernel, int x, int y)
    {
        int i = x + kernel.AnchorX, j = y + kernel.AnchorY;
        return i < 0 || j < 0 || i >= kernel.Width || j >= kernel.Height ? 0 : kernel[i, j];
    }
}
