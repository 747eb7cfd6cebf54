namespace RealtimeConv.Verification;

/// <summary>One judged sample; numbers are codes for normalised formats and values for floats.</summary>
/// <param name="X">Column.</param>
/// <param name="Y">Row.</param>
/// <param name="Channel">Channel.</param>
/// <param name="Actual">What was found.</param>
/// <param name="Expected">The exact result, unrounded.</param>
/// <param name="Lowest">The lower limit of the allowed set.</param>
/// <param name="Highest">The upper limit of the allowed set.</param>
/// <param name="Ratio">Error by what is allowed; above 1 is a failure.</param>
public readonly record struct SampleVerdict(int X, int Y, int Channel, double Actual, double Expected, double Lowest, double Highest, double Ratio)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"({X}, {Y}) channel {Channel}: {Actual:G9}, expected {Expected:G9}, allowed {Lowest:G9} to {Highest:G9}, error/allowed {Ratio:G3}";
}
