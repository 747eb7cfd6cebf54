using System.Diagnostics.CodeAnalysis;

namespace Silk.NET.Input;

/// <summary>How far a wheel was turned: notches to the right, and away from the user.</summary>
public readonly struct ScrollWheel : IEquatable<ScrollWheel>
{
    public ScrollWheel(float x, float y)
    {
        X = x;
        Y = y;
    }

    public float X { get; }

    public float Y { get; }

    public static bool operator ==(ScrollWheel left, ScrollWheel right)
        => left.Equals(right);

    public static bool operator !=(ScrollWheel left, ScrollWheel right)
        => !left.Equals(right);

    public bool Equals(ScrollWheel other)
        => X.Equals(other.X) && Y.Equals(other.Y);

    public override bool Equals([NotNullWhen(true)] object? obj)
        => obj is ScrollWheel other && Equals(other);

    public override int GetHashCode()
        => HashCode.Combine(X, Y);

    public override string ToString()
        => $"<{X}, {Y}>";
}
