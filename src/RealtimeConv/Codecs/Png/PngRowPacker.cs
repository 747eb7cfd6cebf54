using System.Buffers.Binary;
using System.Runtime.InteropServices;
using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>Rows of a frame of codes as the bytes of a PNG row: channels picked or filled, 16 bits big-endian.</summary>
internal static class PngRowPacker
{
    public static void Pack(Frame codes, int y, PngLayout layout, Span<byte> row)
    {
        if (layout.BitDepth == 8)
        {
            Move<byte>(codes.Row(y), codes.Channels, row, layout.Channels, byte.MaxValue);
            return;
        }
        var target = MemoryMarshal.Cast<byte, ushort>(row);
        Move<ushort>(MemoryMarshal.Cast<byte, ushort>(codes.Row(y)), codes.Channels, target, layout.Channels, ushort.MaxValue);
        if (BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(target, target);
    }

    private static void Move<T>(ReadOnlySpan<T> source, int from, Span<T> target, int to, T opaque) where T : unmanaged
    {
        if (from == to)
        {
            source.CopyTo(target);
            return;
        }
        for (int s = 0, t = 0; t < target.Length; s += from, t += to)
        {
            target[t] = source[s];
            if (to >= 3)
            {
                target[t + 1] = source[from == 1 ? s : s + 1];
                target[t + 2] = source[from == 1 ? s : s + 2];
            }
            if (to is 2 or 4) target[t + to - 1] = from == 4 ? source[s + 3] : opaque;
        }
    }
}
