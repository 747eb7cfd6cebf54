namespace RealtimeConv.Verification.Probing;

/// <summary>How a kernel relates to a named one.</summary>
/// <param name="Output">The first output channel that has the kernel.</param>
/// <param name="Input">The input channel that it reads.</param>
/// <param name="Id">The catalogue's name.</param>
/// <param name="Turn">How the named kernel must be turned to become the one found, both in correlation form.</param>
/// <param name="Scale">By what the named kernel must be multiplied.</param>
/// <param name="ShiftX">Columns by which the one found lies further right than the named one.</param>
/// <param name="ShiftY">Rows by which it lies further down.</param>
public sealed record NamedKernel(int Output, int Input, string Id, KernelTurn Turn, double Scale, double ShiftX, double ShiftY)
{
    /// <summary>The largest difference of a weight as a fraction of the largest weight; 0 where the responses cannot tell the two apart.</summary>
    public double Difference { get; init; }

    /// <summary>The named kernel whose convolution this is, where it has that name besides its own; null where it has none.</summary>
    public NamedKernel? Other { get; init; }

    /// <summary>Whether the kernel equals its own rotation by 180 degrees, so that correlation and convolution with it are the same.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether it is the named kernel as it stands: not turned, not scaled, not shifted.</summary>
    public bool IsExact => Difference == 0 && Turn == KernelTurn.None && Scale == 1 && ShiftX == 0 && ShiftY == 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        string scale = Scale == 1 ? "" : Scale == -1 ? "minus " : $"{Scale:G6} * ";
        string turn = Turn switch
        {
            KernelTurn.Rotated180 => " rotated by 180 degrees (the kernel is flipped: this is the convolution with it)",
            KernelTurn.FlippedHorizontally => " with left and right exchanged",
            KernelTurn.FlippedVertically => " with top and bottom exchanged",
            KernelTurn.Transposed => " with rows and columns exchanged",
            _ => "",
        };
        string shift = ShiftX == 0 && ShiftY == 0 ? "" : $", shifted by ({ShiftX:0.##}, {ShiftY:0.##})" + (IsHalf ? ": half a texel off, with linear sampling" : ": the anchor is off");
        string symmetric = IsSymmetric && Turn == KernelTurn.None ? " (symmetric: correlation and convolution are the same)" : "";
        string near = Difference > 0 ? $"nearly {scale}{Id}{turn}{shift}; a weight differs by {100 * Difference:G2} % of the largest" : $"{scale}{Id}{turn}{shift}{symmetric}";
        return near;
    }

    private bool IsHalf => ShiftX != Math.Floor(ShiftX) || ShiftY != Math.Floor(ShiftY);
}
