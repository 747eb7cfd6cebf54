using Silk.NET.Maths;

namespace SilkNet.Tests.Maths;

public class VectorTests
{
    [Test]
    public void Operators_OfIntegers_WorkPerComponent()
    {
        Vector2D<int> a = new(7, -3);
        Vector2D<int> b = new(2, 2);

        Assert.That(a + b, Is.EqualTo(new Vector2D<int>(9, -1)));
        Assert.That(a - b, Is.EqualTo(new Vector2D<int>(5, -5)));
        Assert.That(a * b, Is.EqualTo(new Vector2D<int>(14, -6)));
        Assert.That(a / b, Is.EqualTo(new Vector2D<int>(3, -1)));
        Assert.That(3 * a, Is.EqualTo(new Vector2D<int>(21, -9)));
        Assert.That(-a, Is.EqualTo(new Vector2D<int>(-7, 3)));
        Assert.That(a == new Vector2D<int>(7, -3), Is.True);
    }

    [Test]
    public void As_OtherNumber_TruncatesTowardsZero()
    {
        Assert.That(new Vector2D<float>(1.75f, -1.75f).As<int>(), Is.EqualTo(new Vector2D<int>(1, -1)));
        Assert.That((Vector2D<double>)new Vector2D<int>(1, 2), Is.EqualTo(new Vector2D<double>(1, 2)));
        Assert.That((System.Numerics.Vector2)new Vector2D<int>(1, 2), Is.EqualTo(new System.Numerics.Vector2(1, 2)));
    }

    [Test]
    public void Length_ThreeFour_IsFive()
    {
        Assert.That(new Vector2D<float>(3, 4).Length, Is.EqualTo(5f));
        Assert.That(new Vector2D<int>(3, 4).LengthSquared, Is.EqualTo(25));
    }

    [Test]
    public void Indexer_OutsideTheVector_Throws()
    {
        Vector4D<int> vector = new(1, 2, 3, 4);

        Assert.That(vector[3], Is.EqualTo(4));
        Assert.That(() => vector[4], Throws.TypeOf<IndexOutOfRangeException>());
    }

    [Test]
    public void Rectangle_Contains_ItsRim()
    {
        Rectangle<int> rectangle = new(1, 2, 3, 4);

        Assert.That(rectangle.Max, Is.EqualTo(new Vector2D<int>(4, 6)));
        Assert.That(rectangle.Contains(new Vector2D<int>(4, 6)), Is.True);
        Assert.That(rectangle.Contains(new Vector2D<int>(5, 6)), Is.False);
        Assert.That(Rectangle.FromLTRB(1, 2, 4, 6), Is.EqualTo(rectangle));
    }
}
