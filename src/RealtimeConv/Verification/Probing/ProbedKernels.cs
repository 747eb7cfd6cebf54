using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Probing;

/// <summary>The kernels that a pass was found to run, from every input to every output channel, in correlation form.</summary>
/// <remarks>All share one window: the smallest that holds every weight and the output pixel. As convolutions they are <see cref="Kernel.Rotated180"/> of these, under the same anchor.</remarks>
public sealed class ProbedKernels
{
    private readonly KernelField _field;

    internal ProbedKernels(KernelField field) => _field = field;

    /// <summary>Columns of the window.</summary>
    public int Width => _field.Width;

    /// <summary>Rows of the window.</summary>
    public int Height => _field.Height;

    /// <summary>Column of the window on the output pixel.</summary>
    public int AnchorX => -_field.Left;

    /// <summary>Row of the window on the output pixel.</summary>
    public int AnchorY => -_field.Top;

    /// <summary>Output channels.</summary>
    public int Outputs => _field.Outputs;

    /// <summary>Input channels that were probed.</summary>
    public int Inputs => _field.Inputs;

    /// <summary>The range of a weight: what the responses allow it to be.</summary>
    /// <param name="output">Output channel.</param>
    /// <param name="input">Input channel.</param>
    /// <param name="dx">Columns to the right of the output pixel; weights outside the window are 0.</param>
    /// <param name="dy">Rows below the output pixel.</param>
    public Interval Weight(int output, int input, int dx, int dy) => _field[output, input, dx, dy];

    /// <summary>The range of an output channel's bias.</summary>
    public Interval Bias(int output) => _field.Bias[output];

    /// <summary>The kernel from an input to an output channel, or null where every weight may be 0.</summary>
    public Kernel? this[int output, int input] => HasTaps(output, input) ? Window(output, input) : null;

    /// <summary>The largest uncertainty of a weight, where the responses give it a range at all.</summary>
    public double Uncertainty => Ranges().Where(r => r.IsBounded).Select(r => r.Radius).DefaultIfEmpty(0).Max();

    /// <summary>Whether an output channel shows nothing but one end of its clamp, so that its weights cannot be known.</summary>
    public bool IsHidden(int output) => !_field[output, 0, 0, 0].IsBounded && !Enumerable.Range(0, Inputs).Any(i => HasTaps(output, i));

    /// <summary>How outputs read inputs.</summary>
    public ChannelMixing Mixing
    {
        get
        {
            for (int o = 0; o < Outputs; o++)
                for (int i = 0; i < Inputs; i++)
                    if (i != o && HasTaps(o, i)) return ChannelMixing.Mixed;
            for (int c = 1; c < Math.Max(Outputs, Inputs); c++)
                if (c >= Outputs || c >= Inputs || !IsSame(c, 0)) return ChannelMixing.PerChannel;
            return ChannelMixing.Uniform;
        }
    }

    /// <summary>The kernels as a bank: one for all channels, or Cout x Cin.</summary>
    public KernelBank Bank
    {
        get
        {
            if (Mixing == ChannelMixing.Uniform) return KernelBank.Uniform(Window(0, 0));
            var matrix = new Kernel?[Outputs, Inputs];
            for (int o = 0; o < Outputs; o++)
                for (int i = 0; i < Inputs; i++) matrix[o, i] = this[o, i];
            return KernelBank.Matrix(matrix);
        }
    }

    /// <summary>Whether two channels, each read alone, may have one kernel: every pair of ranges meets.</summary>
    public bool IsSame(int channel, int other)
    {
        if (HasTaps(channel, channel) != HasTaps(other, other)) return false;
        for (int dy = _field.Top; dy <= _field.Bottom; dy++)
            for (int dx = _field.Left; dx <= _field.Right; dx++)
                if (_field[channel, channel, dx, dy].And(_field[other, other, dx, dy]).IsEmpty) return false;
        return true;
    }

    internal KernelField Field => _field;

    private IEnumerable<Interval> Ranges()
    {
        for (int o = 0; o < Outputs; o++)
            for (int i = 0; i < Inputs; i++)
                for (int dy = _field.Top; dy <= _field.Bottom; dy++)
                    for (int dx = _field.Left; dx <= _field.Right; dx++) yield return _field[o, i, dx, dy];
    }

    private bool HasTaps(int output, int input)
    {
        for (int dy = _field.Top; dy <= _field.Bottom; dy++)
            for (int dx = _field.Left; dx <= _field.Right; dx++)
                if (!_field[output, input, dx, dy].Contains(0)) return true;
        return false;
    }

    private Kernel Window(int output, int input)
    {
        var weights = new double[Width * Height];
        for (int j = 0; j < Height; j++)
            for (int i = 0; i < Width; i++) weights[j * Width + i] = KernelField.Value(_field[output, input, i - AnchorX, j - AnchorY]);
        return new Kernel(Width, Height, weights, 1, AnchorX, AnchorY);
    }
}
