namespace RealtimeConv.Verification.Probing;

/// <summary>One problem with the frame and the pixel that show it.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Frame">The frame that was sent, in words, with its size.</param>
/// <param name="Message">What it shows, in one line.</param>
public sealed record ProbeEvidence(ProbeProblem Problem, string Frame, string Message)
{
    /// <summary>Column of the worst pixel; -1 where no single pixel shows it.</summary>
    public int X { get; init; } = -1;

    /// <summary>Row of the worst pixel, 0 at the top.</summary>
    public int Y { get; init; } = -1;

    /// <summary>Output channel of the worst sample.</summary>
    public int Channel { get; init; }

    /// <summary>What was found there.</summary>
    public double Found { get; init; }

    /// <summary>What a convolution would have given.</summary>
    public double Expected { get; init; }

    /// <summary>Samples that show it.</summary>
    public long Samples { get; init; }

    /// <summary>The smallest rectangle that holds every pixel that shows it: left, top, right, bottom, inclusive; null where no single pixel shows it.</summary>
    public (int Left, int Top, int Right, int Bottom)? Box { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (X < 0) return $"{Message} ({Frame})";
        string place = Box is { } box && Samples > 1 ? $", {Samples} samples within ({box.Left}, {box.Top}) to ({box.Right}, {box.Bottom})" : "";
        return $"{Message}: {Frame}, pixel ({X}, {Y}), channel {Channel}: {Found:G7}, expected {Expected:G7}{place}";
    }
}
