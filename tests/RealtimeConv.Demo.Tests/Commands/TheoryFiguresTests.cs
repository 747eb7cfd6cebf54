using System.Text.RegularExpressions;
using RealtimeConv.Demo.Explain;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Tests.Commands;

/// <summary>The pictures of the theory page: what they show is computed, and the page's own are up to date.</summary>
public sealed partial class TheoryFiguresTests
{
    [Test]
    public void All_AreThePagesPictures()
    {
        string folder = Path.Combine(Repository(), "assets", "theory"), page = File.ReadAllText(Path.Combine(folder, "README.md"));
        var drawn = TheoryFigures.All().ToDictionary(f => f.Name, f => f.Svg);
        Assert.That(drawn.Keys, Is.EquivalentTo(Directory.GetFiles(folder, "*.svg").Select(Path.GetFileName)));
        foreach (var (name, svg) in drawn)
        {
            Assert.That(page, Does.Contain($"]({name})"), "the page shows it");
            // How well a picture inside is packed is the runtime's affair.
            Assert.That(Packed().Replace(svg, ""), Is.EqualTo(Packed().Replace(File.ReadAllText(Path.Combine(folder, name)), "")), $"{name}: rtconv explain --figures assets/theory draws it anew");
        }
    }

    [Test]
    public void Layers_OfThePicture_AnswerToOneSquareAtItsCentre()
    {
        var maps = ReferenceNetwork.Evaluate(LayersFigure.Network(), new Tensor(new TensorShape(1, 1, 20, 32), LayersFigure.Picture()));
        int[] lit = [.. Enumerable.Range(0, maps.Values.Length).Where(k => maps.Values[k] > 0)];
        Assert.That(lit, Is.EqualTo(new[] { 7 * 32 + 7 }), "the square begins at 3, 3 and is 9 wide");
    }

    [TestCase("commutative.svg", "Equal in every coefficient")]
    [TestCase("distributive.svg", "Equal in every coefficient")]
    [TestCase("delta.svg", "distance 0<")]
    public void Law_InItsPicture_Holds(string name, string sentence) => Assert.That(TheoryFigures.All().Single(f => f.Name == name).Svg, Does.Contain(sentence));

    // More pixels: the risk on them rises to the noise's, the risk elsewhere falls to it, and intervals narrow.
    [Test]
    public void KernelForming_WithMorePixels_ClosesTheGap()
    {
        string svg = TheoryFigures.All().Single(f => f.Name == "kernel-forming.svg").Svg;
        double[] risk = Numbers(svg, "risk "), elsewhere = Numbers(svg, "elsewhere "), interval = Numbers(svg, "± ");
        Assert.That(risk[0], Is.LessThan(0.75 * 4));
        Assert.That(elsewhere[0], Is.GreaterThan(1.5 * 4));
        Assert.That(elsewhere, Is.Ordered.Descending);
        Assert.That(interval, Is.Ordered.Descending);
        Assert.That((risk[^1], elsewhere[^1]), Is.EqualTo((4.0, 4.0)).Using<double>((a, b) => Math.Abs(a - b) < 0.4));
    }

    private static double[] Numbers(string svg, string before) =>
        [.. Regex.Matches(svg, $">{Regex.Escape(before)}([0-9.]+)<").Select(m => double.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RealtimeConv.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("These tests run inside the repository.");
    }

    [GeneratedRegex("base64,[^\"]*")]
    private static partial Regex Packed();
}
