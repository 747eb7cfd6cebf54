using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace Silk.NET.Maths;

/// <summary>A vector of two numbers.</summary>
[Serializable]
[DataContract]
public struct Vector2D<T> : IEquatable<Vector2D<T>>, IFormattable
    where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
{
    [DataMember]
    public T X;

    [DataMember]
    public T Y;

    public Vector2D(T value)
        : this(value, value)
    {
    }

    public Vector2D(T x, T y)
    {
        X = x;
        Y = y;
    }

    public static Vector2D<T> Zero => default;

    public static Vector2D<T> One => new(Arithmetic<T>.Default.One);

    public static Vector2D<T> UnitX => new(Arithmetic<T>.Default.One, default);

    public static Vector2D<T> UnitY => new(default, Arithmetic<T>.Default.One);

    public readonly T Length => Arithmetic<T>.Default.SquareRoot(LengthSquared);

    public readonly T LengthSquared => Vector2D.Dot(this, this);

    public readonly T this[int i] => i switch
    {
        0 => X,
        1 => Y,
        _ => throw new IndexOutOfRangeException("A vector of 2 numbers has the indices 0 to 1."),
    };

    public static Vector2D<T> operator +(Vector2D<T> left, Vector2D<T> right)
        => new(Arithmetic<T>.Default.Add(left.X, right.X), Arithmetic<T>.Default.Add(left.Y, right.Y));

    public static Vector2D<T> operator -(Vector2D<T> left, Vector2D<T> right)
        => new(Arithmetic<T>.Default.Subtract(left.X, right.X), Arithmetic<T>.Default.Subtract(left.Y, right.Y));

    public static Vector2D<T> operator *(Vector2D<T> left, Vector2D<T> right)
        => new(Arithmetic<T>.Default.Multiply(left.X, right.X), Arithmetic<T>.Default.Multiply(left.Y, right.Y));

    public static Vector2D<T> operator /(Vector2D<T> left, Vector2D<T> right)
        => new(Arithmetic<T>.Default.Divide(left.X, right.X), Arithmetic<T>.Default.Divide(left.Y, right.Y));

    public static Vector2D<T> operator *(Vector2D<T> left, T right)
        => left * new Vector2D<T>(right);

    public static Vector2D<T> operator *(T left, Vector2D<T> right)
        => new Vector2D<T>(left) * right;

    public static Vector2D<T> operator /(Vector2D<T> value1, T value2)
        => value1 / new Vector2D<T>(value2);

    public static Vector2D<T> operator -(Vector2D<T> value)
        => new(Arithmetic<T>.Default.Negate(value.X), Arithmetic<T>.Default.Negate(value.Y));

    public static bool operator ==(Vector2D<T> left, Vector2D<T> right)
        => left.Equals(right);

    public static bool operator !=(Vector2D<T> left, Vector2D<T> right)
        => !left.Equals(right);

    public static explicit operator Vector2D<Half>(Vector2D<T> from)
        => from.As<Half>();

    public static explicit operator Vector2D<float>(Vector2D<T> from)
        => from.As<float>();

    public static explicit operator Vector2D<double>(Vector2D<T> from)
        => from.As<double>();

    public static explicit operator Vector2D<decimal>(Vector2D<T> from)
        => from.As<decimal>();

    public static explicit operator Vector2D<sbyte>(Vector2D<T> from)
        => from.As<sbyte>();

    public static explicit operator Vector2D<byte>(Vector2D<T> from)
        => from.As<byte>();

    public static explicit operator Vector2D<ushort>(Vector2D<T> from)
        => from.As<ushort>();

    public static explicit operator Vector2D<short>(Vector2D<T> from)
        => from.As<short>();

    public static explicit operator Vector2D<uint>(Vector2D<T> from)
        => from.As<uint>();

    public static explicit operator Vector2D<int>(Vector2D<T> from)
        => from.As<int>();

    public static explicit operator Vector2D<ulong>(Vector2D<T> from)
        => from.As<ulong>();

    public static explicit operator Vector2D<long>(Vector2D<T> from)
        => from.As<long>();

    public static explicit operator System.Numerics.Vector2(Vector2D<T> from)
        => new(Arithmetic<T>.Default.To<float>(from.X), Arithmetic<T>.Default.To<float>(from.Y));

    public readonly Vector2D<TOther> As<TOther>()
        where TOther : unmanaged, IFormattable, IEquatable<TOther>, IComparable<TOther>
        => new(Arithmetic<T>.Default.To<TOther>(X), Arithmetic<T>.Default.To<TOther>(Y));

    public readonly void CopyTo(T[]? array)
        => CopyTo(array, 0);

    public readonly void CopyTo(T[]? array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < 2)
        {
            throw new ArgumentException($"The array holds {array.Length} values; 2 are written from index {index} on.", nameof(array));
        }

        array[index] = X;
        array[index + 1] = Y;
    }

    public readonly bool Equals(Vector2D<T> other)
        => X.Equals(other.X) && Y.Equals(other.Y);

    public override readonly bool Equals([NotNullWhen(true)] object? obj)
        => obj is Vector2D<T> other && Equals(other);

    public override readonly int GetHashCode()
        => HashCode.Combine(X, Y);

    public override readonly string ToString()
        => ToString("G");

    public readonly string ToString(string? format)
        => ToString(format, null);

    public readonly string ToString(string? format, IFormatProvider? formatProvider)
    {
        var separator = System.Globalization.NumberFormatInfo.GetInstance(formatProvider).NumberGroupSeparator;
        return $"<{X.ToString(format, formatProvider)}{separator} {Y.ToString(format, formatProvider)}>";
    }
}
