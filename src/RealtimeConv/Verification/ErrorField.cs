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

    private ErrorField(ErrorField field, ErrorField finest)
    {
        (Width, Height, Channels, Value, Error) = (field.Width, field.Height, field.Channels, field.Value, field.Error);
        (Storage, DescendsFromCodes, Finest) = (field.Storage, field.DescendsFromCodes, finest);
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

    /// <summary>The picture at the fine end of the pyramid that this one belongs to; null for all that is no coarse picture.</summary>
    public ErrorField? Finest { get; init; }

    /// <summary>The same values and bounds, not copied, as a coarse picture of another one.</summary>
    internal ErrorField CoarseOf(ErrorField finest) => new(this, finest);

    /// <summary>Exact values of the mathematics, up to double rounding.</summary>
    public double[] Value { get; }

    /// <summary>Bound on the magnitude of the error of each computed sample; never negative.</summary>
    public double[] Error { get; }
}
