namespace RealtimeConv.Verification.Probing;

/// <summary>The weights that impulses show: a range for each displacement, output and input channel, in correlation form.</summary>
/// <remarks>The weight at displacement (dx, dy) meets the sample right and below of the output pixel by (dx, dy). Outside the box every weight is 0.</remarks>
internal sealed class KernelField
{
    // Float32 results are this sharp even under large kernels.
    private const double NarrowRange = 1e-5;

    private readonly Interval[] _weights;

    public KernelField(int left, int top, int width, int height, int outputs, int inputs)
    {
        (Left, Top, Width, Height, Outputs, Inputs) = (left, top, width, height, outputs, inputs);
        _weights = new Interval[width * height * outputs * inputs];
    }

    /// <summary>The smallest column displacement, 0 or below.</summary>
    public int Left { get; }

    /// <summary>The smallest row displacement, 0 or below.</summary>
    public int Top { get; }

    public int Width { get; }

    public int Height { get; }

    public int Right => Left + Width - 1;

    public int Bottom => Top + Height - 1;

    public int Outputs { get; }

    public int Inputs { get; }

    /// <summary>How large a weight outside the box may be without showing: 0 where results are floats.</summary>
    public double Unseen { get; init; }

    /// <summary>The bias of each output channel.</summary>
    public Interval[] Bias { get; init; } = [];

    public Interval this[int output, int input, int dx, int dy]
    {
        get => dx < Left || dy < Top || dx > Right || dy > Bottom ? new Interval(-Unseen, Unseen) : _weights[Index(output, input, dx, dy)];
        set => _weights[Index(output, input, dx, dy)] = value;
    }

    /// <summary>The value that stands for a range: 0 where 0 is possible; the middle of a narrow one; the shortest decimal number in a wide one.</summary>
    public static double Value(Interval weight)
    {
        if (weight.Contains(0)) return 0;
        double middle = weight.Middle;
        if (!weight.IsBounded || weight.Radius <= NarrowRange * Math.Abs(middle)) return middle;
        for (int digits = 0; digits <= 9; digits++)
            if (Math.Round(middle, digits) is var rounded && weight.Contains(rounded)) return rounded;
        return middle;
    }

    /// <summary>The most weights other than 0 that one output channel has.</summary>
    public int Taps()
    {
        int most = 0;
        for (int o = 0; o < Outputs; o++)
        {
            int taps = 0;
            for (int i = 0; i < Inputs; i++)
                for (int dy = Top; dy <= Bottom; dy++)
                    for (int dx = Left; dx <= Right; dx++)
                        if (!this[o, i, dx, dy].Contains(0)) taps++;
            most = Math.Max(most, taps);
        }
        return most;
    }

    /// <summary>Whether a frame leaves room around the kernel: an impulse in its middle dies away before the rim, and some pixels see no border.</summary>
    public bool FitsIn(int width, int height) => width >= 2 * Width + 7 && height >= 2 * Height + 7
        && Math.Max(-Left, Right) <= (width - 1) / 2 - 3 && Math.Max(-Top, Bottom) <= (height - 1) / 2 - 3;

    /// <summary>Whether two fields can be the same kernel: every pair of ranges meets.</summary>
    public bool Meets(KernelField other)
    {
        for (int o = 0; o < Outputs; o++)
            for (int i = 0; i < Inputs; i++)
                for (int dy = Math.Min(Top, other.Top); dy <= Math.Max(Bottom, other.Bottom); dy++)
                    for (int dx = Math.Min(Left, other.Left); dx <= Math.Max(Right, other.Right); dx++)
                        if (this[o, i, dx, dy].And(other[o, i, dx, dy]).IsEmpty) return false;
        return true;
    }

    private int Index(int output, int input, int dx, int dy) => ((output * Inputs + input) * Height + dy - Top) * Width + dx - Left;
}
