namespace Silk.NET.Maths;

/// <summary>Functions that make rectangles.</summary>
public static class Rectangle
{
    public static Rectangle<T> FromLTRB<T>(T left, T top, T right, T bottom)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        Vector2D<T> origin = new(left, top);
        return new(origin, new Vector2D<T>(right, bottom) - origin);
    }
}
