using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace Silk.NET.Maths;

/// <summary>A vector of four numbers.</summary>
[Serializable]
[DataContract]
public struct Vector4D<T> : IEquatable<Vector4D<T>>, IFormattable
    where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
{
    [DataMember]
    public T X;

    [DataMember]
    public T Y;

    [DataMember]
    public T Z;

    [DataMember]
    public T W;

    public Vector4D(T value)
        : this(value, value, value, value)
    {
    }

    public Vector4D(T x, T y, T z, T w)
    {
        X = x;
        Y = y;
        Z = z;
        W = w;
    }

    public Vector4D(Vector2D<T> value, T z, T w)
        : this(value.X, value.Y, z, w)
    {
    }

    public Vector4D(Vector3D<T> value, T w)
        : this(value.X, value.Y, value.Z, w)
    {
    }

    public static Vector4D<T> Zero => default;

    public static Vector4D<T> One => new(Arithmetic<T>.Default.One);

    public static Vector4D<T> UnitX => new(Arithmetic<T>.Default.One, default, default, default);

    public static Vector4D<T> UnitY => new(default, Arithmetic<T>.Default.One, default, default);

    public static Vector4D<T> UnitZ => new(default, default, Arithmetic<T>.Default.One, default);

    public static Vector4D<T> UnitW => new(default, default, default, Arithmetic<T>.Default.One);

    public readonly T Length => Arithmetic<T>.Default.SquareRoot(LengthSquared);

    public readonly T LengthSquared => Vector4D.Dot(this, this);

    public readonly T this[int i] => i switch
    {
        0 => X,
        1 => Y,
        2 => Z,
        3 => W,
        _ => throw new IndexOutOfRangeException("A vector of 4 numbers has the indices 0 to 3."),
    };

    public static Vector4D<T> operator +(Vector4D<T> left, Vector4D<T> right)
        => new(Arithmetic<T>.Default.Add(left.X, right.X), Arithmetic<T>.Default.Add(left.Y, right.Y), Arithmetic<T>.Default.Add(left.Z, right.Z), Arithmetic<T>.Default.Add(left.W, right.W));

    public static Vector4D<T> operator -(Vector4D<T> left, Vector4D<T> right)
        => new(Arithmetic<T>.Default.Subtract(left.X, right.X), Arithmetic<T>.Default.Subtract(left.Y, right.Y), Arithmetic<T>.Default.Subtract(left.Z, right.Z), Arithmetic<T>.Default.Subtract(left.W, right.W));

    public static Vector4D<T> operator *(Vector4D<T> left, Vector4D<T> right)
        => new(Arithmetic<T>.Default.Multiply(left.X, right.X), Arithmetic<T>.Default.Multiply(left.Y, right.Y), Arithmetic<T>.Default.Multiply(left.Z, right.Z), Arithmetic<T>.Default.Multiply(left.W, right.W));

    public static Vector4D<T> operator /(Vector4D<T> left, Vector4D<T> right)
        => new(Arithmetic<T>.Default.Divide(left.X, right.X), Arithmetic<T>.Default.Divide(left.Y, right.Y), Arithmetic<T>.Default.Divide(left.Z, right.Z), Arithmetic<T>.Default.Divide(left.W, right.W));

    public static Vector4D<T> operator *(Vector4D<T> left, T right)
        => left * new Vector4D<T>(right);

    public static Vector4D<T> operator *(T left, Vector4D<T> right)
        => new Vector4D<T>(left) * right;

    public static Vector4D<T> operator /(Vector4D<T> value1, T value2)
        => value1 / new Vector4D<T>(value2);

    public static Vector4D<T> operator -(Vector4D<T> value)
        => new(Arithmetic<T>.Default.Negate(value.X), Arithmetic<T>.Default.Negate(value.Y), Arithmetic<T>.Default.Negate(value.Z), Arithmetic<T>.Default.Negate(value.W));

    public static bool operator ==(Vector4D<T> left, Vector4D<T> right)
        => left.Equals(right);

    public static bool operator !=(Vector4D<T> left, Vector4D<T> right)
        => !left.Equals(right);

    public static explicit operator Vector4D<Half>(Vector4D<T> from)
        => from.As<Half>();

    public static explicit operator Vector4D<float>(Vector4D<T> from)
        => from.As<float>();

    public static explicit operator Vector4D<double>(Vector4D<T> from)
        => from.As<double>();

    public static explicit operator Vector4D<decimal>(Vector4D<T> from)
        => from.As<decimal>();

    public static explicit operator Vector4D<sbyte>(Vector4D<T> from)
        => from.As<sbyte>();

    public static explicit operator Vector4D<byte>(Vector4D<T> from)
        => from.As<byte>();

    public static explicit operator Vector4D<ushort>(Vector4D<T> from)
        => from.As<ushort>();

    public static explicit operator Vector4D<short>(Vector4D<T> from)
        => from.As<short>();

    public static explicit operator Vector4D<uint>(Vector4D<T> from)
        => from.As<uint>();

    public static explicit operator Vector4D<int>(Vector4D<T> from)
        => from.As<int>();

    public static explicit operator Vector4D<ulong>(Vector4D<T> from)
        => from.As<ulong>();

    public static explicit operator Vector4D<long>(Vector4D<T> from)
        => from.As<long>();

    public static explicit operator System.Numerics.Vector4(Vector4D<T> from)
        => new(Arithmetic<T>.Default.To<float>(from.X), Arithmetic<T>.Default.To<float>(from.Y), Arithmetic<T>.Default.To<float>(from.Z), Arithmetic<T>.Default.To<float>(from.W));

    public readonly Vector4D<TOther> As<TOther>()
        where TOther : unmanaged, IFormattable, IEquatable<TOther>, IComparable<TOther>
        => new(Arithmetic<T>.Default.To<TOther>(X), Arithmetic<T>.Default.To<TOther>(Y), Arithmetic<T>.Default.To<TOther>(Z), Arithmetic<T>.Default.To<TOther>(W));

    public readonly void CopyTo(T[]? array)
        => CopyTo(array, 0);

    public readonly void CopyTo(T[]? array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < 4)
        {
            throw new ArgumentException($"The array holds {array.Length} values; 4 are written from index {index} on.", nameof(array));
        }

        array[index] = X;
        array[index + 1] = Y;
        array[index + 2] = Z;
        array[index + 3] = W;
    }

    public readonly bool Equals(Vector4D<T> other)
        => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z) && W.Equals(other.W);

    public override readonly bool Equals([NotNullWhen(true)] object? obj)
        => obj is Vector4D<T> other && Equals(other);

    public override readonly int GetHashCode()
        => HashCode.Combine(X, Y, Z, W);

    public override readonly string ToString()
        => ToString("G");

    public readonly string ToString(string? format)
        => ToString(format, null);

    public readonly string ToString(string? format, IFormatProvider? formatProvider)
    {
        var separator = System.Globalization.NumberFormatInfo.GetInstance(formatProvider).NumberGroupSeparator;
        return $"<{X.ToString(format, formatProvider)}{separator} {Y.ToString(format, formatProvider)}{separator} {Z.ToString(format, formatProvider)}{separator} {W.ToString(format, formatProvider)}>";
    }
}
