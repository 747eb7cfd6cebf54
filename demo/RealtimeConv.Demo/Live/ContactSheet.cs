using RealtimeConv.Frames;
using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Demo.Live;

/// <summary>Pictures in rows of four, each with its label, in sections with a heading.</summary>
internal sealed class ContactSheet(int tileWidth, int tileHeight, string subtitle)
{
    private const int Columns = 4;
    private const int Margin = 24;
    private const int Gap = 14;
    private const int LabelHeight = 30;
    private const int HeadingHeight = 46;
    private const int TitleHeight = 84;
    private const float LabelSize = 1.1f;
    private const float HeadingSize = 1.6f;

    private readonly List<(string Heading, List<(string Label, Frame Picture, double? Milliseconds)> Tiles)> _sections = [];

    /// <summary>Begins a section.</summary>
    public void BeginSection(string heading) => _sections.Add((heading, []));

    /// <summary>Adds a picture of at most the tile's size.</summary>
    public void Add(string label, Frame picture, double? milliseconds) => _sections[^1].Tiles.Add((label, picture, milliseconds));

    /// <summary>Draws the sheet.</summary>
    public Frame Draw()
    {
        int width = 2 * Margin + Columns * tileWidth + (Columns - 1) * Gap;
        int height = TitleHeight + Margin + _sections.Sum(s => HeadingHeight + Rows(s.Tiles.Count) * (tileHeight + LabelHeight + Gap));
        var sheet = new Frame(width, height, PixelFormat.Rgba8);
        var text = new FrameText(sheet);
        text.Fill(0, 0, width, height, new HudColour(18, 21, 28));
        text.Write(Margin, 46, "RealtimeConv", HudColour.Text, 2.4f, bold: true);
        text.Write(Margin, 72, Shortened($"convolution filters {subtitle}", LabelSize, width - 2 * Margin), HudColour.Dim, LabelSize);
        int y = TitleHeight;
        foreach (var (heading, tiles) in _sections)
        {
            text.Write(Margin, y + 32, Shortened(heading, HeadingSize, width - 2 * Margin), HudColour.Accent, HeadingSize, bold: true);
            y += HeadingHeight;
            for (int k = 0; k < tiles.Count; k++)
                DrawTile(sheet, text, tiles[k], Margin + k % Columns * (tileWidth + Gap), y + k / Columns * (tileHeight + LabelHeight + Gap));
            y += Rows(tiles.Count) * (tileHeight + LabelHeight + Gap);
        }
        return sheet;
    }

    private void DrawTile(Frame sheet, FrameText text, (string Label, Frame Picture, double? Milliseconds) tile, int x, int y)
    {
        int left = x + (tileWidth - tile.Picture.Width) / 2, top = y + (tileHeight - tile.Picture.Height) / 2;
        for (int row = 0; row < tile.Picture.Height; row++)
            tile.Picture.Row(row).CopyTo(sheet.Row(top + row).Slice(left * 4, tile.Picture.RowBytes));
        string label = Shortened(tile.Label, LabelSize, tileWidth - 4);
        text.Write(x + 2, y + tileHeight + 19, label, HudColour.Text, LabelSize, bold: true);
        if (tile.Milliseconds is not { } milliseconds) return;
        string time = $"{milliseconds:0.00} ms";
        float width = StrokeFont.Default.Measure(time);
        // In a tile too narrow for both, the time makes way.
        if (LabelSize * StrokeFont.Default.Measure(label) + Gap + width <= tileWidth - 4) text.Write(x + tileWidth - 2 - width, y + tileHeight + 19, time, HudColour.Dim);
    }

    private static string Shortened(string text, float size, float width)
    {
        if (size * StrokeFont.Default.Measure(text) <= width) return text;
        int length = text.Length;
        while (length > 0 && size * StrokeFont.Default.Measure(text[..length].TrimEnd() + "...") > width) length--;
        return text[..length].TrimEnd() + "...";
    }

    private static int Rows(int tiles) => (tiles + Columns - 1) / Columns;
}
