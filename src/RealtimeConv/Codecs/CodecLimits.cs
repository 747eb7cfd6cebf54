namespace RealtimeConv.Codecs;

/// <summary>How much a decoder may be asked to hold. Sizes are checked against these from a file's header, before anything is allocated.</summary>
public static class CodecLimits
{
    /// <summary>The most samples (width * height * channels, or values of an array) a decoder accepts unless told otherwise: 2^28.</summary>
    public const long MaxSamples = 1L << 28;

    /// <summary>Throws where a count of samples passes the limit.</summary>
    internal static void Check(string what, Int128 samples, long maxSamples)
    {
        if (samples > maxSamples)
            throw new InvalidInputException($"{what}: {samples} samples, more than the limit of {maxSamples}; raise the limit or use a smaller file.");
    }
}
