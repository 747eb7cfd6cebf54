namespace RealtimeConv.Codecs;

/// <summary>The data of consecutive IDAT chunks as one stream; it ends at the first other chunk, whose head is then read.</summary>
internal sealed class PngDataStream(PngChunkReader chunks) : Stream
{
    private bool _first = true;

    /// <summary>Whether the chunk after the last IDAT has been reached.</summary>
    public bool Ended { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (!Ended && !buffer.IsEmpty)
        {
            if (_first && chunks.Current.Length == 0) chunks.Skip();
            _first = false;
            int read = chunks.Read(buffer);
            if (read > 0) return read;
            var next = chunks.Next();
            if (next.Type != PngChunk.Idat) Ended = true;
            else if (next.Length == 0) chunks.Skip();
        }
        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Passes over IDAT data that no pixel needs, to the chunk after it.</summary>
    public void SkipToEnd()
    {
        Span<byte> rest = stackalloc byte[1024];
        while (Read(rest) > 0) { }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
