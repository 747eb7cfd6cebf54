using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class KernelCatalogTests
{
    // Sampled through exp, which no two mathematical libraries round alike; every other kernel is compared exactly.
    private static readonly string[] Sampled = ["gaussian5_s1", "gaussian7_s1.5", "gaussian9_s1.4", "log9_s1.4_sampled", "dog7", "gabor11"];

    private static IEnumerable<NamedKernel> Named => NamedKernel.All;

    [TestCaseSource(nameof(Named))]
    public void Get_NamedKernel_HasItsCoefficientsDivisorAndAnchor(NamedKernel named)
    {
        var (expected, actual) = (named.Kernel, KernelCatalog.Get(named.Id).Create().Kernel!);
        Assert.That((actual.Width, actual.Height, actual.AnchorX, actual.AnchorY, actual.Divisor),
            Is.EqualTo((expected.Width, expected.Height, expected.AnchorX, expected.AnchorY, expected.Divisor)));
        // A sampled weight is rounded once per term of the window's sum, relative to the largest weight.
        double bound = Sampled.Contains(named.Id) ? expected.Coefficients.Length * Math.ScaleB(1, -53) * expected.Coefficients.Max(Math.Abs) : 0;
        Assert.That(actual.Coefficients, Is.EqualTo(expected.Coefficients).Within(bound));
    }

    [Test]
    public void Entries_EveryNamedKernel_IsThere() => Assert.That(NamedKernel.All, Has.Count.EqualTo(97));

    [Test]
    public void Ids_AllNames_AreUniqueLowerCaseWithHyphens()
    {
        Assert.That(KernelCatalog.Ids, Is.Unique);
        Assert.That(KernelCatalog.Ids, Has.All.Match("^[a-z][a-z0-9.]*(-[a-z0-9.]+)*$"));
    }

    [TestCase("SOBEL_X", "sobel-x")]
    [TestCase(" gaussian ", "gaussian")]
    [TestCase("kirsch_N", "kirsch-n")]
    public void Find_OtherSpelling_FindsTheEntry(string spelt, string id) => Assert.That(KernelCatalog.Find(spelt)?.Id, Is.EqualTo(id));

    [Test]
    public void Get_MisspeltName_OffersTheNearest()
    {
        var error = Assert.Throws<InvalidInputException>(() => KernelCatalog.Get("gausian"))!;
        Assert.That(error.Message, Is.EqualTo("Catalogue: no kernel or filter is called 'gausian'; near it: gaussian."));
    }

    [TestCase("sboel", "sobel")]
    [TestCase("kirch", "kirsch")]
    [TestCase("lapl", "laplacian")]
    [TestCase("sobelx", "sobel-x")]
    [TestCase("PREWIT_Y", "prewitt-y")]
    public void Nearest_CommonMistakes_AreUnderstood(string typed, string meant) => Assert.That(KernelCatalog.Nearest(typed), Does.Contain(meant));

    [TestCase("sobel", "sobel-x")]
    [TestCase("kirsch", "kirsch-n")]
    [TestCase("roberts", "roberts-pos")]
    [TestCase("kayyali", "kayyali-nw")]
    [TestCase("frei-chen", "frei-chen-1")]
    [TestCase("gradient", "sobel-x")]
    public void KernelOf_Filter_IsAKernelOfTheCatalogue(string filter, string kernel) => Assert.That(KernelCatalog.KernelOf(filter), Is.EqualTo(kernel));

    [Test]
    public void Get_NothingNear_OffersNothing() =>
        Assert.That(() => KernelCatalog.Get("zzzzzzzzz"), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("Catalogue: no kernel or filter is called 'zzzzzzzzz'."));

    [Test]
    public void Create_UnknownParameter_NamesThoseThereAre() =>
        Assert.That(() => KernelCatalog.Get("box").Create(new Dictionary<string, double> { ["radius"] = 3 }),
            Throws.ArgumentException.With.Message.EqualTo("box has no parameter 'radius'; it has size."));

    [Test]
    public void Create_ValueOutsideItsRange_NamesTheRange() =>
        Assert.That(() => KernelCatalog.Get("sobel-x").Create(new Dictionary<string, double> { ["size"] = 4 }),
            Throws.ArgumentException.With.Message.EqualTo("sobel-x: size is 4; it must be odd, 3 to 31."));

    [Test]
    public void Create_ParameterFixedByAnAlias_SaysWhatToWrite() =>
        Assert.That(() => KernelCatalog.Get("box3").Create(new Dictionary<string, double> { ["size"] = 5 }),
            Throws.ArgumentException.With.Message.EqualTo("box3 fixes size at 3; write box(size=5)."));

    [Test]
    public void Create_OpenParameterOfAnAlias_IsApplied() =>
        Assert.That(KernelCatalog.Get("sharpen8").Create(new Dictionary<string, double> { ["amount"] = 2 }).Kernel!.Coefficients[4], Is.EqualTo(17));
}
