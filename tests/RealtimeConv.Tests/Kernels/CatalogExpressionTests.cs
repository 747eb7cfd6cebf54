using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class CatalogExpressionTests
{
    private static readonly Kernel SobelX = Get("sobel-x"), Box = Get("box");

    [Test]
    public void Parse_Id_IsTheEntry() => Assert.That(Parse("sobel-x"), Is.EqualTo(SobelX));

    [TestCase("gaussian(sigma=2, size=9)")]
    [TestCase("gaussian(2, 9)")]
    [TestCase("GAUSSIAN( 2,size = 9 )")]
    [TestCase("(gaussian(sigma=2,size=9))")]
    public void Parse_Arguments_NamedOrInOrder(string text) =>
        Assert.That(Parse(text), Is.EqualTo(KernelCatalog.Get("gaussian").Create(new Dictionary<string, double> { ["sigma"] = 2, ["size"] = 9 }).Kernel));

    [Test]
    public void Parse_Sum_AddsKernels() => Assert.That(Parse("0.5*identity + 0.5*emboss"), Is.EqualTo(Kernel.Identity.Scaled(0.5) + Get("emboss").Scaled(0.5)));

    [Test]
    public void Parse_StarBetweenKernels_Convolves() => Assert.That(Parse("sobel-x * gaussian(sigma=1)"), Is.EqualTo(SobelX * Get("gaussian")));

    [TestCase("identity-box")]
    [TestCase("identity - box")]
    [TestCase("identity -box")]
    [TestCase("-box + identity")]
    [TestCase("-(box-identity)")]
    public void Parse_HyphenAfterAName_Subtracts(string text) => Assert.That(Parse(text), Is.EqualTo(Kernel.Identity - Box));

    [Test]
    public void Parse_StarBindsTighterThanPlus() => Assert.That(Parse("identity + 2*box"), Is.EqualTo(Kernel.Identity + 2 * Box));

    [Test]
    public void Parse_DivisionByANumber_KeepsWholeCoefficients()
    {
        var kernel = Parse("sobel-x / 8");
        Assert.That((kernel.Divisor, kernel.IsInteger), Is.EqualTo((8.0, true)));
    }

    [Test]
    public void Parse_NumberArithmetic_ScalesTheKernel() => Assert.That(Parse("(1 + 2*1.5e0) * identity").Sum, Is.EqualTo(4));

    [TestCase("box(size=5%)", 100, 5)]
    [TestCase("gaussian(sigma=1, size=5%)", 200, 11)]
    [TestCase("gaussian(sigma=1, size=0.001%)", 200, 1)]
    [TestCase("box(1/2%)", 1000, 5)]
    public void Parse_Percent_IsAShareOfTheFramesHeight(string text, int height, int size) =>
        Assert.That(CatalogExpression.Parse(text, new ExpressionContext(height)).Kernel!.Width, Is.EqualTo(size));

    [Test]
    public void Parse_PercentOfSigma_ScalesWithTheFrame() =>
        Assert.That(CatalogExpression.Parse("gaussian(sigma=1%)", new ExpressionContext(400)).Kernel, Is.EqualTo(Parse("gaussian(sigma=4)")));

    [Test]
    public void Parse_FilterAlone_IsTheFilter()
    {
        var value = CatalogExpression.Parse("sobel(scale=0.25)");
        Assert.That(value.IsFilter);
        Assert.That(((MagnitudeFilter)value.Filter).Scale, Is.EqualTo(0.25));
    }

    [Test]
    public void ParseFilter_Kernel_IsACrossCorrelation() => Assert.That(CatalogExpression.ParseFilter("box"), Is.EqualTo(new ConvolveFilter(Box)));

    [TestCase("", "kernel expression: the text is empty")]
    [TestCase("gausian(2)", "kernel expression, column 1: no kernel or filter is called 'gausian'; near it: gaussian")]
    [TestCase("0.5*identity + sbel", "kernel expression, column 16: no kernel or filter is called 'sbel'; near it: sobel")]
    [TestCase("sobel + box", "kernel expression, column 7: sobel is a filter made of several kernels and cannot enter kernel algebra; use it alone, or a kernel such as sobel-x")]
    [TestCase("2*kirsch", "kernel expression, column 2: kirsch is a filter made of several kernels and cannot enter kernel algebra; use it alone, or a kernel such as kirsch-n")]
    [TestCase("box + 1", "kernel expression, column 5: a number and a kernel cannot be added; write 1*identity for the number")]
    [TestCase("3", "kernel expression, column 1: the expression is the number 3, not a kernel; write 3*identity")]
    [TestCase("box / box", "kernel expression, column 5: box cannot divide: only numbers can")]
    [TestCase("box / 0", "kernel expression, column 5: division by 0")]
    [TestCase("box box", "kernel expression, column 5: 'b' is not expected here; an operator (+ - * /) or the end is")]
    [TestCase("(box", "kernel expression, column 5: the parenthesis of column 1 is not closed")]
    [TestCase("box(", "kernel expression, column 5: a number for size is expected")]
    [TestCase("box(3", "kernel expression, column 6: a comma or the parenthesis that closes column 4 is expected")]
    [TestCase("box(3,4)", "kernel expression, column 7: box takes one value; this is one more")]
    [TestCase("box(size=0)", "kernel expression, column 10: box: size is 0; it must be whole, 1 to 255")]
    [TestCase("gaussian(sigma=-1)", "kernel expression, column 17: gaussian: sigma is -1; it must be 0 to 300")]
    [TestCase("gaussian(sigma=1, sigma=2)", "kernel expression, column 19: sigma is given twice")]
    [TestCase("gaussian(sigma=1, 5)", "kernel expression, column 19: a value without a name follows a named one")]
    [TestCase("gaussian(width=1)", "kernel expression, column 10: gaussian has no parameter 'width'; it has sigma, size")]
    [TestCase("gaussian(sigma)", "kernel expression, column 10: 'sigma' is no number; write name=number or a number")]
    [TestCase("gaussian(2%)", "kernel expression, column 10: 2% is a share of the frame's height, and no frame is known here; give sigma in pixels")]
    [TestCase("box +", "kernel expression, column 6: the text ends where a name, a number or a parenthesis is expected")]
    [TestCase("box * #", "kernel expression, column 7: '#' is not expected here; a name, a number or a parenthesis is")]
    [TestCase("1.2.3*box", "kernel expression, column 1: '1.2.3' is no number")]
    [TestCase("1e999*box", "kernel expression, column 1: '1e999' is no number")]
    [TestCase("--------gaussian(300)", "kernel expression, column 4: the kernels of the text have more weights together than the limit of 16777216; use smaller ones")]
    [TestCase("gaussian(100)*gaussian(100)", "kernel expression, column 14: convolving a 601x601 with a 601x601 kernel passes the limit of 2147483648 multiplications; run them as two filters")]
    public void Parse_BadText_SaysWhatAndWhere(string text, string message) =>
        Assert.That(() => CatalogExpression.Parse(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo($"{message}."));

    [Test]
    public void Parse_PercentOfAPlainNumber_IsRefused() =>
        Assert.That(() => CatalogExpression.Parse("sharpen(amount=5%)", new ExpressionContext(100)),
            Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("kernel expression, column 16: amount is not a length: it takes a number, not a percentage."));

    [Test]
    public void Parse_DeepNesting_IsRefusedNotFollowed()
    {
        Assert.That(() => Parse(new string('(', 2000) + "box"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("nested deeper than 64"));
        Assert.That(() => Parse(new string('-', 2000) + "box"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("nested deeper than 64"));
    }

    [Test]
    public void Parse_LongOrManyNamedText_IsRefused()
    {
        Assert.That(() => Parse(new string(' ', 5000)), Throws.TypeOf<InvalidInputException>().With.Message.Contains("the limit is 4096"));
        Assert.That(() => Parse(string.Join('+', Enumerable.Repeat("box", 65))), Throws.TypeOf<InvalidInputException>().With.Message.Contains("more than 64 names"));
    }

    [Test]
    public void Parse_RandomText_NeverFailsOtherwise()
    {
        const string Alphabet = "box sobel-x(1,2)=%*/+-.e9_#";
        var random = new Random(1);
        for (int k = 0; k < 3000; k++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            try
            {
                CatalogExpression.Parse(text, new ExpressionContext(100));
            }
            catch (InvalidInputException e)
            {
                Assert.That(e.Message, Does.Not.Contain("\n").And.Not.Contain("Parameter '"), text);
            }
        }
    }

    private static Kernel Parse(string text) => CatalogExpression.Parse(text).Kernel!;

    private static Kernel Get(string id) => KernelCatalog.Get(id).Create().Kernel!;
}
