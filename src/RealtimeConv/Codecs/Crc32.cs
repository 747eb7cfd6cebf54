namespace RealtimeConv.Codecs;

/// <summary>CRC-32 as PNG uses it (ISO 3309, polynomial 0xEDB88320 reflected), eight bytes per step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>The state before the first byte.</summary>
    public const uint Start = 0xFFFFFFFF;

    /// <summary>The state after more bytes.</summary>
    public static uint Update(uint state, ReadOnlySpan<byte> data)
    {
        uint[] t = Tables;
        while (data.Length >= 8)
        {
            uint a = state ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(data);
            uint b = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            state = t[7 * 256 + (a & 255)] ^ t[6 * 256 + (a >> 8 & 255)] ^ t[5 * 256 + (a >> 16 & 255)] ^ t[4 * 256 + (a >> 24)]
                ^ t[3 * 256 + (b & 255)] ^ t[2 * 256 + (b >> 8 & 255)] ^ t[256 + (b >> 16 & 255)] ^ t[b >> 24];
            data = data[8..];
        }
        foreach (byte b in data) state = t[(state ^ b) & 255] ^ (state >> 8);
        return state;
    }

    /// <summary>The checksum of a state.</summary>
    public static uint Finish(uint state) => ~state;

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n;
            for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
            tables[n] = c;
        }
        for (int n = 0; n < 256; n++)
            for (int k = 1; k < 8; k++)
            {
                uint previous = tables[(k - 1) * 256 + n];
                tables[k * 256 + n] = tables[previous & 255] ^ (previous >> 8);
            }
        return tables;
    }
}
