namespace RealtimeConv.Filters;

/// <summary>The sRGB transfer curve of IEC 61966-2-1, in double; continued to negative values as an odd function and past 1 by its own power.</summary>
public static class SrgbCurve
{
    /// <summary>Encoded values up to here lie on the linear segment.</summary>
    public const double EncodedKnee = 0.04045;

    /// <summary>Linear values up to here lie on the linear segment.</summary>
    public const double LinearKnee = 0.0031308;

    /// <summary>Linear light of an encoded value.</summary>
    public static double Decode(double encoded)
    {
        double v = Math.Abs(encoded);
        double linear = v <= EncodedKnee ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
        return Math.CopySign(linear, encoded);
    }

    /// <summary>Encoded value of linear light.</summary>
    public static double Encode(double linear)
    {
        double v = Math.Abs(linear);
        double encoded = v <= LinearKnee ? 12.92 * v : 1.055 * Math.Pow(v, 1 / 2.4) - 0.055;
        return Math.CopySign(encoded, linear);
    }
}
