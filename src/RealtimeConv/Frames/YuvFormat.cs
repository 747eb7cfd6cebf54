namespace RealtimeConv.Frames;

/// <summary>How the samples of a Y'CbCr frame lie in memory: a plane of Y', then one plane each of Cb and Cr, or one in which they take turns.</summary>
/// <param name="Bits">Bits of a code: 8, in bytes, or 10, in little-endian pairs of bytes.</param>
/// <param name="HalvesColumns">Whether there are half as many columns of chroma, rounded up.</param>
/// <param name="HalvesRows">Whether there are half as many rows of chroma, rounded up.</param>
/// <param name="Interleaves">Whether Cb and Cr take turns in one plane (NV12, P010); codes of 10 bits lie in the upper bits then, else in the lower.</param>
public readonly record struct YuvFormat(int Bits, bool HalvesColumns, bool HalvesRows, bool Interleaves = false)
{
    /// <summary>4:2:0 of 8 bits in three planes.</summary>
    public static YuvFormat Yuv420 => new(8, true, true);

    /// <summary>4:2:2 of 8 bits in three planes.</summary>
    public static YuvFormat Yuv422 => new(8, true, false);

    /// <summary>4:4:4 of 8 bits in three planes.</summary>
    public static YuvFormat Yuv444 => new(8, false, false);

    /// <summary>4:2:0 of 8 bits, Cb and Cr taking turns.</summary>
    public static YuvFormat Nv12 => Yuv420 with { Interleaves = true };

    /// <summary>4:2:0 of 10 bits in the upper bits of 16, Cb and Cr taking turns.</summary>
    public static YuvFormat P010 => Nv12 with { Bits = 10 };

    /// <summary>The formats that are taken, 8 and 10 bits, three planes and two.</summary>
    public static IReadOnlyList<YuvFormat> All { get; } =
        [.. from bits in (int[])[8, 10] from shape in (YuvFormat[])[Yuv420, Yuv422, Yuv444, Nv12] select shape with { Bits = bits }];

    /// <summary>Bytes of one sample.</summary>
    public int BytesPerSample => Bits > 8 ? 2 : 1;

    /// <summary>How far a code is shifted up in its bytes.</summary>
    public int Shift => Interleaves ? 8 * BytesPerSample - Bits : 0;

    /// <summary>The largest code.</summary>
    public int MaxCode => (1 << Bits) - 1;

    /// <inheritdoc/>
    public override string ToString() => $"{(HalvesColumns ? HalvesRows ? "4:2:0" : "4:2:2" : "4:4:4")} of {Bits} bits in {(Interleaves ? "two" : "three")} planes";
}
