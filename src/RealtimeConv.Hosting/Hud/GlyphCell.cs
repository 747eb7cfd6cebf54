namespace RealtimeConv.Hosting.Hud;

/// <summary>Where a glyph lies in the atlas, and where its picture lies about the pen.</summary>
/// <param name="TexelX">Left column in the atlas.</param>
/// <param name="TexelY">First row in the atlas.</param>
/// <param name="TexelWidth">Columns; 0 for a blank.</param>
/// <param name="TexelHeight">Rows.</param>
/// <param name="Left">Units from the pen to the picture's left edge.</param>
/// <param name="Top">Units from the baseline up to the picture's top edge.</param>
/// <param name="Advance">Units to the next pen position.</param>
public readonly record struct GlyphCell(int TexelX, int TexelY, int TexelWidth, int TexelHeight, float Left, float Top, float Advance)
{
    /// <summary>Width of the picture in units.</summary>
    public float Width => TexelWidth / (float)GlyphAtlas.TexelsPerUnit;

    /// <summary>Height of the picture in units.</summary>
    public float Height => TexelHeight / (float)GlyphAtlas.TexelsPerUnit;
}
