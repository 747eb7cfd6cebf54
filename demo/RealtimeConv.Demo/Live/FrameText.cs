using RealtimeConv.Frames;
using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Demo.Live;

/// <summary>Writes with the display's typeface into pictures in memory.</summary>
internal sealed class FrameText(Frame frame)
{
    private static readonly GlyphAtlas Atlas = new(StrokeFont.Default);

    /// <summary>Fills a rectangle.</summary>
    public void Fill(int x, int y, int width, int height, HudColour colour)
    {
        for (int row = Math.Max(0, y); row < Math.Min(frame.Height, y + height); row++)
            for (int column = Math.Max(0, x); column < Math.Min(frame.Width, x + width); column++) Blend(column, row, colour, colour.Alpha / 255f);
    }

    /// <summary>Writes a line of text.</summary>
    /// <returns>The column where it ends.</returns>
    public float Write(float x, float baseline, string text, HudColour colour, float size = 1, bool bold = false)
    {
        float edge = bold ? 0.5f - 0.08f : 0.5f;
        foreach (char c in text)
        {
            var cell = Atlas[c];
            Glyph(cell, x + cell.Left * size, baseline - cell.Top * size, size, colour, edge);
            x += (cell.Advance + (bold ? 0.32f : 0)) * size;
        }
        return x;
    }

    private void Glyph(in GlyphCell cell, float left, float top, float size, HudColour colour, float edge)
    {
        for (int y = (int)MathF.Floor(top); y < top + cell.Height * size; y++)
            for (int x = (int)MathF.Floor(left); x < left + cell.Width * size; x++)
            {
                if ((uint)x >= (uint)frame.Width || (uint)y >= (uint)frame.Height) continue;
                float level = Level(cell, (x + 0.5f - left) / size * GlyphAtlas.TexelsPerUnit - 0.5f, (y + 0.5f - top) / size * GlyphAtlas.TexelsPerUnit - 0.5f);
                Blend(x, y, colour, Math.Clamp((level - edge) * 2 * GlyphAtlas.Spread * size + 0.5f, 0, 1) * colour.Alpha / 255f);
            }
    }

    private static float Level(in GlyphCell cell, float u, float v)
    {
        int column = (int)MathF.Floor(u), row = (int)MathF.Floor(v);
        float across = u - column, down = v - row;
        float upper = Texel(cell, column, row) * (1 - across) + Texel(cell, column + 1, row) * across;
        float lower = Texel(cell, column, row + 1) * (1 - across) + Texel(cell, column + 1, row + 1) * across;
        return (upper * (1 - down) + lower * down) / 255;
    }

    private static float Texel(in GlyphCell cell, int column, int row) =>
        (uint)column < (uint)cell.TexelWidth && (uint)row < (uint)cell.TexelHeight ? Atlas.Pixels[(cell.TexelY + row) * Atlas.Width + cell.TexelX + column] : 0;

    private void Blend(int x, int y, HudColour colour, float coverage)
    {
        var pixel = frame.Bytes.Slice((y * frame.Width + x) * 4, 4);
        pixel[0] = (byte)MathF.Round(pixel[0] + (colour.Red - pixel[0]) * coverage);
        pixel[1] = (byte)MathF.Round(pixel[1] + (colour.Green - pixel[1]) * coverage);
        pixel[2] = (byte)MathF.Round(pixel[2] + (colour.Blue - pixel[2]) * coverage);
        pixel[3] = 255;
    }
}
