using System.Buffers.Binary;

namespace RealtimeConv.Codecs;

/// <summary>Walks the chunks of a PNG stream. Every chunk's CRC is checked, also of those that are skipped.</summary>
internal sealed class PngChunkReader(Stream stream)
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private readonly byte[] _scratch = new byte[4096];
    private uint _crc;
    private int _left;

    /// <summary>The chunk whose data is being read.</summary>
    public PngChunk Current { get; private set; }

    public void ReadSignature()
    {
        Span<byte> bytes = stackalloc byte[8];
        int read = stream.ReadAtLeast(bytes, 8, throwOnEndOfStream: false);
        if (!bytes[..read].SequenceEqual(Signature)) throw new InvalidInputException("PNG: the file does not start with the PNG signature; it is another format or empty.");
    }

    /// <summary>Reads the head of the next chunk; the data of the one before must be consumed.</summary>
    public PngChunk Next()
    {
        Span<byte> head = stackalloc byte[8];
        StreamReading.Fill(stream, head, "PNG: the next chunk");
        uint length = BinaryPrimitives.ReadUInt32BigEndian(head);
        var chunk = new PngChunk((int)Math.Min(length, int.MaxValue), BinaryPrimitives.ReadUInt32BigEndian(head[4..]));
        if (length > int.MaxValue) throw new InvalidInputException($"PNG: chunk {chunk.Name} claims {length} bytes; the format allows {int.MaxValue}.");
        _crc = Crc32.Update(Crc32.Start, head[4..]);
        _left = chunk.Length;
        Current = chunk;
        return chunk;
    }

    /// <summary>Reads up to the buffer's length of the current chunk's data; 0 when it is used up and its CRC was right.</summary>
    public int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || _left == 0) return 0;
        int wanted = Math.Min(buffer.Length, _left);
        int read = stream.Read(buffer[..wanted]);
        if (read == 0) throw new InvalidInputException($"PNG: the file ends inside chunk {Current.Name}, {_left} bytes short; it is truncated.");
        _crc = Crc32.Update(_crc, buffer[..read]);
        _left -= read;
        if (_left == 0) CheckCrc();
        return read;
    }

    /// <summary>All data of a small chunk.</summary>
    public byte[] ReadAll(int maxLength)
    {
        if (Current.Length > maxLength) throw new InvalidInputException($"PNG: chunk {Current.Name} has {Current.Length} bytes; at most {maxLength} make sense.");
        var data = new byte[Current.Length];
        for (int done = 0; done < data.Length;) done += Read(data.AsSpan(done));
        if (data.Length == 0) CheckCrc();
        return data;
    }

    /// <summary>Passes over what is left of the current chunk.</summary>
    public void Skip()
    {
        if (Current.Length == 0) CheckCrc();
        while (_left > 0) Read(_scratch);
    }

    private void CheckCrc()
    {
        Span<byte> bytes = stackalloc byte[4];
        StreamReading.Fill(stream, bytes, $"PNG: the checksum of chunk {Current.Name}");
        uint stored = BinaryPrimitives.ReadUInt32BigEndian(bytes), computed = Crc32.Finish(_crc);
        if (stored != computed) throw new InvalidInputException($"PNG: the checksum of chunk {Current.Name} is {computed:X8}, the file says {stored:X8}; it is damaged.");
    }
}
