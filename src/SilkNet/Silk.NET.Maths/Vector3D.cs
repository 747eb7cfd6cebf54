namespace Silk.NET.Maths;

/// <summary>Functions of vectors of three numbers.</summary>
public static class Vector3D
{
    public static Vector3D<T> Add<T>(Vector3D<T> left, Vector3D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left + right;

    public static Vector3D<T> Subtract<T>(Vector3D<T> left, Vector3D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left - right;

    public static Vector3D<T> Multiply<T>(Vector3D<T> left, Vector3D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector3D<T> Divide<T>(Vector3D<T> left, Vector3D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / right;

    public static Vector3D<T> Multiply<T>(Vector3D<T> left, T right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector3D<T> Multiply<T>(T left, Vector3D<T> right)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left * right;

    public static Vector3D<T> Divide<T>(Vector3D<T> left, T divisor)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => left / divisor;

    public static Vector3D<T> Negate<T>(Vector3D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => -value;

    public static Vector3D<T> Min<T>(Vector3D<T> value1, Vector3D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) < 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) < 0 ? value1.Y : value2.Y, value1.Z.CompareTo(value2.Z) < 0 ? value1.Z : value2.Z);

    public static Vector3D<T> Max<T>(Vector3D<T> value1, Vector3D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => new(value1.X.CompareTo(value2.X) > 0 ? value1.X : value2.X, value1.Y.CompareTo(value2.Y) > 0 ? value1.Y : value2.Y, value1.Z.CompareTo(value2.Z) > 0 ? value1.Z : value2.Z);

    public static Vector3D<T> Clamp<T>(Vector3D<T> value1, Vector3D<T> min, Vector3D<T> max)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => Min(Max(value1, min), max);

    public static T Dot<T>(Vector3D<T> value1, Vector3D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        var sum = Arithmetic<T>.Default;
        var product = value1 * value2;
        return sum.Add(sum.Add(product.X, product.Y), product.Z);
    }

    public static T DistanceSquared<T>(Vector3D<T> value1, Vector3D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).LengthSquared;

    public static T Distance<T>(Vector3D<T> value1, Vector3D<T> value2)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => (value1 - value2).Length;

    public static Vector3D<T> Normalize<T>(Vector3D<T> value)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
        => value / value.Length;
}
