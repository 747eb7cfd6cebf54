using System.Buffers.Binary;

namespace RealtimeConv.Codecs;

/// <summary>Writes chunks with their length and CRC.</summary>
internal sealed class PngChunkWriter(Stream stream)
{
    public void WriteSignature() => stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

    public void Write(uint type, ReadOnlySpan<byte> data)
    {
        Span<byte> head = stackalloc byte[8], tail = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(head, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(head[4..], type);
        uint crc = Crc32.Update(Crc32.Update(Crc32.Start, head[4..]), data);
        BinaryPrimitives.WriteUInt32BigEndian(tail, Crc32.Finish(crc));
        stream.Write(head);
        stream.Write(data);
        stream.Write(tail);
    }
}
