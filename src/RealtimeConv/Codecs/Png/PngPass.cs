namespace RealtimeConv.Codecs;

/// <summary>A pass over a picture: the pixels (x0 + i dx, y0 + j dy). Without interlace one pass takes all.</summary>
internal readonly record struct PngPass(int X0, int Y0, int Dx, int Dy)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    /// <summary>The seven passes of Adam7 (PNG specification, section 8).</summary>
    private static readonly PngPass[] Adam7 =
        [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    public static PngPass[] Of(PngHeader header) => header.Interlaced ? Adam7 : Whole;

    public int Columns(int width) => width <= X0 ? 0 : (width - X0 - 1) / Dx + 1;

    public int Rows(int height) => height <= Y0 ? 0 : (height - Y0 - 1) / Dy + 1;
}
