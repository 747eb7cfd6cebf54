namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// Constants of NUT (specification 20080202), the container in which raw frames travel between this program and ffmpeg. Unlike bare raw video it carries the size, every
/// frame's length and every frame's timestamp, so that a change of size, a torn frame and a variable rate cannot go unnoticed.
/// </summary>
internal static class NutFormat
{
    public const ulong Main = 0x4E4D7A561F5F04AD, Stream = 0x4E5311405BF2F9DB, SyncPoint = 0x4E4BE4ADEECA4569, Info = 0x4E49AB68B596BA78;

    public const int FlagKey = 1, FlagCodedPts = 8, FlagStreamId = 16, FlagSizeMsb = 32, FlagChecksum = 64, FlagReserved = 128, FlagHeaderIndex = 1024,
        FlagMatchTime = 2048, FlagCoded = 4096, FlagInvalid = 8192;

    /// <summary>Up to this size a frame's beginning may be replaced by one of the headers listed in the main header.</summary>
    public const int MaxElidedSize = 4096;

    /// <summary>The first bytes of every file.</summary>
    public static ReadOnlySpan<byte> FileId => "nut/multimedia container\0"u8;
}
