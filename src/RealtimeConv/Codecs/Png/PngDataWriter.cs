namespace RealtimeConv.Codecs;

/// <summary>A stream that cuts what is written into IDAT chunks.</summary>
internal sealed class PngDataWriter(PngChunkWriter chunks) : Stream
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _used;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int count = Math.Min(buffer.Length, _buffer.Length - _used);
            buffer[..count].CopyTo(_buffer.AsSpan(_used));
            _used += count;
            buffer = buffer[count..];
            if (_used == _buffer.Length) WriteChunk();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _used > 0) WriteChunk();
        base.Dispose(disposing);
    }

    private void WriteChunk()
    {
        chunks.Write(PngChunk.Idat, _buffer.AsSpan(0, _used));
        _used = 0;
    }
}
