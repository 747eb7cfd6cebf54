using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace RealtimeConv.Codecs;

/// <summary>Reads and writes NumPy's .npy files, versions 1 to 3: little-endian float32 in C order. Other types and orders are refused by name.</summary>
public static class NpyCodec
{
    /// <summary>Real headers have about a hundred bytes; a structured type may have more.</summary>
    internal const int MaxHeaderBytes = 1 << 16;

    /// <summary>Length of the headers written here, as NumPy writes them.</summary>
    public const int HeaderBytes = 128;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads an array; the stream is left after its last value.</summary>
    /// <param name="stream">Starts at the magic bytes.</param>
    /// <param name="maxSamples">The most values accepted; checked before they are allocated.</param>
    /// <exception cref="InvalidInputException">No .npy, another type or order, no values, truncated, or past the limit.</exception>
    public static NpyArray Read(Stream stream, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var header = ReadHeader(stream);
        Int128 count = header.Count;
        CodecLimits.Check($"npy: an array of shape {header.ShapeText}", count, Math.Min(maxSamples, Array.MaxLength));
        if (count == 0) throw new InvalidInputException($"npy: an array of shape {header.ShapeText} has no values; every dimension must be at least 1.");
        float[] data = StreamReading.ReadArray<float>(stream, (long)count, $"npy: an array of shape {header.ShapeText}");
        if (!BitConverter.IsLittleEndian) SwapBytes(data);
        return new NpyArray([.. header.Shape.Select(d => (int)d)], data);
    }

    /// <summary>The dimensions that an array's header states; the stream is left at the first value.</summary>
    /// <exception cref="InvalidInputException">No .npy, or another type or order.</exception>
    public static IReadOnlyList<long> ReadShape(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return [.. ReadHeader(stream).Shape];
    }

    /// <summary>Writes an array as version 1; the values start at a multiple of 64 bytes.</summary>
    public static void Write(NpyArray array, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(stream);
        WriteHeader(array.Shape.AsSpan(), stream);
        if (BitConverter.IsLittleEndian)
        {
            stream.Write(MemoryMarshal.AsBytes(array.Data.AsSpan()));
            return;
        }
        float[] swapped = [.. array.Data];
        SwapBytes(swapped);
        stream.Write(MemoryMarshal.AsBytes(swapped.AsSpan()));
    }

    /// <summary>
    /// Writes the header of an array whose values follow, for arrays written piece by piece. Up to rank 8 it has always <see cref="HeaderBytes"/> bytes, so it can be
    /// written again when the shape is known at last.
    /// </summary>
    public static void WriteHeader(ReadOnlySpan<int> shape, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        const int prefix = 10, alignment = 64;
        string text = $"{{'descr': '<f4', 'fortran_order': False, 'shape': {NpyArray.ShapeText([.. shape])}, }}";
        int length = Math.Max(HeaderBytes, (prefix + text.Length + 1 + alignment - 1) / alignment * alignment) - prefix;
        Span<byte> head = stackalloc byte[prefix];
        Magic.CopyTo(head);
        head[6] = 1;
        head[7] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(head[8..], checked((ushort)length));
        stream.Write(head);
        stream.Write(Encoding.ASCII.GetBytes(text.PadRight(length - 1) + "\n"));
    }

    private static NpyHeader ReadHeader(Stream stream)
    {
        Span<byte> head = stackalloc byte[12];
        int read = stream.ReadAtLeast(head[..8], 8, throwOnEndOfStream: false);
        if (read < 8 || !head[..6].SequenceEqual(Magic)) throw new InvalidInputException("npy: the file does not start with NumPy's magic bytes; it is another format or empty.");
        int version = head[6];
        if (version is < 1 or > 3) throw new InvalidInputException($"npy: format version {version}.{head[7]}; versions 1 to 3 are known.");
        int lengthBytes = version == 1 ? 2 : 4;
        StreamReading.Fill(stream, head.Slice(8, lengthBytes), "npy: the header's length");
        uint length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) : BinaryPrimitives.ReadUInt32LittleEndian(head[8..]);
        if (length > MaxHeaderBytes) throw new InvalidInputException($"npy: a header of {length} bytes; the limit is {MaxHeaderBytes}.");
        var bytes = new byte[length];
        StreamReading.Fill(stream, bytes, "npy: the header");
        var header = NpyHeader.Parse(Encoding.UTF8.GetString(bytes));
        header.CheckSupported();
        return header;
    }

    private static void SwapBytes(float[] data)
    {
        var bits = MemoryMarshal.Cast<float, int>(data.AsSpan());
        BinaryPrimitives.ReverseEndianness(bits, bits);
    }
}
