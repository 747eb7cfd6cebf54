namespace RealtimeConv.Codecs;

/// <summary>Passes reads through and keeps the CRC-32 of what was read.</summary>
internal sealed class ChecksumStream(Stream inner) : Stream
{
    private uint _state = Crc32.Start;
    private long _read;

    public uint Checksum => Crc32.Finish(_state);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _state = Crc32.Update(_state, buffer[..read]);
        _read += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is left, but never past the length the archive states.</summary>
    public void ReadToEnd(long length)
    {
        Span<byte> rest = stackalloc byte[4096];
        while (_read <= length && Read(rest) > 0) { }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
