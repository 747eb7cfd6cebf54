using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace RealtimeConv.Hosting.Hud;

/// <summary>Reads the strokes of one glyph and flattens their rounded corners to line segments.</summary>
internal static class StrokePath
{
    private const int SegmentsPerCorner = 8;

    /// <exception cref="FormatException">A point is malformed; the message names it.</exception>
    public static ImmutableArray<(Vector2 From, Vector2 To)> Parse(string strokes)
    {
        var segments = ImmutableArray.CreateBuilder<(Vector2, Vector2)>();
        foreach (string stroke in strokes.Split('/'))
        {
            string[] fields = stroke.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bool closed = fields.Length > 0 && fields[^1] == "z";
            if (closed) fields = fields[..^1];
            if (fields.Length == 0) throw new FormatException("a stroke without points");
            var corners = fields.Select(ParsePoint).ToArray();
            var points = Flatten(corners, closed);
            if (points.Count == 1) segments.Add((points[0], points[0]));
            for (int k = 1; k < points.Count; k++) segments.Add((points[k - 1], points[k]));
            if (closed) segments.Add((points[^1], points[0]));
        }
        return segments.ToImmutable();
    }

    private static (Vector2 Point, float Radius) ParsePoint(string field)
    {
        string[] parts = field.Split(':');
        string[] numbers = parts[0].Split(',');
        float radius = 0;
        if (parts.Length > 2 || numbers.Length != 2 || !TryNumber(numbers[0], out float x) || !TryNumber(numbers[1], out float y)
            || (parts.Length == 2 && !TryNumber(parts[1], out radius)))
            throw new FormatException($"'{field}' is not a point 'x,y' or 'x,y:radius'");
        return (new Vector2(x, y), radius);
    }

    private static bool TryNumber(string text, out float number) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && float.IsFinite(number);

    private static List<Vector2> Flatten((Vector2 Point, float Radius)[] corners, bool closed)
    {
        var points = new List<Vector2>();
        for (int k = 0; k < corners.Length; k++)
        {
            bool end = !closed && (k == 0 || k == corners.Length - 1);
            var (corner, radius) = corners[k];
            if (end || radius <= 0 || corners.Length < 3)
            {
                points.Add(corner);
                continue;
            }
            AddCorner(points, corners[(k + corners.Length - 1) % corners.Length].Point, corner, corners[(k + 1) % corners.Length].Point, radius);
        }
        return points;
    }

    // The rounding is a quadratic arc that leaves each leg at most half way, or at its end where the leg ends the stroke anyway.
    private static void AddCorner(List<Vector2> points, Vector2 before, Vector2 corner, Vector2 after, float radius)
    {
        float reach = Math.Min(radius, Math.Min(Vector2.Distance(before, corner), Vector2.Distance(corner, after)));
        var start = corner + reach * Vector2.Normalize(before - corner);
        var end = corner + reach * Vector2.Normalize(after - corner);
        // Control points at 0.5523 of the reach make the cubic a circular arc for right angles.
        const float circle = 0.5522848f;
        Vector2 first = start + circle * (corner - start), second = end + circle * (corner - end);
        for (int s = 0; s <= SegmentsPerCorner; s++)
        {
            float t = s / (float)SegmentsPerCorner, u = 1 - t;
            points.Add(u * u * u * start + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * end);
        }
    }
}
