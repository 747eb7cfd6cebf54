using RealtimeConv.Frames;

namespace RealtimeConv.Reference;

/// <summary>Real numbers into the samples of a frame, each rounded once.</summary>
internal static class OutputRounding
{
    public static void Store(ReadOnlySpan<double> values, Frame frame)
    {
        switch (frame.Format.Type)
        {
            case SampleType.UNorm8:
                for (int k = 0; k < values.Length; k++) frame.UNorm8[k] = (byte)Code(values[k], 255);
                break;
            case SampleType.UNorm16:
                for (int k = 0; k < values.Length; k++) frame.UNorm16[k] = (ushort)Code(values[k], 65535);
                break;
            case SampleType.Float16:
                for (int k = 0; k < values.Length; k++) frame.Float16[k] = (Half)values[k];
                break;
            default:
                for (int k = 0; k < values.Length; k++) frame.Float32[k] = (float)values[k];
                break;
        }
    }

    private static double Code(double value, int maximum)
    {
        if (double.IsNaN(value)) return 0;
        return Math.Round(maximum * Math.Clamp(value, 0, 1), MidpointRounding.ToEven);
    }
}
