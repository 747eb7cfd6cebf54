using System.Runtime.InteropServices;

namespace RealtimeConv.Frames;

/// <summary>Rows whose channel count changes: channels are moved in the source's sample type, samples are converted after.</summary>
internal static class ChannelConversion
{
    /// <summary>Pixels per step; the scratch row of a step lies on the stack.</summary>
    private const int Step = 256;

    /// <summary>Converts row <paramref name="y"/> where the channel counts differ (1 to 3 or 4, 3 to 4, 4 to 3).</summary>
    public static void ConvertRow(Frame source, Frame destination, int y)
    {
        Span<byte> scratch = stackalloc byte[Step * 4 * sizeof(float)];
        int from = source.Format.BytesPerPixel, middle = source.Format.BytesPerSample * destination.Channels, to = destination.Format.BytesPerPixel;
        Span<byte> input = source.Row(y), output = destination.Row(y);
        for (int x = 0; x < source.Width; x += Step)
        {
            int count = Math.Min(Step, source.Width - x);
            var moved = scratch[..(count * middle)];
            Move(input.Slice(x * from, count * from), source.Channels, moved, destination.Channels, source.Format.Type);
            SampleConversion.Convert(moved, source.Format.Type, output.Slice(x * to, count * to), destination.Format.Type);
        }
    }

    private static void Move(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to, SampleType type)
    {
        switch (type)
        {
            case SampleType.UNorm8: Move(source, from, destination, to, byte.MaxValue); break;
            case SampleType.UNorm16: MoveAs(source, from, destination, to, ushort.MaxValue); break;
            case SampleType.Float16: MoveAs(source, from, destination, to, Half.One); break;
            default: MoveAs(source, from, destination, to, 1f); break;
        }
    }

    private static void MoveAs<T>(ReadOnlySpan<byte> source, int from, Span<byte> destination, int to, T one) where T : unmanaged =>
        Move(MemoryMarshal.Cast<byte, T>(source), from, MemoryMarshal.Cast<byte, T>(destination), to, one);

    private static void Move<T>(ReadOnlySpan<T> source, int from, Span<T> destination, int to, T one) where T : unmanaged
    {
        for (int s = 0, d = 0; d < destination.Length; s += from, d += to)
        {
            destination[d] = source[s];
            destination[d + 1] = source[from == 1 ? s : s + 1];
            destination[d + 2] = source[from == 1 ? s : s + 2];
            if (to == 4) destination[d + 3] = one;
        }
    }
}
