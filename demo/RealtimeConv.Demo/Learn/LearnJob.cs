using RealtimeConv.Learning;
using RealtimeConv.Learning.Training;

namespace RealtimeConv.Demo.Learn;

/// <summary>What <c>rtconv learn</c> is asked for.</summary>
/// <param name="Before">Picture, array, video, sound or table before.</param>
/// <param name="After">The same afterwards.</param>
/// <param name="Output">Where the result goes: .json, .npy or .npz for a kernel, .npz for a stack of layers.</param>
internal sealed record LearnJob(string Before, string After, string Output)
{
    /// <summary>The largest size that auto tries on pictures.</summary>
    public const int LargestAuto = 15;

    /// <summary>The largest size that auto tries on signals.</summary>
    public const int LargestAutoOfSignals = 63;

    /// <summary>Columns and rows of the kernel; null is auto. A square means as many columns of one row where the frames are signals.</summary>
    public (int Width, int Height)? Size { get; init; }

    public KernelFitOptions Fit { get; init; } = new();

    /// <summary>Layers to train instead of one kernel.</summary>
    public string? Layers { get; init; }

    public int Steps { get; init; } = 1500;

    public int Seed { get; init; } = 1;

    public double Rate { get; init; } = 5e-3;

    public OptimizerKind Optimizer { get; init; }

    public double Momentum { get; init; } = 0.9;

    /// <summary>Tiles per step; 0 chooses.</summary>
    public int Batch { get; init; }

    /// <summary>Side of a tile in pixels.</summary>
    public int Tile { get; init; } = 24;

    /// <summary>State to go on from, and to write when training stops.</summary>
    public string? State { get; init; }

    /// <summary>Where the plot of the risk goes.</summary>
    public string? Curve { get; init; }

    /// <summary>The most pairs taken from videos; 0 takes all.</summary>
    public long Frames { get; init; }

    /// <summary>Takes the first pair of so many.</summary>
    public int Every { get; init; } = 1;

    public bool Json { get; init; }

    /// <summary>Reads AUTO, N or WxH.</summary>
    /// <exception cref="InvalidInputException">The text is none of them.</exception>
    public static (int Width, int Height)? ReadSize(string text)
    {
        if (text.Equals("auto", StringComparison.OrdinalIgnoreCase)) return null;
        string[] parts = text.Split('x');
        if (parts.Length is 1 or 2 && int.TryParse(parts[0], out int width) && int.TryParse(parts[^1], out int height) && width is >= 1 and <= 255 && height is >= 1 and <= 255)
            return (width, height);
        throw new InvalidInputException($"size '{text}' is not understood; auto, N or WxH with 1 to 255 are");
    }

    /// <summary>Reads constraints separated by commas.</summary>
    /// <exception cref="InvalidInputException">One is not known.</exception>
    public static (KernelConstraints Constraints, int Rank) ReadConstraints(string? text)
    {
        var constraints = KernelConstraints.None;
        int rank = 0;
        foreach (string part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            switch (part)
            {
                case "symmetric": constraints |= KernelConstraints.Symmetric; break;
                case "zero-sum": constraints |= KernelConstraints.ZeroSum; break;
                case "normalised" or "normalized": constraints |= KernelConstraints.Normalised; break;
                case "separable": rank = 1; break;
                default:
                    if (!part.StartsWith("rank=", StringComparison.Ordinal) || !int.TryParse(part[5..], out rank) || rank < 1)
                        throw new InvalidInputException($"constraint '{part}' is not known; symmetric, zero-sum, normalised, separable and rank=N are");
                    break;
            }
        return (constraints, rank);
    }
}
