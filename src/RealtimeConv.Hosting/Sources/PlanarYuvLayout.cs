namespace RealtimeConv.Hosting.Sources;

/// <summary>How the three planes of a Y'CbCr frame follow each other: Y', Cb, Cr, 8 bits, rows without padding.</summary>
/// <param name="Width">Columns of Y'.</param>
/// <param name="Height">Rows of Y'.</param>
/// <param name="Subsampled">True for 4:2:0, chroma of (Width + 1) / 2 x (Height + 1) / 2; false for 4:4:4.</param>
public readonly record struct PlanarYuvLayout(int Width, int Height, bool Subsampled)
{
    /// <summary>Columns of Cb and Cr.</summary>
    public int ChromaWidth => Subsampled ? (Width + 1) / 2 : Width;

    /// <summary>Rows of Cb and Cr.</summary>
    public int ChromaHeight => Subsampled ? (Height + 1) / 2 : Height;

    /// <summary>Bytes of the Y' plane, where Cb starts.</summary>
    public int LumaBytes => checked(Width * Height);

    /// <summary>Bytes of each chroma plane.</summary>
    public int ChromaBytes => checked(ChromaWidth * ChromaHeight);

    /// <summary>Bytes of a frame.</summary>
    public int FrameBytes => checked(LumaBytes + 2 * ChromaBytes);
}
