namespace Silk.NET.Maths;

/// <summary>Functions of vectors of two numbers.</summary>
public static class Vector2D
{
    public static Vector2D<T> Add<T>(Vector2D<T> left, Vector2D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left + right;

    public static Vector2D<T> Subtract<T>(Vector2D<T> left, Vector2D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left - right;

    public static Vector2D<T> Multiply<T>(Vector2D<T> left, Vector2D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector2D<T> Divide<T>(Vector2D<T> left, Vector2D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / right;

    public static Vector2D<T> Multiply<T>(Vector2D<T> left, T right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector2D<T> Multiply<T>(T left, Vector2D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector2D<T> Divide<T>(Vector2D<T> left, T divisor)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / divisor;

    public static Vector2D<T> Negate<T>(Vector2D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => -value;

    public static Vector2D<T> Min<T>(Vector2D<T> value1, Vector2D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) < 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) < 0 ? value1.Y : value2.Y);

    public static Vector2D<T> Max<T>(Vector2D<T> value1, Vector2D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) > 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) > 0 ? value1.Y : value2.Y);

    public static Vector2D<T> Clamp<T>(Vector2D<T> value1, Vector2D<T> min, Vector2D<T> max)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => Min(Max(value1, min), max);

    public static T Dot<T>(Vector2D<T> value1, Vector2D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        var sum = Arithmetic<T>.Default;
        var product = value1 * value2;
        return sum.Add(product.X, product.Y);
    }

    public static T DistanceSquared<T>(Vector2D<T> value1, Vector2D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).LengthSquared;

    public static T Distance<T>(Vector2D<T> value1, Vector2D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).Length;

    public static Vector2D<T> Normalize<T>(Vector2D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => value / value.Length;
}
