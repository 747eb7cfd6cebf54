using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>A screen's size in pixels and its refresh rate in hertz; null leaves the choice to the system.</summary>
public readonly struct VideoMode
{
    public VideoMode(Vector2D<int>? resolution = null, int? refreshRate = null)
    {
        Resolution = resolution;
        RefreshRate = refreshRate;
    }

    public VideoMode(int refreshRate)
        : this(null, refreshRate)
    {
    }

    public static VideoMode Default => default;

    public Vector2D<int>? Resolution { get; }

    public int? RefreshRate { get; }

    /// <summary>The resolution divided by the greatest common divisor of its sides.</summary>
    public Vector2D<int>? AspectRatioEstimate
    {
        get
        {
            if (Resolution is not { } size)
            {
                return null;
            }

            var (a, b) = (size.X, size.Y);
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            return a == 0 ? size : size / a;
        }
    }
}
