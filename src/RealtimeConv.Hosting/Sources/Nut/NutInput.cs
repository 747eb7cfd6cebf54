namespace RealtimeConv.Hosting.Sources;

/// <summary>The bytes and numbers of a NUT stream, read through one buffer; long payloads bypass it.</summary>
internal sealed class NutInput
{
    private readonly Stream _stream;
    private readonly byte[] _buffer;
    private int _at, _filled;

    /// <summary>Reads from a stream.</summary>
    public NutInput(Stream stream) => (_stream, _buffer) = (stream, new byte[1 << 16]);

    /// <summary>Reads from memory.</summary>
    public NutInput(byte[] bytes) => (_stream, _buffer, _filled) = (Stream.Null, bytes, bytes.Length);

    /// <summary>Whether the stream ends here.</summary>
    public bool AtEnd => _at == _filled && !Fill();

    public byte ReadByte()
    {
        if (AtEnd) throw new EndOfStreamException();
        return _buffer[_at++];
    }

    /// <summary>Fills the span, or throws where the stream ends first.</summary>
    public void ReadExactly(Span<byte> target)
    {
        int buffered = Math.Min(target.Length, _filled - _at);
        _buffer.AsSpan(_at, buffered).CopyTo(target);
        _at += buffered;
        if (buffered < target.Length) _stream.ReadExactly(target[buffered..]);
    }

    public void Skip(long count)
    {
        while (count > 0)
        {
            if (AtEnd) throw new EndOfStreamException();
            int step = (int)Math.Min(count, _filled - _at);
            _at += step;
            count -= step;
        }
    }

    public ulong ReadFixed(int bytes)
    {
        ulong value = 0;
        for (int k = 0; k < bytes; k++) value = value << 8 | ReadByte();
        return value;
    }

    /// <summary>A "v": seven bits per byte, most significant first, the top bit says that more follow.</summary>
    public ulong ReadUnsigned() => ReadUnsigned(out _);

    /// <summary>A "v", and how many bytes it took.</summary>
    public ulong ReadUnsigned(out int bytes)
    {
        ulong value = 0;
        bytes = 0;
        while (true)
        {
            byte b = ReadByte();
            bytes++;
            if (value >> 57 != 0) throw new InvalidDataException("a number of more than 64 bits");
            value = value << 7 | (uint)(b & 127);
            if (b < 128) return value;
        }
    }

    /// <summary>A "v" that must fit an int.</summary>
    public int ReadInt()
    {
        ulong value = ReadUnsigned();
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException($"the number {value}");
    }

    /// <summary>An "s": even and odd numbers stand for positive and negative ones.</summary>
    public long ReadSigned()
    {
        ulong value = ReadUnsigned() + 1;
        return (value & 1) != 0 ? -(long)(value >> 1) : (long)(value >> 1);
    }

    private bool Fill()
    {
        _at = 0;
        _filled = _stream.Read(_buffer);
        return _filled > 0;
    }
}
