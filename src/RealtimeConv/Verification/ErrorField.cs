using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>A picture of exact values with a bound on each: the computed sample v' satisfies |v' - Value| &lt;= Error.</summary>
/// <remarks>
/// Row-major, row 0 at the top, channels interleaved, double. An infinite error means that anything may stand there: a NaN or an infinity of the input
/// lies within the footprint, or float32 may overflow.
/// </remarks>
public sealed class ErrorField
{
    /// <summary>Creates a field of zeros.</summary>
    public ErrorField(int width, int height, int channels)
    {
        Width = width;
        Height = height;
        Channels = channels;
        Value = new double[width * height * channels];
        Error = new double[width * height * channels];
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Channels per pixel.</summary>
    public int Channels { get; }

    /// <summary>How the samples are stored where a pass reads them; null for values that were not stored yet, whose reading adds no error.</summary>
    public SampleType? Storage { get; init; }

    /// <summary>Whether the samples were codes at the start of the plan, so that a backend may count them, and constants beside them, in codes.</summary>
    public bool DescendsFromCodes { get; init; }

    /// <summary>Exact values of the mathematics, up to double rounding.</summary>
    public double[] Value { get; }

    /// <summary>Bound on the magnitude of the error of each computed sample; never negative.</summary>
    public double[] Error { get; }
}
