namespace Silk.NET.Maths;

/// <summary>Functions of vectors of four numbers.</summary>
public static class Vector4D
{
    public static Vector4D<T> Add<T>(Vector4D<T> left, Vector4D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left + right;

    public static Vector4D<T> Subtract<T>(Vector4D<T> left, Vector4D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left - right;

    public static Vector4D<T> Multiply<T>(Vector4D<T> left, Vector4D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector4D<T> Divide<T>(Vector4D<T> left, Vector4D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / right;

    public static Vector4D<T> Multiply<T>(Vector4D<T> left, T right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector4D<T> Multiply<T>(T left, Vector4D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector4D<T> Divide<T>(Vector4D<T> left, T divisor)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / divisor;

    public static Vector4D<T> Negate<T>(Vector4D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => -value;

    public static Vector4D<T> Min<T>(Vector4D<T> value1, Vector4D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) < 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) < 0 ? value1.Y : value2.Y, value1.Z.CompareTo(value2.Z) < 0 ? value1.Z : value2.Z, value1.W.CompareTo(value2.W) < 0 ? value1.W : value2.W);

    public static Vector4D<T> Max<T>(Vector4D<T> value1, Vector4D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) > 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) > 0 ? value1.Y : value2.Y, value1.Z.CompareTo(value2.Z) > 0 ? value1.Z : value2.Z, value1.W.CompareTo(value2.W) > 0 ? value1.W : value2.W);

    public static Vector4D<T> Clamp<T>(Vector4D<T> value1, Vector4D<T> min, Vector4D<T> max)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => Min(Max(value1, min), max);

    public static T Dot<T>(Vector4D<T> value1, Vector4D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        var sum = Arithmetic<T>.Default;
        var product = value1 * value2;
        return sum.Add(sum.Add(sum.Add(product.X, product.Y), product.Z), product.W);
    }

    public static T DistanceSquared<T>(Vector4D<T> value1, Vector4D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).LengthSquared;

    public static T Distance<T>(Vector4D<T> value1, Vector4D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).Length;

    public static Vector4D<T> Normalize<T>(Vector4D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => value / value.Length;
}
