using System.Collections.Immutable;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>The weights of a convolve pass as its shader reads them: all kernels placed in one window, tap after tap, bank after bank.</summary>
internal sealed class WeightTable
{
    /// <summary>log2 of the width of a weight texture.</summary>
    public const int TextureRowShift = 11;

    private const int BytesPerVector = 16;
    // What every device offers; one program serves all kernels of up to 32 x 32 taps.
    private const int SmallestBlock = 16384;
    private const int MostExact = 16384;

    private readonly Footprint _window;
    private readonly float[] _values;
    private readonly double[]? _exact;

    /// <summary>Places the kernels.</summary>
    /// <param name="banks">The banks in correlation form.</param>
    /// <param name="window">The union of their footprints.</param>
    /// <param name="firstChannel">The channel in the first lane.</param>
    public WeightTable(ImmutableArray<KernelBank> banks, Footprint window, int firstChannel)
    {
        _window = window;
        int lanes = banks.All(b => b.IsUniform) ? 1 : banks.All(b => b.IsDepthwise) ? 4 : 16;
        Lanes = lanes;
        Count = checked(banks.Length * Taps);
        _values = new float[checked(Count * lanes)];
        if (_values.Length <= MostExact) _exact = new double[_values.Length];
        for (int bank = 0; bank < banks.Length; bank++)
        {
            if (lanes == 1) Place(banks[bank][0, 0], bank, 0);
            else if (lanes == 4) PlaceDiagonal(banks[bank], bank, firstChannel);
            else PlaceMatrix(banks[bank], bank);
        }
    }

    private WeightTable(Footprint window, int lanes, int count, float[] values)
    {
        _window = window;
        Lanes = lanes;
        Count = count;
        _values = values;
    }

    /// <summary>Floats per weight: 1 for all channels, 4 one per channel, 16 a matrix whose column i belongs to input channel i.</summary>
    public int Lanes { get; }

    /// <summary>Weights: taps times banks.</summary>
    public int Count { get; }

    /// <summary>All floats, weight after weight.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>The same weights divided by a number, each rounded once; null for tables too large to keep what was before rounding.</summary>
    public WeightTable? DividedBy(double divisor)
    {
        if (_exact is null) return null;
        return new WeightTable(_window, Lanes, Count, [.. _exact.Select(w => (float)(w / divisor))]);
    }

    /// <summary>GLSL's type of a weight.</summary>
    public string Type => Lanes switch { 1 => "float", 4 => "vec4", _ => "mat4" };

    /// <summary>Vectors that a weight takes in a uniform block or a texture.</summary>
    public int Vectors => Lanes == 16 ? 4 : 1;

    private int Columns => _window.Left + _window.Right + 1;

    private int Rows => _window.Top + _window.Bottom + 1;

    private int Taps => checked(Columns * Rows);

    /// <summary>The capacity of the uniform block that holds them, in weights, from a short ladder so that programs are shared; null where no block is large enough.</summary>
    public int? BlockCapacity(int largestBlock)
    {
        int most = largestBlock / (BytesPerVector * Vectors);
        if (Count > most) return null;
        int capacity = SmallestBlock / (BytesPerVector * Vectors);
        while (capacity < Count) capacity *= 4;
        return Math.Min(capacity, most);
    }

    /// <summary>The block's floats: std140 gives every weight whole vectors.</summary>
    public float[] ToBlock(int capacity)
    {
        var block = new float[capacity * Vectors * 4];
        if (Lanes == 1) for (int k = 0; k < Count; k++) block[4 * k] = _values[k];
        else _values.CopyTo(block, 0);
        return block;
    }

    /// <summary>The texels of a weight texture, its channels (1 or 4) and rows.</summary>
    public (float[] Texels, int Channels, int Rows) ToTexture()
    {
        int channels = Lanes == 1 ? 1 : 4, texels = checked(Count * Vectors);
        int rows = (texels + (1 << TextureRowShift) - 1) >> TextureRowShift;
        var values = new float[checked((rows << TextureRowShift) * channels)];
        _values.CopyTo(values, 0);
        return (values, channels, rows);
    }

    private void PlaceDiagonal(KernelBank bank, int index, int firstChannel)
    {
        for (int lane = 0; lane < 4; lane++)
        {
            int channel = firstChannel + lane;
            if (bank.IsUniform || channel < bank.InputChannels) Place(bank[channel, channel], index, lane);
        }
    }

    private void PlaceMatrix(KernelBank bank, int index)
    {
        for (int o = 0; o < (bank.IsUniform ? 4 : bank.OutputChannels); o++)
            for (int i = 0; i < (bank.IsUniform ? 4 : bank.InputChannels); i++)
                Place(bank[o, i], index, 4 * i + o);
    }

    private void Place(Kernel? kernel, int bank, int lane)
    {
        if (kernel is null) return;
        var weights = kernel.ToFloat32();
        int left = _window.Left - kernel.AnchorX, top = _window.Top - kernel.AnchorY;
        for (int j = 0; j < kernel.Height; j++)
        {
            int tap = bank * Taps + (top + j) * Columns + left;
            for (int i = 0; i < kernel.Width; i++)
            {
                int at = (tap + i) * Lanes + lane;
                _values[at] = weights[j * kernel.Width + i];
                if (_exact is not null) _exact[at] = kernel.Coefficients[j * kernel.Width + i] / kernel.Divisor;
            }
        }
    }
}
