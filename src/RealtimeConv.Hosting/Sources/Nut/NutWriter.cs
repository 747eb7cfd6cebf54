using System.Buffers.Binary;
using System.Text;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Writes NUT with one stream of raw video: what ffmpeg's demuxer takes from a pipe, timestamps included.</summary>
internal sealed class NutWriter : IDisposable
{
    private const int MaxDistance = 32768, PtsShift = 7, FrameCode = 1;
    private const int FrameFlags = NutFormat.FlagKey | NutFormat.FlagCodedPts | NutFormat.FlagSizeMsb | NutFormat.FlagChecksum;

    private readonly Stream _stream;
    private readonly MemoryStream _packet = new();
    private readonly byte[] _scratch = new byte[64];
    private int _used;
    private long _position, _lastSyncPoint;

    /// <summary>Starts the file.</summary>
    /// <param name="stream">Receives it.</param>
    /// <param name="video">Size, pixel aspect and time base.</param>
    /// <param name="fourCc">The four letters of the raw pixel format.</param>
    /// <param name="rate">The nominal rate, stated beside the timestamps; null if there is none.</param>
    public NutWriter(Stream stream, NutStream video, ReadOnlySpan<byte> fourCc, Rational? rate)
    {
        _stream = stream;
        Write(NutFormat.FileId);
        WriteMainHeader(video);
        WriteStreamHeader(video, fourCc);
        if (rate is { } stated) WriteRate(stated);
    }

    /// <summary>Writes a frame. A syncpoint goes before each, so that the timestamp does not depend on the frame before.</summary>
    /// <param name="pts">Ticks of the time base, not negative.</param>
    /// <param name="payload">The pixels.</param>
    public void WriteFrame(long pts, ReadOnlySpan<byte> payload)
    {
        long at = _position;
        _packet.SetLength(0);
        Put((ulong)pts);
        Put((ulong)(_lastSyncPoint == 0 ? 0 : (at - _lastSyncPoint) >> 4));
        WritePacket(NutFormat.SyncPoint);
        _lastSyncPoint = at;

        _used = 0;
        _scratch[_used++] = FrameCode;
        PutScratch((ulong)pts + (1 << PtsShift));
        PutScratch((ulong)payload.Length);
        BinaryPrimitives.WriteUInt32BigEndian(_scratch.AsSpan(_used), NutChecksum.Of(_scratch.AsSpan(0, _used)));
        Write(_scratch.AsSpan(0, _used + 4));
        Write(payload);
    }

    private void WriteMainHeader(NutStream video)
    {
        _packet.SetLength(0);
        foreach (long v in (long[])[3, 1, MaxDistance, 1, video.TimeBase.Numerator, video.TimeBase.Denominator]) Put((ulong)v);
        PutFrameCodes(NutFormat.FlagInvalid, 1);
        PutFrameCodes(FrameFlags, 253); // codes 1 to 254 without 'N'
        PutFrameCodes(NutFormat.FlagInvalid, 1);
        Put(0); // no elision headers
        Put(0); // no flags
        WritePacket(NutFormat.Main);
    }

    private void PutFrameCodes(int flags, int count)
    {
        const int fields = 6;
        Put((ulong)flags);
        Put(fields);
        Put(0); // pts delta 0, as a signed number
        Put(1); // size multiplier
        Put(0); // stream
        Put(0); // size
        Put(0); // reserved
        Put((ulong)count);
    }

    private void WriteStreamHeader(NutStream video, ReadOnlySpan<byte> fourCc)
    {
        _packet.SetLength(0);
        Put(0); // stream
        Put(0); // video
        Put((ulong)fourCc.Length);
        _packet.Write(fourCc);
        Put(0); // time base
        Put(PtsShift);
        Put((ulong)Math.Max(1, video.TimeBase.Denominator / video.TimeBase.Numerator));
        Put(0); // decode delay
        Put(0); // flags
        Put(0); // no data for the decoder
        Put((ulong)video.Width);
        Put((ulong)video.Height);
        Put((ulong)(video.PixelAspect?.Numerator ?? 0));
        Put((ulong)(video.PixelAspect?.Denominator ?? 0));
        Put(0); // colours are stated on ffmpeg's command line
        WritePacket(NutFormat.Stream);
    }

    private void WriteRate(Rational rate)
    {
        _packet.SetLength(0);
        Put(1); // stream 0
        Put(0); // whole file
        Put(0); // from the start
        Put(0); // to the end
        Put(1); // one entry
        PutText("r_frame_rate");
        Put(2); // -1 as a signed number: text follows
        PutText(rate.Numerator + "/" + rate.Denominator);
        WritePacket(NutFormat.Info);
    }

    private void PutText(string text)
    {
        Put((ulong)text.Length);
        _packet.Write(Encoding.ASCII.GetBytes(text));
    }

    private void WritePacket(ulong code)
    {
        var body = _packet.GetBuffer().AsSpan(0, (int)_packet.Length);
        _used = 8;
        BinaryPrimitives.WriteUInt64BigEndian(_scratch, code);
        PutScratch((ulong)(body.Length + 4));
        Write(_scratch.AsSpan(0, _used));
        Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(_scratch, NutChecksum.Of(body));
        Write(_scratch.AsSpan(0, 4));
    }

    private void Put(ulong value)
    {
        _used = 0;
        PutScratch(value);
        _packet.Write(_scratch.AsSpan(0, _used));
    }

    private void PutScratch(ulong value)
    {
        int bytes = 1;
        while (bytes < 10 && value >> (7 * bytes) != 0) bytes++;
        for (int k = bytes - 1; k > 0; k--) _scratch[_used++] = (byte)(128 | (value >> (7 * k) & 127));
        _scratch[_used++] = (byte)(value & 127);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _position += bytes.Length;
    }

    /// <summary>Frees the packet buffer; the stream stays the caller's.</summary>
    public void Dispose() => _packet.Dispose();
}
