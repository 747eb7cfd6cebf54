using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Steps;

/// <summary>The sRGB curve for 8-bit codes: decoding by table, encoding by thresholds.</summary>
internal static class SrgbBytes
{
    // Float bits of 2^-13, below which a linear value rounds to code 0, and the bits kept per bucket: exponent and seven bits of mantissa.
    private const int LowestBits = (127 - 13) << 23;
    private const int BucketShift = 16;

    private static readonly float[] LinearOfByte = [.. Enumerable.Range(0, 256).Select(k => (float)SrgbCurve.Decode(k / 255.0))];
    private static readonly float[] ThresholdOfByte = [.. Enumerable.Range(0, 256).Select(k => SmallestAtLeast(SrgbCurve.Decode((k - 0.5) / 255)))];
    private static readonly byte[] ByteOfBucket = Buckets();

    /// <summary>Linear light of an 8-bit code, rounded once.</summary>
    public static float Decode(int code) => LinearOfByte[code];

    /// <summary>The 8-bit code whose interval holds a linear value: thresholds, so no rounding of the power decides.</summary>
    public static int Encode(float linear)
    {
        if (!(linear >= ThresholdOfByte[1])) return 0;
        if (linear >= ThresholdOfByte[255]) return 255;
        int code = ByteOfBucket[(BitConverter.SingleToInt32Bits(linear) - LowestBits) >> BucketShift];
        return linear >= ThresholdOfByte[code + 1] ? code + 1 : code;
    }

    // The code at the lower end of each bucket; a bucket is narrower than a code, so it holds at most one threshold.
    private static byte[] Buckets()
    {
        var codes = new byte[(13 << 23 >> BucketShift) + 1];
        int code = 0;
        for (int k = 0; k < codes.Length; k++)
        {
            float start = BitConverter.Int32BitsToSingle(LowestBits + (k << BucketShift));
            while (code < 255 && start >= ThresholdOfByte[code + 1]) code++;
            codes[k] = (byte)code;
        }
        return codes;
    }

    private static float SmallestAtLeast(double value)
    {
        float rounded = (float)value;
        return rounded < value ? MathF.BitIncrement(rounded) : rounded;
    }
}
