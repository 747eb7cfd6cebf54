namespace RealtimeConv.Hosting.Sources;

/// <summary>NUT's CRC-32: polynomial 0x04C11DB7, most significant bit first, start 0, no final inversion.</summary>
internal static class NutChecksum
{
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        uint crc = 0;
        foreach (byte b in data) crc = crc << 8 ^ Table[crc >> 24 ^ b];
        return crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n << 24;
            for (int k = 0; k < 8; k++) c = (c & 0x80000000) != 0 ? c << 1 ^ 0x04C11DB7 : c << 1;
            table[n] = c;
        }
        return table;
    }
}
