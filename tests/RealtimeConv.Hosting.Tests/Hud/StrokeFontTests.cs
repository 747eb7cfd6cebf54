using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Hosting.Tests.Hud;

public sealed class StrokeFontTests
{
    [Test]
    public void Default_EveryPrintableAsciiCharacter_IsDrawn() =>
        Assert.That(Enumerable.Range(33, 94).Select(c => (char)c).Where(c => !StrokeFont.Default.Has(c) || StrokeFont.Default[c].IsBlank), Is.Empty);

    [Test]
    public void Default_SymbolsOfTheDisplay_AreDrawn() => Assert.That("°±²·µ×σ–…←↑→↓≤".All(StrokeFont.Default.Has));

    [Test]
    public void Default_EveryGlyph_DiffersFromEveryOther()
    {
        var atlas = new GlyphAtlas(StrokeFont.Default);
        var pictures = StrokeFont.Default.Glyphs.Where(g => !g.IsBlank).GroupBy(g => Picture(atlas, atlas[g.Character])).Where(g => g.Count() > 1);
        Assert.That(pictures.Select(g => string.Concat(g.Select(x => x.Character))), Is.Empty);
    }

    [Test]
    public void Indexer_UnknownCharacter_IsAQuestionMark() => Assert.That(StrokeFont.Default['漢'].Character, Is.EqualTo('?'));

    [Test]
    public void Measure_Digits_AllEquallyWide() =>
        Assert.That("0123456789".Select(c => StrokeFont.Default.Measure([c])).Distinct().Count(), Is.EqualTo(1));

    [TestCase("? 8", "a 8 0,0 5", "line 2: '5' is not a point 'x,y' or 'x,y:radius'")]
    [TestCase("? 8", "a x 0,0", "line 2: expected 'CHARACTER ADVANCE STROKES'")]
    [TestCase("? 8", "a 5 0,0 / ", "line 2: a stroke without points")]
    [TestCase("? 8", "? 9 0,0", "line 2: character '?' is drawn twice")]
    [TestCase("a 8 0,0", "b 8 0,0", "'?' is missing")]
    public void Parse_BadLine_SaysWhereAndWhat(string first, string second, string message) =>
        Assert.That(() => StrokeFont.Parse($"{first}\n{second}\n", "font"), Throws.TypeOf<InvalidInputException>().With.Message.Contains(message));

    [Test]
    public void DistanceTo_AVerticalStroke_IsTheHorizontalDistance()
    {
        var font = StrokeFont.Parse("? 3 1,0 1,10", "font");
        Assert.That(font['?'].DistanceTo(3.5f, 5), Is.EqualTo(2.5f));
        Assert.That(font['?'].DistanceTo(1, 12), Is.EqualTo(2));
    }

    private static string Picture(GlyphAtlas atlas, GlyphCell cell)
    {
        var rows = Enumerable.Range(cell.TexelY, cell.TexelHeight).Select(y => Convert.ToHexString(atlas.Pixels, y * atlas.Width + cell.TexelX, cell.TexelWidth));
        return string.Join('\n', rows);
    }
}
