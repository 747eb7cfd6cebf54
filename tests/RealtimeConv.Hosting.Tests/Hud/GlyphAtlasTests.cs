using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Hosting.Tests.Hud;

public sealed class GlyphAtlasTests
{
    [Test]
    public void Constructor_Twice_SamePixels() => Assert.That(new GlyphAtlas(StrokeFont.Default).Pixels, Is.EqualTo(new GlyphAtlas(StrokeFont.Default).Pixels));

    [Test]
    public void Cells_OfEveryGlyph_LieInsideAndApart()
    {
        var atlas = new GlyphAtlas(StrokeFont.Default);
        var owner = new char[atlas.Width * atlas.Height];
        foreach (var glyph in StrokeFont.Default.Glyphs)
        {
            var cell = atlas[glyph.Character];
            for (int y = cell.TexelY; y < cell.TexelY + cell.TexelHeight; y++)
                for (int x = cell.TexelX; x < cell.TexelX + cell.TexelWidth; x++)
                {
                    Assert.That(x < atlas.Width && y < atlas.Height);
                    Assert.That(owner[y * atlas.Width + x], Is.EqualTo('\0'), $"'{glyph.Character}' overlaps");
                    owner[y * atlas.Width + x] = glyph.Character;
                }
        }
    }

    [Test]
    public void Cells_RimOfEveryGlyph_IsOutside()
    {
        var atlas = new GlyphAtlas(StrokeFont.Default);
        foreach (var glyph in StrokeFont.Default.Glyphs.Where(g => !g.IsBlank))
        {
            var cell = atlas[glyph.Character];
            for (int x = 0; x < cell.TexelWidth; x++)
            {
                Assert.That(atlas.Pixels[cell.TexelY * atlas.Width + cell.TexelX + x], Is.LessThan(128), $"'{glyph.Character}' top");
                Assert.That(atlas.Pixels[(cell.TexelY + cell.TexelHeight - 1) * atlas.Width + cell.TexelX + x], Is.LessThan(128), $"'{glyph.Character}' bottom");
            }
            for (int y = 0; y < cell.TexelHeight; y++)
            {
                Assert.That(atlas.Pixels[(cell.TexelY + y) * atlas.Width + cell.TexelX], Is.LessThan(128), $"'{glyph.Character}' left");
                Assert.That(atlas.Pixels[(cell.TexelY + y) * atlas.Width + cell.TexelX + cell.TexelWidth - 1], Is.LessThan(128), $"'{glyph.Character}' right");
            }
        }
    }

    [Test]
    public void Disc_MiddleAndCorner_AreInsideAndOutside()
    {
        var atlas = new GlyphAtlas(StrokeFont.Default);
        Assert.That(atlas.Pixels[(atlas.Disc.TexelY + atlas.Disc.TexelHeight / 2) * atlas.Width + atlas.Disc.TexelX + atlas.Disc.TexelWidth / 2], Is.EqualTo(255));
        Assert.That(atlas.Pixels[atlas.Disc.TexelY * atlas.Width + atlas.Disc.TexelX], Is.Zero);
    }
}
