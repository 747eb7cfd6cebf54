using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace RealtimeConv.Hosting.Hud;

/// <summary>One character of a stroke typeface: the centre lines of its strokes, in units of one pixel at native size, y up from the baseline.</summary>
public sealed class StrokeGlyph
{
    private readonly ImmutableArray<(Vector2 From, Vector2 To)> _segments;

    internal StrokeGlyph(char character, float advance, ImmutableArray<(Vector2 From, Vector2 To)> segments)
    {
        Character = character;
        Advance = advance;
        _segments = segments;
        foreach (var (from, to) in segments)
        {
            Left = Math.Min(Left, Math.Min(from.X, to.X));
            Right = Math.Max(Right, Math.Max(from.X, to.X));
        }
    }

    /// <summary>The character it draws.</summary>
    public char Character { get; }

    /// <summary>Units from this glyph's origin to the next one's.</summary>
    public float Advance { get; }

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsBlank => _segments.IsEmpty;

    internal float Left { get; }

    internal float Right { get; }

    /// <summary>Distance in units from a point to the nearest centre line; infinite for a blank glyph.</summary>
    // Optimised at once: the atlas evaluates this some million times before tiered compilation would get to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float DistanceTo(float x, float y)
    {
        var point = new Vector2(x, y);
        float nearest = float.PositiveInfinity;
        foreach (var (from, to) in _segments)
        {
            var along = to - from;
            float length = along.LengthSquared();
            float t = length > 0 ? Math.Clamp(Vector2.Dot(point - from, along) / length, 0, 1) : 0;
            nearest = Math.Min(nearest, Vector2.DistanceSquared(point, from + t * along));
        }
        return MathF.Sqrt(nearest);
    }
}
