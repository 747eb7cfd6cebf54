namespace RealtimeConv.Frames;

/// <summary>Colours multiplied or divided by alpha, computed in double and stored in the frame's own sample type.</summary>
internal static class AlphaConversion
{
    public static Frame Multiply(Frame frame) => Map(frame, AlphaMode.Premultiplied, static (colour, alpha) => colour * alpha);

    public static Frame Divide(Frame frame) => Map(frame, AlphaMode.Straight, static (colour, alpha) => alpha == 0 ? 0 : colour / alpha);

    private static Frame Map(Frame frame, AlphaMode alpha, Func<double, double, double> map)
    {
        var result = new Frame(frame.Width, frame.Height, frame.Format, alpha);
        switch (frame.Format.Type)
        {
            case SampleType.UNorm8: Codes(frame.UNorm8, result.UNorm8, map); break;
            case SampleType.UNorm16: Codes(frame.UNorm16, result.UNorm16, map); break;
            case SampleType.Float16: Map(frame.Float16, result.Float16, map, static v => (double)v, static v => (Half)v); break;
            default: Map(frame.Float32, result.Float32, map, static v => v, static v => (float)v); break;
        }
        return result;
    }

    private static void Codes(ReadOnlySpan<byte> source, Span<byte> destination, Func<double, double, double> map) =>
        Map(source, destination, map, static v => v / 255.0, static v => (byte)SampleConversion.ToCode(v, 255));

    private static void Codes(ReadOnlySpan<ushort> source, Span<ushort> destination, Func<double, double, double> map) =>
        Map(source, destination, map, static v => v / 65535.0, static v => (ushort)SampleConversion.ToCode(v, 65535));

    private static void Map<T>(ReadOnlySpan<T> source, Span<T> destination, Func<double, double, double> map, Func<T, double> read, Func<double, T> write)
        where T : unmanaged
    {
        for (int p = 0; p < source.Length; p += 4)
        {
            double alpha = read(source[p + 3]);
            for (int c = 0; c < 3; c++) destination[p + c] = write(map(read(source[p + c]), alpha));
            destination[p + 3] = source[p + 3];
        }
    }
}
