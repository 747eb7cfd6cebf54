namespace RealtimeConv.Frames;

/// <summary>The linear map from codes of Y'CbCr to R'G'B', where 1 is white (ITU-T H.273, 8.3, solved for R'G'B').</summary>
/// <param name="LumaOffset">The code of black.</param>
/// <param name="ChromaOffset">The code of no colour.</param>
/// <param name="Luma">What a code of Y' above black adds to each of R'G'B'.</param>
/// <param name="RedFromCr">What a code of Cr above the middle adds to R'.</param>
/// <param name="GreenFromCb">What a code of Cb above the middle adds to G'; negative.</param>
/// <param name="GreenFromCr">What a code of Cr above the middle adds to G'; negative.</param>
/// <param name="BlueFromCb">What a code of Cb above the middle adds to B'.</param>
public readonly record struct YuvCoefficients(int LumaOffset, int ChromaOffset, double Luma, double RedFromCr, double GreenFromCb, double GreenFromCr, double BlueFromCb)
{
    /// <summary>The map of a format and what its codes mean.</summary>
    public static YuvCoefficients Of(YuvFormat format, YuvColour colour)
    {
        var (red, blue) = colour.Weights;
        double green = 1 - red - blue;
        int step = 1 << (format.Bits - 8);
        bool limited = colour.Range == YuvRange.Limited;
        double luma = 1.0 / (limited ? 219 * step : format.MaxCode), chroma = 1.0 / (limited ? 224 * step : format.MaxCode);
        return new YuvCoefficients(
            limited ? 16 * step : 0, 128 * step, luma, 2 * (1 - red) * chroma, -2 * blue * (1 - blue) / green * chroma, -2 * red * (1 - red) / green * chroma, 2 * (1 - blue) * chroma);
    }
}
