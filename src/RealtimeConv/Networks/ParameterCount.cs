using System.Numerics;

namespace RealtimeConv.Networks;

/// <summary>
/// What a linear layer from one frame to another of the same size costs: fully connected, with translation invariance, and with locality too.
/// </summary>
/// <remarks>
/// Fully connected: every output sample has a weight for every input sample, (W H)^2 Cin Cout. Translation invariance: the weight depends on the
/// displacement alone, of which there are (2W - 1)(2H - 1). Locality: displacements beyond D have weight 0, which leaves (2D + 1)^2, or fewer
/// where D passes the frame: no displacement inside it is longer than its side.
/// For 1000 x 1000 and D = 5 these are 10^12, 3,996,001 and 121.
/// </remarks>
public sealed record ParameterCount
{
    /// <summary>Counts for a frame.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="inputChannels">Cin, at least 1.</param>
    /// <param name="outputChannels">Cout, at least 1.</param>
    /// <param name="reach">D, the largest displacement along an axis; at least 0.</param>
    /// <exception cref="ArgumentException">A number is below its least value.</exception>
    public ParameterCount(int width, int height, int inputChannels, int outputChannels, int reach)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height}: both sizes must be at least 1.");
        if (inputChannels < 1 || outputChannels < 1) throw new ArgumentException($"{inputChannels} input and {outputChannels} output channels: both must be at least 1.");
        if (reach < 0) throw new ArgumentException($"A reach of {reach}: at least 0 is needed.");
        BigInteger pixels = (BigInteger)width * height, channels = (BigInteger)inputChannels * outputChannels;
        FullyConnected = pixels * pixels * channels;
        TranslationInvariant = (2 * (BigInteger)width - 1) * (2 * (BigInteger)height - 1) * channels;
        Local = BigInteger.Min(2 * (BigInteger)reach + 1, 2 * (BigInteger)width - 1) * BigInteger.Min(2 * (BigInteger)reach + 1, 2 * (BigInteger)height - 1) * channels;
        Biases = outputChannels;
        FullyConnectedMultiplications = FullyConnected;
        TranslationInvariantMultiplications = FullyConnected;
        LocalMultiplications = pixels * Local;
    }

    /// <summary>Weights when every output sample reads every input sample on its own.</summary>
    public BigInteger FullyConnected { get; }

    /// <summary>Weights when the weight depends on the displacement alone.</summary>
    public BigInteger TranslationInvariant { get; }

    /// <summary>Weights when displacements beyond D have weight 0 as well.</summary>
    public BigInteger Local { get; }

    /// <summary>Biases: one per output channel with translation invariance.</summary>
    public BigInteger Biases { get; }

    /// <summary>Multiplications per frame, fully connected.</summary>
    public BigInteger FullyConnectedMultiplications { get; }

    /// <summary>Multiplications per frame with translation invariance: fewer weights, no fewer products.</summary>
    public BigInteger TranslationInvariantMultiplications { get; }

    /// <summary>Multiplications per frame with locality.</summary>
    public BigInteger LocalMultiplications { get; }
}
