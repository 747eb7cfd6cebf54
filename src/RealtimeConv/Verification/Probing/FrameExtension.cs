namespace RealtimeConv.Verification.Probing;

/// <summary>How a frame goes on outside itself, with a rule of its own for each edge.</summary>
/// <param name="Left">Beyond the first column.</param>
/// <param name="Right">Beyond the last column.</param>
/// <param name="Top">Beyond the first row.</param>
/// <param name="Bottom">Beyond the last row.</param>
/// <param name="Constant">Value per input channel for constant edges.</param>
internal sealed record FrameExtension(BorderRule Left, BorderRule Right, BorderRule Top, BorderRule Bottom, double[] Constant)
{
    private const int None = -1, Flat = -2;

    /// <summary>One rule all around.</summary>
    public static FrameExtension All(BorderRule rule, double[] constant) => new(rule, rule, rule, rule, constant);

    /// <summary>Whether weights that meet no sample are made up for by the others.</summary>
    public bool Rescales => Left == BorderRule.Rescaled || Right == BorderRule.Rescaled || Top == BorderRule.Rescaled || Bottom == BorderRule.Rescaled;

    /// <summary>The sample at a place of the plane; NaN where the rule leaves it out.</summary>
    public double At(Response frame, int x, int y, int channel)
    {
        int i = Index(x, frame.Width, Left, Right), j = Index(y, frame.Height, Top, Bottom);
        if (i == Flat || j == Flat) return Constant[channel];
        return i == None || j == None ? double.NaN : frame[i, j, channel];
    }

    private static int Index(int at, int size, BorderRule before, BorderRule after)
    {
        if (at >= 0 && at < size) return at;
        return (at < 0 ? before : after) switch
        {
            BorderRule.Replicate => at < 0 ? 0 : size - 1,
            BorderRule.Reflect => Mirror(at, 2 * size, size),
            BorderRule.Reflect101 => size == 1 ? 0 : Mirror101(at, 2 * size - 2, size),
            BorderRule.Wrap => Remainder(at, size),
            BorderRule.Constant => Flat,
            _ => None,
        };
    }

    private static int Mirror(int at, int period, int size)
    {
        int k = Remainder(at, period);
        return k < size ? k : period - 1 - k;
    }

    private static int Mirror101(int at, int period, int size)
    {
        int k = Remainder(at, period);
        return k < size ? k : period - k;
    }

    private static int Remainder(int at, int period)
    {
        int k = at % period;
        return k < 0 ? k + period : k;
    }
}
