namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// Reads NUT with one video stream. <see cref="EndOfStreamException"/> means that the stream ends inside something, <see cref="InvalidDataException"/> that it is not
/// what ffmpeg writes.
/// </summary>
internal sealed class NutReader(Stream stream)
{
    /// <summary>Headers have hundreds of bytes; tags copied from a video's metadata may have more.</summary>
    internal const int MaxPacket = 16 << 20;

    private readonly NutInput _input = new(stream);
    private readonly NutHeaders _headers = new();
    private NutFrameCode _frame;
    private int _headerIndex;
    private long _lastPts;

    /// <summary>Size of the payload of the frame at hand, in bytes.</summary>
    public int FrameSize { get; private set; }

    /// <summary>Timestamp of the frame at hand, in ticks of the time base.</summary>
    public long Pts { get; private set; }

    /// <summary>Reads up to the first frame; null if the stream ends before it.</summary>
    public NutStream? ReadHeaders()
    {
        if (_input.AtEnd) return null;
        Span<byte> id = stackalloc byte[NutFormat.FileId.Length];
        _input.ReadExactly(id);
        if (!id.SequenceEqual(NutFormat.FileId)) throw new InvalidDataException("the output does not start as NUT does");
        NutStream? found = null;
        while (!_input.AtEnd)
        {
            byte first = _input.ReadByte();
            if (first != 'N') throw new InvalidDataException("a frame before the headers");
            if (ReadPacket() is not { } stream) continue;
            found = stream;
            break;
        }
        return found;
    }

    /// <summary>Reads up to the payload of the next frame; false where the stream ends between frames.</summary>
    public bool TryReadFrameHead()
    {
        while (!_input.AtEnd)
        {
            byte code = _input.ReadByte();
            if (code == 'N') ReadPacket();
            else
            {
                ReadFrameHead(code);
                if (FrameSize > 0) return true; // an empty frame only marks the end
            }
        }
        return false;
    }

    /// <summary>Reads the payload, <see cref="FrameSize"/> bytes.</summary>
    public void ReadPayload(Span<byte> target)
    {
        byte[] elided = FrameSize <= NutFormat.MaxElidedSize ? _headers.ElisionHeaders[_headerIndex] : [];
        if (elided.Length > FrameSize) throw new InvalidDataException("a frame shorter than its own beginning");
        elided.CopyTo(target);
        _input.ReadExactly(target[elided.Length..FrameSize]);
    }

    private NutStream? ReadPacket()
    {
        ulong code = (ulong)'N' << 56 | _input.ReadFixed(7);
        int length = _input.ReadInt();
        if (length > MaxPacket) throw new InvalidDataException($"a header of {length} bytes");
        if (length > 4096) _input.Skip(4); // checksum of the packet's head
        if (code == NutFormat.SyncPoint)
        {
            // One stands before every frame or so: it is read where it lies. One time base: the universal timestamp is the plain one.
            _lastPts = (long)_input.ReadUnsigned(out int bytes);
            if (bytes > length) throw new InvalidDataException($"a sync point of {length} bytes");
            _input.Skip(length - bytes);
            return null;
        }
        if (code is not (NutFormat.Main or NutFormat.Stream))
        {
            _input.Skip(length);
            return null;
        }
        var body = new byte[length];
        _input.ReadExactly(body);
        var packet = new NutInput(body);
        if (code == NutFormat.Stream) return _headers.ReadStream(packet);
        _headers.ReadMain(packet);
        return null;
    }

    private void ReadFrameHead(byte code)
    {
        _frame = _headers.FrameCodes[code];
        int flags = _frame.Flags;
        if ((flags & NutFormat.FlagInvalid) != 0) throw new InvalidDataException($"frame code {code} is invalid");
        if ((flags & NutFormat.FlagCoded) != 0) flags ^= _input.ReadInt();
        if ((flags & NutFormat.FlagStreamId) != 0) _input.ReadUnsigned();
        Pts = (flags & NutFormat.FlagCodedPts) != 0 ? FullPts((long)_input.ReadUnsigned()) : _lastPts + _frame.PtsDelta;
        long size = _frame.SizeLsb;
        if ((flags & NutFormat.FlagSizeMsb) != 0) size += (long)_frame.SizeMultiplier * _input.ReadInt();
        if ((flags & NutFormat.FlagMatchTime) != 0) _input.ReadSigned();
        _headerIndex = (flags & NutFormat.FlagHeaderIndex) != 0 ? _input.ReadInt() : _frame.HeaderIndex;
        int reserved = (flags & NutFormat.FlagReserved) != 0 ? _input.ReadInt() : _frame.Reserved;
        for (int k = 0; k < reserved; k++) _input.ReadUnsigned();
        if ((flags & NutFormat.FlagChecksum) != 0) _input.Skip(4);
        if (size > int.MaxValue || _headerIndex >= _headers.ElisionHeaders.Length) throw new InvalidDataException("a damaged frame head");
        FrameSize = (int)size;
        _lastPts = Pts;
    }

    /// <summary>A coded timestamp is whole, or its low bits next to the last one.</summary>
    private long FullPts(long coded)
    {
        long range = 1L << _headers.PtsShift, mask = range - 1;
        if (coded >= range) return coded - range;
        long delta = _lastPts - mask / 2;
        return ((coded - delta) & mask) + delta;
    }
}
