using RealtimeConv.Demo.Live;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Hud;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>Feature maps of layers as a labelled picture: amber is positive, blue negative, dark 0, each map in units of its own largest magnitude, but for one sample in 200.</summary>
internal sealed class MapSheet(string title)
{
    private const int Margin = 24;
    private const int Gap = 10;
    private const int LabelHeight = 20;
    private const int HeadingHeight = 44;
    private const int TitleHeight = 84;
    private const int LargestTile = 320;
    private const int SheetWidth = 1400;

    private readonly List<(string Heading, Tensor Maps)> _sections = [];

    /// <summary>Adds the maps of a layer; the first picture of a batch is drawn.</summary>
    public void Add(string heading, Tensor maps) => _sections.Add((heading, maps));

    /// <summary>Draws the sheet.</summary>
    public Frame Draw()
    {
        var layouts = _sections.Select(s => Layout(s.Maps.Shape)).ToArray();
        int height = TitleHeight + Margin + layouts.Sum(l => HeadingHeight + l.Rows * (l.Height + LabelHeight + Gap));
        var sheet = new Frame(SheetWidth, height, PixelFormat.Rgba8);
        var text = new FrameText(sheet);
        text.Fill(0, 0, SheetWidth, height, new HudColour(18, 21, 28));
        text.Write(Margin, 46, title, HudColour.Text, 2, bold: true);
        text.Write(Margin, 72, "amber is positive, blue negative, dark 0; each map in units of its own largest magnitude (of 199 samples in 200), the number beside its own", HudColour.Dim, 1.1f);
        int y = TitleHeight;
        for (int k = 0; k < layouts.Length; k++)
        {
            var (columns, rows, width, tileHeight) = layouts[k];
            text.Write(Margin, y + 28, _sections[k].Heading, HudColour.Accent, 1.5f, bold: true);
            y += HeadingHeight;
            for (int c = 0; c < _sections[k].Maps.Shape.Channels; c++)
                DrawTile(sheet, text, _sections[k].Maps, c, Margin + c % columns * (width + Gap), y + c / columns * (tileHeight + LabelHeight + Gap), width, tileHeight);
            y += rows * (tileHeight + LabelHeight + Gap);
        }
        return sheet;
    }

    // Few maps are shown large, many in rows of eight.
    private static (int Columns, int Rows, int Width, int Height) Layout(TensorShape maps)
    {
        int columns = Math.Min(maps.Channels, 8);
        int width = Math.Min(LargestTile, (SheetWidth - 2 * Margin - (columns - 1) * Gap) / columns);
        return (columns, (maps.Channels + columns - 1) / columns, width, Math.Clamp((int)Math.Round((double)width * maps.Height / maps.Width), 8, 4 * width));
    }

    private static void DrawTile(Frame sheet, FrameText text, Tensor maps, int channel, int left, int top, int width, int height)
    {
        var shape = maps.Shape;
        var map = maps.Data.AsSpan(channel * shape.Height * shape.Width, shape.Height * shape.Width);
        float largest = Largest(map);
        for (int y = 0; y < height; y++)
        {
            var row = sheet.Row(top + y);
            for (int x = 0; x < width; x++)
            {
                double value = Mean(map, shape, x, y, width, height), share = largest > 0 ? Math.Clamp(value / largest, -1, 1) : 0, tone = Math.Sqrt(Math.Abs(share));
                var (r, g, b) = share < 0 ? (84, 158, 255) : (255, 194, 84);
                var pixel = row.Slice((left + x) * 4, 4);
                (pixel[0], pixel[1], pixel[2], pixel[3]) = (Tone(14, r, tone), Tone(16, g, tone), Tone(20, b, tone), 255);
            }
        }
        text.Write(left + 1, top + height + 15, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{channel + 1}  ±{largest:0.###}"), HudColour.Dim, 0.95f);
    }

    // All but the largest of 200: zeros around a picture make a rim that would leave the rest in the dark.
    private static float Largest(ReadOnlySpan<float> map)
    {
        float[] magnitudes = new float[map.Length];
        int count = 0;
        foreach (float v in map) if (float.IsFinite(v)) magnitudes[count++] = Math.Abs(v);
        if (count == 0) return 0;
        Array.Sort(magnitudes, 0, count);
        float most = magnitudes[Math.Max(0, count - 1 - count / 200)];
        return most > 0 ? most : magnitudes[count - 1];
    }

    // Over the samples that a pixel covers; the nearest where it covers less than one. What is no number counts as 0.
    private static double Mean(ReadOnlySpan<float> map, TensorShape shape, int x, int y, int width, int height)
    {
        int x0 = x * shape.Width / width, x1 = Math.Max(x0 + 1, (x + 1) * shape.Width / width), y0 = y * shape.Height / height, y1 = Math.Max(y0 + 1, (y + 1) * shape.Height / height);
        double sum = 0;
        for (int j = y0; j < y1; j++)
            for (int i = x0; i < x1; i++) sum += float.IsFinite(map[j * shape.Width + i]) ? map[j * shape.Width + i] : 0;
        return sum / ((x1 - x0) * (y1 - y0));
    }

    private static byte Tone(int from, int to, double share) => (byte)Math.Round(from + (to - from) * share);
}
