using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace Silk.NET.Maths;

/// <summary>A rectangle: its corner of least coordinates, and its size.</summary>
[Serializable]
[DataContract]
public struct Rectangle<T> : IEquatable<Rectangle<T>>
    where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
{
    [DataMember]
    public Vector2D<T> Origin;

    [DataMember]
    public Vector2D<T> Size;

    public Rectangle(Vector2D<T> origin, Vector2D<T> size)
    {
        Origin = origin;
        Size = size;
    }

    public Rectangle(Vector2D<T> origin, T sizeX, T sizeY)
        : this(origin, new Vector2D<T>(sizeX, sizeY))
    {
    }

    public Rectangle(T originX, T originY, Vector2D<T> size)
        : this(new Vector2D<T>(originX, originY), size)
    {
    }

    public Rectangle(T originX, T originY, T sizeX, T sizeY)
        : this(new Vector2D<T>(originX, originY), new Vector2D<T>(sizeX, sizeY))
    {
    }

    public readonly Vector2D<T> Center => Origin + HalfSize;

    public readonly Vector2D<T> Max => Origin + Size;

    public readonly Vector2D<T> HalfSize => Size / Arithmetic<T>.Default.From(2);

    public static bool operator ==(Rectangle<T> value1, Rectangle<T> value2)
        => value1.Equals(value2);

    public static bool operator !=(Rectangle<T> value1, Rectangle<T> value2)
        => !value1.Equals(value2);

    /// <summary>Whether the point lies inside or on the rim.</summary>
    public readonly bool Contains(Vector2D<T> point)
        => point.X.CompareTo(Origin.X) >= 0 && point.Y.CompareTo(Origin.Y) >= 0
            && point.X.CompareTo(Max.X) <= 0 && point.Y.CompareTo(Max.Y) <= 0;

    public readonly bool Contains(Rectangle<T> other)
        => Contains(other.Origin) && Contains(other.Max);

    public readonly Rectangle<T> GetTranslated(Vector2D<T> distance)
        => new(Origin + distance, Size);

    public readonly Rectangle<TOther> As<TOther>()
        where TOther : unmanaged, IFormattable, IEquatable<TOther>, IComparable<TOther>
        => new(Origin.As<TOther>(), Size.As<TOther>());

    public readonly bool Equals(Rectangle<T> other)
        => Origin.Equals(other.Origin) && Size.Equals(other.Size);

    public override readonly bool Equals([NotNullWhen(true)] object? obj)
        => obj is Rectangle<T> other && Equals(other);

    public override readonly int GetHashCode()
        => HashCode.Combine(Origin, Size);
}
