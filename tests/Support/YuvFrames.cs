using System.Runtime.InteropServices;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Support;

/// <summary>Y'CbCr frames to convert: every format with every meaning, at sizes that fill vectors and at sizes that do not.</summary>
public static class YuvFrames
{
    /// <summary>Every format; matrices, ranges and sitings each with some of them; sizes from one pixel up.</summary>
    public static IEnumerable<YuvFrame> All()
    {
        (int Width, int Height)[] sizes = [(1, 1), (2, 2), (3, 5), (65, 7), (142, 4), (257, 3)];
        int seed = 0;
        foreach (var format in YuvFormat.All)
            foreach (var siting in Enum.GetValues<ChromaSiting>())
                foreach (var (width, height) in sizes)
                {
                    var matrix = (YuvMatrix)(seed % Enum.GetValues<YuvMatrix>().Length);
                    yield return Noise(format, width, height, new YuvColour(matrix, seed % 3 == 0 ? YuvRange.Full : YuvRange.Limited, siting), seed++);
                }
    }

    /// <summary>Codes of all values, without pattern; bits beside them are set where a decoder may leave some.</summary>
    public static YuvFrame Noise(YuvFormat format, int width, int height, YuvColour colour, int seed = 1)
    {
        var frame = new YuvFrame(new YuvLayout(format, width, height), colour);
        new Random(seed).NextBytes(frame.Bytes);
        return frame;
    }

    /// <summary>A frame all of whose pixels have the same codes.</summary>
    public static YuvFrame Plain(YuvFormat format, int width, int height, YuvColour colour, int luma, int cb, int cr)
    {
        var frame = new YuvFrame(new YuvLayout(format, width, height), colour);
        var layout = frame.Layout;
        Fill(frame.Bytes[..layout.LumaBytes], luma, luma);
        if (format.Interleaves) Fill(frame.Bytes[layout.LumaBytes..], cb, cr);
        else
        {
            Fill(frame.Bytes.Slice(layout.LumaBytes, layout.ChromaBytes), cb, cb);
            Fill(frame.Bytes[(layout.LumaBytes + layout.ChromaBytes)..], cr, cr);
        }
        return frame;

        void Fill(Span<byte> plane, int even, int odd)
        {
            if (format.BytesPerSample == 1)
                for (int k = 0; k < plane.Length; k++) plane[k] = (byte)(k % 2 == 0 ? even : odd);
            else
            {
                var samples = MemoryMarshal.Cast<byte, ushort>(plane);
                for (int k = 0; k < samples.Length; k++) samples[k] = (ushort)((k % 2 == 0 ? even : odd) << format.Shift);
            }
        }
    }
}
