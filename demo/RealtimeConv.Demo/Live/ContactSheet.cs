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
        text.Write(Margin, 72, $"convolution filters {subtitle}", HudColour.Dim, 1.1f);
        int y = TitleHeight;
        foreach (var (heading, tiles) in _sections)
        {
            text.Write(Margin, y + 32, heading, HudColour.Accent, 1.6f, bold: true);
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
        text.Write(x + 2, y + tileHeight + 19, tile.Label, HudColour.Text, 1.1f, bold: true);
        if (tile.Milliseconds is not { } milliseconds) return;
        string time = $"{milliseconds:0.00} ms";
        text.Write(x + tileWidth - 2 - StrokeFont.Default.Measure(time), y + tileHeight + 19, time, HudColour.Dim);
    }

    private static int Rows(int tiles) => (tiles + Columns - 1) / Columns;
}
