using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace Silk.NET.Maths;

/// <summary>A vector of three numbers.</summary>
[Serializable]
[DataContract]
public struct Vector3D<T> : IEquatable<Vector3D<T>>, IFormattable
    where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
{
    [DataMember]
    public T X;

    [DataMember]
    public T Y;

    [DataMember]
    public T Z;

    public Vector3D(T value)
        : this(value, value, value)
    {
    }

    public Vector3D(T x, T y, T z)
    {
        X = x;
        Y = y;
        Z = z;
    }

    public Vector3D(Vector2D<T> value, T z)
        : this(value.X, value.Y, z)
    {
    }

    public static Vector3D<T> Zero => default;

    public static Vector3D<T> One => new(Arithmetic<T>.Default.One);

    public static Vector3D<T> UnitX => new(Arithmetic<T>.Default.One, default, default);

    public static Vector3D<T> UnitY => new(default, Arithmetic<T>.Default.One, default);

    public static Vector3D<T> UnitZ => new(default, default, Arithmetic<T>.Default.One);

    public readonly T Length => Arithmetic<T>.Default.SquareRoot(LengthSquared);

    public readonly T LengthSquared => Vector3D.Dot(this, this);

    public readonly T this[int i] => i switch
    {
        0 => X,
        1 => Y,
        2 => Z,
        _ => throw new IndexOutOfRangeException("A vector of 3 numbers has the indices 0 to 2."),
    };

    public static Vector3D<T> operator +(Vector3D<T> left, Vector3D<T> right)
        => new(Arithmetic<T>.Default.Add(left.X, right.X), Arithmetic<T>.Default.Add(left.Y, right.Y), Arithmetic<T>.Default.Add(left.Z, right.Z));

    public static Vector3D<T> operator -(Vector3D<T> left, Vector3D<T> right)
        => new(Arithmetic<T>.Default.Subtract(left.X, right.X), Arithmetic<T>.Default.Subtract(left.Y, right.Y), Arithmetic<T>.Default.Subtract(left.Z, right.Z));

    public static Vector3D<T> operator *(Vector3D<T> left, Vector3D<T> right)
        => new(Arithmetic<T>.Default.Multiply(left.X, right.X), Arithmetic<T>.Default.Multiply(left.Y, right.Y), Arithmetic<T>.Default.Multiply(left.Z, right.Z));

    public static Vector3D<T> operator /(Vector3D<T> left, Vector3D<T> right)
        => new(Arithmetic<T>.Default.Divide(left.X, right.X), Arithmetic<T>.Default.Divide(left.Y, right.Y), Arithmetic<T>.Default.Divide(left.Z, right.Z));

    public static Vector3D<T> operator *(Vector3D<T> left, T right)
        => left * new Vector3D<T>(right);

    public static Vector3D<T> operator *(T left, Vector3D<T> right)
        => new Vector3D<T>(left) * right;

    public static Vector3D<T> operator /(Vector3D<T> value1, T value2)
        => value1 / new Vector3D<T>(value2);

    public static Vector3D<T> operator -(Vector3D<T> value)
        => new(Arithmetic<T>.Default.Negate(value.X), Arithmetic<T>.Default.Negate(value.Y), Arithmetic<T>.Default.Negate(value.Z));

    public static bool operator ==(Vector3D<T> left, Vector3D<T> right)
        => left.Equals(right);

    public static bool operator !=(Vector3D<T> left, Vector3D<T> right)
        => !left.Equals(right);

    public static explicit operator Vector3D<Half>(Vector3D<T> from)
        => from.As<Half>();

    public static explicit operator Vector3D<float>(Vector3D<T> from)
        => from.As<float>();

    public static explicit operator Vector3D<double>(Vector3D<T> from)
        => from.As<double>();

    public static explicit operator Vector3D<decimal>(Vector3D<T> from)
        => from.As<decimal>();

    public static explicit operator Vector3D<sbyte>(Vector3D<T> from)
        => from.As<sbyte>();

    public static explicit operator Vector3D<byte>(Vector3D<T> from)
        => from.As<byte>();

    public static explicit operator Vector3D<ushort>(Vector3D<T> from)
        => from.As<ushort>();

    public static explicit operator Vector3D<short>(Vector3D<T> from)
        => from.As<short>();

    public static explicit operator Vector3D<uint>(Vector3D<T> from)
        => from.As<uint>();

    public static explicit operator Vector3D<int>(Vector3D<T> from)
        => from.As<int>();

    public static explicit operator Vector3D<ulong>(Vector3D<T> from)
        => from.As<ulong>();

    public static explicit operator Vector3D<long>(Vector3D<T> from)
        => from.As<long>();

    public static explicit operator System.Numerics.Vector3(Vector3D<T> from)
        => new(Arithmetic<T>.Default.To<float>(from.X), Arithmetic<T>.Default.To<float>(from.Y), Arithmetic<T>.Default.To<float>(from.Z));

    public readonly Vector3D<TOther> As<TOther>()
        where TOther : unmanaged, IFormattable, IEquatable<TOther>, IComparable<TOther>
        => new(Arithmetic<T>.Default.To<TOther>(X), Arithmetic<T>.Default.To<TOther>(Y), Arithmetic<T>.Default.To<TOther>(Z));

    public readonly void CopyTo(T[]? array)
        => CopyTo(array, 0);

    public readonly void CopyTo(T[]? array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < 3)
        {
            throw new ArgumentException($"The array holds {array.Length} values; 3 are written from index {index} on.", nameof(array));
        }

        array[index] = X;
        array[index + 1] = Y;
        array[index + 2] = Z;
    }

    public readonly bool Equals(Vector3D<T> other)
        => X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    public override readonly bool Equals([NotNullWhen(true)] object? obj)
        => obj is Vector3D<T> other && Equals(other);

    public override readonly int GetHashCode()
        => HashCode.Combine(X, Y, Z);

    public override readonly string ToString()
        => ToString("G");

    public readonly string ToString(string? format)
        => ToString(format, null);

    public readonly string ToString(string? format, IFormatProvider? formatProvider)
    {
        var separator = System.Globalization.NumberFormatInfo.GetInstance(formatProvider).NumberGroupSeparator;
        return $"<{X.ToString(format, formatProvider)}{separator} {Y.ToString(format, formatProvider)}{separator} {Z.ToString(format, formatProvider)}>";
    }
}
