namespace RealtimeConv.Hosting.Hud;

/// <summary>Collects what the display shows as triangles over one atlas: rectangles, rounded panels, discs, text. No GL.</summary>
/// <remarks>Positions are in units, top left first, y down; <see cref="Scale"/> pixels make a unit. Steady use allocates nothing.</remarks>
public sealed class HudCanvas
{
    private const float BoldShift = 0.32f;

    private HudVertex[] _vertices = new HudVertex[6 * 1024];
    private int _count;

    /// <summary>Creates an empty canvas over an atlas.</summary>
    public HudCanvas(GlyphAtlas atlas)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        Atlas = atlas;
    }

    /// <summary>The glyphs.</summary>
    public GlyphAtlas Atlas { get; }

    /// <summary>Pixels per unit.</summary>
    public float Scale { get; private set; } = 1;

    /// <summary>Width in units.</summary>
    public float Width { get; private set; }

    /// <summary>Height in units.</summary>
    public float Height { get; private set; }

    /// <summary>Three corners per triangle.</summary>
    public ReadOnlySpan<HudVertex> Vertices => _vertices.AsSpan(0, _count);

    /// <summary>Forgets everything drawn and takes the size of the next picture.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="scale">Pixels per unit.</param>
    public void Clear(int width, int height, float scale)
    {
        _count = 0;
        Scale = scale > 0 ? scale : 1;
        Width = width / Scale;
        Height = height / Scale;
    }

    /// <summary>Fills a rectangle, its edges on whole pixels.</summary>
    public void Rectangle(float x, float y, float width, float height, HudColour colour)
    {
        float left = MathF.Round(x * Scale), top = MathF.Round(y * Scale), right = MathF.Round((x + width) * Scale), bottom = MathF.Round((y + height) * Scale);
        float u = Atlas.Disc.TexelX + Atlas.Disc.TexelWidth / 2f, v = Atlas.Disc.TexelY + Atlas.Disc.TexelHeight / 2f;
        Quad(left, top, right, bottom, u, v, u, v, colour, 4, 0.5f);
    }

    /// <summary>Fills a rectangle with round corners.</summary>
    public void Panel(float x, float y, float width, float height, float radius, HudColour colour)
    {
        radius = Math.Min(radius, Math.Min(width, height) / 2);
        Corner(x, y, radius, -1, -1, colour);
        Corner(x + width, y, radius, 1, -1, colour);
        Corner(x, y + height, radius, -1, 1, colour);
        Corner(x + width, y + height, radius, 1, 1, colour);
        Rectangle(x + radius, y, width - 2 * radius, radius, colour);
        Rectangle(x, y + radius, width, height - 2 * radius, colour);
        Rectangle(x + radius, y + height - radius, width - 2 * radius, radius, colour);
    }

    /// <summary>Fills a disc.</summary>
    public void Disc(float x, float y, float radius, HudColour colour)
    {
        float reach = radius * (GlyphAtlas.DiscRadius + GlyphAtlas.Spread) / GlyphAtlas.DiscRadius;
        var cell = Atlas.Disc;
        Quad((x - reach) * Scale, (y - reach) * Scale, (x + reach) * Scale, (y + reach) * Scale,
            cell.TexelX, cell.TexelY, cell.TexelX + cell.TexelWidth, cell.TexelY + cell.TexelHeight, colour, Sharpness(radius / GlyphAtlas.DiscRadius), 0.5f);
    }

    /// <summary>Writes a line of text.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="baseline">The line it stands on.</param>
    /// <param name="text">Characters; unknown ones show as question marks.</param>
    /// <param name="colour">Colour.</param>
    /// <param name="size">1 is the size the typeface is drawn for: capitals 10 units high.</param>
    /// <param name="bold">Whether strokes are half as wide again.</param>
    /// <returns>Where the text ends.</returns>
    public float Text(float x, float baseline, ReadOnlySpan<char> text, HudColour colour, float size = 1, bool bold = false)
    {
        float pixels = size * Scale, pen = MathF.Round(x * Scale), line = MathF.Round(baseline * Scale), edge = bold ? 0.5f - BoldShift / (2 * GlyphAtlas.Spread) : 0.5f;
        foreach (char c in text)
        {
            var cell = Atlas[c];
            if (cell.TexelWidth > 0)
            {
                float left = pen + cell.Left * pixels, top = line - cell.Top * pixels;
                Quad(left, top, left + cell.Width * pixels, top + cell.Height * pixels,
                    cell.TexelX, cell.TexelY, cell.TexelX + cell.TexelWidth, cell.TexelY + cell.TexelHeight, colour, Sharpness(size), edge);
            }
            pen += (cell.Advance + (bold ? BoldShift : 0)) * pixels;
        }
        return pen / Scale;
    }

    /// <summary>Width of a line of text in units.</summary>
    public float Measure(ReadOnlySpan<char> text, float size = 1, bool bold = false)
    {
        float width = 0;
        foreach (char c in text) width += Atlas[c].Advance + (bold ? BoldShift : 0);
        return width * size;
    }

    // Pixels over which the atlas's range of 2 * Spread units stretches.
    private float Sharpness(float size) => 2 * GlyphAtlas.Spread * size * Scale;

    private void Corner(float x, float y, float radius, int towardsX, int towardsY, HudColour colour)
    {
        if (radius <= 0) return;
        var cell = Atlas.Disc;
        float middleU = cell.TexelX + cell.TexelWidth / 2f, middleV = cell.TexelY + cell.TexelHeight / 2f, reach = GlyphAtlas.DiscRadius * GlyphAtlas.TexelsPerUnit;
        float outerX = MathF.Round(x * Scale), outerY = MathF.Round(y * Scale), innerX = MathF.Round((x - towardsX * radius) * Scale), innerY = MathF.Round((y - towardsY * radius) * Scale);
        Quad(outerX, outerY, innerX, innerY, middleU + towardsX * reach, middleV + towardsY * reach, middleU, middleV, colour, Sharpness(radius / GlyphAtlas.DiscRadius), 0.5f);
    }

    private void Quad(float left, float top, float right, float bottom, float u0, float v0, float u1, float v1, HudColour colour, float sharpness, float edge)
    {
        if (_count + 6 > _vertices.Length) Array.Resize(ref _vertices, 2 * _vertices.Length);
        ushort U(float texel) => (ushort)(65535 * texel / Atlas.Width + 0.5f);
        ushort V(float texel) => (ushort)(65535 * texel / Atlas.Height + 0.5f);
        var a = new HudVertex(left, top, U(u0), V(v0), colour, sharpness, edge);
        var b = new HudVertex(right, top, U(u1), V(v0), colour, sharpness, edge);
        var c = new HudVertex(right, bottom, U(u1), V(v1), colour, sharpness, edge);
        var d = new HudVertex(left, bottom, U(u0), V(v1), colour, sharpness, edge);
        var corners = _vertices.AsSpan(_count, 6);
        corners[0] = a;
        corners[1] = b;
        corners[2] = c;
        corners[3] = a;
        corners[4] = c;
        corners[5] = d;
        _count += 6;
    }
}
