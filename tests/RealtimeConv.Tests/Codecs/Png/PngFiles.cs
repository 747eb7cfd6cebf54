using System.Buffers.Binary;
using System.IO.Compression;

namespace RealtimeConv.Tests.Codecs;

/// <summary>Builds PNG files from samples, step by step from the specification and independent of the product's encoder.</summary>
internal static class PngFiles
{
    private static readonly (int X, int Y, int Dx, int Dy)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static int StoredChannels(int colorType) => colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>A whole file; <paramref name="samples"/> are the stored ones, row-major and interleaved; row filters 0 to 4 take turns.</summary>
    public static byte[] Make(int width, int height, int depth, int colorType, bool interlaced, int[] samples, byte[]? palette = null, byte[]? trns = null)
    {
        var file = new List<byte>(Signature());
        file.AddRange(Chunk("IHDR", Header(width, height, depth, colorType, interlaced)));
        file.AddRange(Chunk("tEXt", "Comment\0passed over"u8));
        if (palette is not null) file.AddRange(Chunk("PLTE", palette));
        if (trns is not null) file.AddRange(Chunk("tRNS", trns));
        byte[] data = Deflate(Rows(width, height, depth, StoredChannels(colorType), interlaced, samples));
        int half = data.Length / 2;
        file.AddRange(Chunk("IDAT", data.AsSpan(0, half)));
        file.AddRange(Chunk("IDAT", []));
        file.AddRange(Chunk("IDAT", data.AsSpan(half)));
        file.AddRange(Chunk("IEND", []));
        return [.. file];
    }

    public static byte[] Signature() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Header(int width, int height, int depth, int colorType, bool interlaced)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        (data[8], data[9], data[12]) = ((byte)depth, (byte)colorType, (byte)(interlaced ? 1 : 0));
        return data;
    }

    public static byte[] Chunk(string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    public static byte[] Deflate(byte[] raw)
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(raw);
        return stream.ToArray();
    }

    /// <summary>CRC-32 bit by bit.</summary>
    public static uint Crc(ReadOnlySpan<byte> data)
    {
        uint crc = ~0u;
        foreach (byte b in data)
        {
            crc ^= b;
            for (int k = 0; k < 8; k++) crc = (crc & 1) == 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }

    private static byte[] Rows(int width, int height, int depth, int channels, bool interlaced, int[] samples)
    {
        var raw = new List<byte>();
        int filter = 0;
        foreach (var (x0, y0, dx, dy) in interlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            int columns = (width - x0 + dx - 1) / dx;
            if (columns <= 0) continue;
            int bytes = (columns * channels * depth + 7) / 8, distance = Math.Max(1, channels * depth / 8);
            var above = new byte[bytes];
            for (int y = y0; y < height; y += dy)
            {
                var row = new byte[bytes];
                for (int i = 0; i < columns; i++)
                    for (int c = 0; c < channels; c++)
                        Put(row, (i * channels + c) * depth, depth, samples[(y * width + x0 + i * dx) * channels + c]);
                raw.Add((byte)filter);
                raw.AddRange(Filter(filter, row, above, distance));
                filter = (filter + 1) % 5;
                above = row;
            }
        }
        return [.. raw];
    }

    private static void Put(byte[] row, int bit, int depth, int value)
    {
        if (depth == 16) BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(bit / 8), (ushort)value);
        else row[bit / 8] |= (byte)(value << (8 - depth - bit % 8));
    }

    private static IEnumerable<byte> Filter(int filter, byte[] row, byte[] above, int distance)
    {
        for (int k = 0; k < row.Length; k++)
        {
            int a = k >= distance ? row[k - distance] : 0, b = above[k], c = k >= distance ? above[k - distance] : 0;
            int p = a + b - c;
            int nearest = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
            yield return (byte)(row[k] - (filter switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => nearest }));
        }
    }
}
