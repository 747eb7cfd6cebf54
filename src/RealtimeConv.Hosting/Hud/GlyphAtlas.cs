namespace RealtimeConv.Hosting.Hud;

/// <summary>Every glyph of a typeface, and a disc for rounded shapes, as distances to the outline in one single-channel picture.</summary>
/// <remarks>
/// Code 255 * clamp(0.5 - d / (2 * Spread)), d being the distance in units outside (positive) or inside (negative) the outline of the regular
/// weight. A distance picture stays crisp at any size and turns bolder by moving the level that counts as the outline. Deterministic.
/// </remarks>
public sealed class GlyphAtlas
{
    /// <summary>Distance in units at which a code saturates.</summary>
    public const float Spread = 2;

    /// <summary>Texels per unit.</summary>
    public const int TexelsPerUnit = 3;

    /// <summary>Radius of the disc in units.</summary>
    public const float DiscRadius = 6;

    private const float Bottom = -StrokeFont.Descent - 1.5f;
    private const float Top = StrokeFont.Ascent + 1.5f;
    private readonly Dictionary<char, GlyphCell> _cells = [];
    private readonly GlyphCell _replacement;

    /// <summary>Draws the atlas of a typeface.</summary>
    public GlyphAtlas(StrokeFont font)
    {
        ArgumentNullException.ThrowIfNull(font);
        Width = 512;
        var packer = new ShelfPacker(Width);
        var disc = packer.Place(-DiscRadius - Spread, -DiscRadius - Spread, DiscRadius + Spread, DiscRadius + Spread, 0);
        var glyphs = font.Glyphs.ToArray();
        foreach (var glyph in glyphs)
        {
            float margin = StrokeFont.HalfStroke + 1.4f;
            _cells[glyph.Character] = glyph.IsBlank
                ? new GlyphCell(0, 0, 0, 0, 0, 0, glyph.Advance)
                : packer.Place(glyph.Left - margin, Bottom, glyph.Right + margin, Top, glyph.Advance);
        }
        Disc = disc;
        _replacement = _cells['?'];
        Height = packer.Height;
        Pixels = new byte[Width * Height];
        Draw(disc, (x, y) => MathF.Sqrt(x * x + y * y) - DiscRadius);
        foreach (var glyph in glyphs)
            if (!glyph.IsBlank) Draw(_cells[glyph.Character], (x, y) => glyph.DistanceTo(x, y) - StrokeFont.HalfStroke);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>One code per texel, row 0 first; <see cref="GlyphCell"/> rows count the same way.</summary>
    public byte[] Pixels { get; }

    /// <summary>A disc of <see cref="DiscRadius"/> about the cell's middle.</summary>
    public GlyphCell Disc { get; }

    /// <summary>The cell of a character; that of '?' where the typeface has none.</summary>
    public GlyphCell this[char character] => _cells.TryGetValue(character, out var cell) ? cell : _replacement;

    private void Draw(GlyphCell cell, Func<float, float, float> distance)
    {
        for (int row = 0; row < cell.TexelHeight; row++)
            for (int column = 0; column < cell.TexelWidth; column++)
            {
                float x = cell.Left + (column + 0.5f) / TexelsPerUnit, y = cell.Top - (row + 0.5f) / TexelsPerUnit;
                float level = Math.Clamp(0.5f - distance(x, y) / (2 * Spread), 0, 1);
                Pixels[(cell.TexelY + row) * Width + cell.TexelX + column] = (byte)MathF.Round(255 * level);
            }
    }

    /// <summary>Fills rows from left to right, one after the other; each as high as its highest cell.</summary>
    private sealed class ShelfPacker(int width)
    {
        private int _x;
        private int _y;
        private int _shelf;

        public int Height => _y + _shelf;

        public GlyphCell Place(float left, float bottom, float right, float top, float advance)
        {
            int columns = (int)MathF.Ceiling((right - left) * TexelsPerUnit), rows = (int)MathF.Ceiling((top - bottom) * TexelsPerUnit);
            if (_x + columns > width)
            {
                _y += _shelf;
                _x = _shelf = 0;
            }
            var cell = new GlyphCell(_x, _y, columns, rows, left, top, advance);
            _x += columns;
            _shelf = Math.Max(_shelf, rows);
            return cell;
        }
    }
}
