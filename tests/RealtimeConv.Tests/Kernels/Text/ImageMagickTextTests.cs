using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

public class ImageMagickTextTests
{
    private static readonly Kernel Digits = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

    [TestCase("3x3: 1 2 3 4 5 6 7 8 9")]
    [TestCase("3: 1,2,3 4,5,6 7,8,9")]
    [TestCase(" 3x3:1,2,3,4,5,6,7,8,9 ; ")]
    [TestCase("3x3:\r\n1 2 3\r\n4 5 6\r\n7 8 9\r\n")]
    [TestCase("\uFEFF3X3:\t1 , 2 , 3 4 5 6 7 8 9")]
    [TestCase("1 2 3 4 5 6 7 8 9")]
    [TestCase("'3x3: 1 2 3 4 5 6 7 8 9'")]
    public void Read_Digits_AreInReadingOrder(string text) => Assert.That(Read(text), Is.EqualTo(Digits));

    [Test]
    public void Read_FourValuesWithoutASize_AreASquare() => Assert.That(Read("1 2 3 4"), Is.EqualTo(new Kernel(2, 2, [1, 2, 3, 4], 1, 0, 0)));

    [Test]
    public void Read_WidthAndHeight_AreInThisOrder() => Assert.That(Read("3x1: 1 2 3"), Is.EqualTo(Kernel.Row([1, 2, 3])));

    [TestCase("2x2: 1 2 3 4", 0, 0, 1, 1)]
    [TestCase("4x2: 1 2 3 4 5 6 7 8", 1, 0, 2, 1)]
    [TestCase("3x3+0+2: 1 2 3 4 5 6 7 8 9", 0, 2, 2, 0)]
    [TestCase("3x3: 1 2 3 4 5 6 7 8 9", 1, 1, 1, 1)]
    public void For_BothOperations_KeepTheOriginOnItsCoefficient(string text, int x, int y, int windowX, int windowY)
    {
        var document = ImageMagickText.Read(text);
        var correlated = document.For(Operation.CrossCorrelation).Kernels[0];
        var convolved = document.For(Operation.Convolution).Kernels[0];
        Assert.That((correlated.AnchorX, correlated.AnchorY), Is.EqualTo((x, y)));
        Assert.That((convolved.AnchorX, convolved.AnchorY), Is.EqualTo((windowX, windowY)));
        Assert.That(convolved.Rotated180()[windowX, windowY], Is.EqualTo(correlated[x, y]), "the coefficient on the output pixel is the same one");
        Assert.That(document.IsAnchorGiven, Is.EqualTo(text.Contains('+')));
    }

    [Test]
    public void Read_CellsLeftOut_WeighNothingAndAreWarnedAbout()
    {
        var document = ImageMagickText.Read("3x3: - 1 nan 1 2 1 NaN 1 -");
        Assert.That(document.Kernels[0], Is.EqualTo(new Kernel(3, 3, [0, 1, 0, 1, 2, 1, 0, 1, 0])));
        Assert.That(document.Warnings, Has.One.Contains("4 of 9 cells"));
    }

    [Test]
    public void Read_List_IsASequence()
    {
        var document = ImageMagickText.Read("; 3x1: 1 2 1 ;; 1x3: 1 2 1 ;");
        Assert.That(document.Kernels, Is.EqualTo(new[] { Kernel.Row([1, 2, 1]), Kernel.Column([1, 2, 1]) }).AsCollection);
        Assert.That(document.Warnings, Has.One.Contains("runs on the result of the one before"));
        Assert.That(document.ToFilter(), Is.EqualTo(new ChainFilter(new ConvolveFilter(Kernel.Row([1, 2, 1])), new ConvolveFilter(Kernel.Column([1, 2, 1])))));
    }

    [Test]
    public void Read_AtSign_AddsTheRotationsBy45Degrees()
    {
        var kernels = ImageMagickText.Read("3x3@: 1 2 3 4 5 6 7 8 9").Kernels;
        Assert.That(kernels, Is.EqualTo(Enumerable.Range(0, 8).Select(k => Digits.TurnedBy45(k))).AsCollection);
    }

    [Test]
    public void Read_AtSignOnASymmetricKernel_StopsWhereItRepeats() =>
        Assert.That(ImageMagickText.Read("3x3@: 0 1 0 0 5 0 0 1 0").Kernels, Has.Length.EqualTo(4));

    [Test]
    public void Read_GreaterSign_AddsTheRotationsBy90Degrees()
    {
        Assert.That(ImageMagickText.Read("3x3>: 1 2 3 4 5 6 7 8 9").Kernels, Is.EqualTo(Enumerable.Range(0, 4).Select(k => Digits.TurnedBy90(k))).AsCollection);
        Assert.That(ImageMagickText.Read("3x1+0+0>: 1 2 3").Kernels,
            Is.EqualTo(Enumerable.Range(0, 4).Select(k => Kernel.Row([1, 2, 3]).WithAnchor(0, 0).TurnedBy90(k))).AsCollection);
    }

    [Test]
    public void Read_LessSign_AddsTheRotationsWithTheHalfTurnFirst() =>
        Assert.That(ImageMagickText.Read("3x3<: 1 2 3 4 5 6 7 8 9").Kernels, Is.EqualTo(new[] { 0, 2, 3, 1 }.Select(k => Digits.TurnedBy90(k))).AsCollection);

    [Test]
    public void Read_OriginUnderRotation_StaysOnItsCoefficient()
    {
        foreach (string flag in new[] { "@", ">", "<" })
            foreach (var kernel in ImageMagickText.Read($"3x3+2+0{flag}: 1 2 3 4 5 6 7 8 9").Kernels)
                Assert.That(kernel[kernel.AnchorX, kernel.AnchorY], Is.EqualTo(3));
    }

    [TestCase("", "line 1, column 1: there is no kernel.")]
    [TestCase(" ; ;", "line 1, column 1: there is no kernel.")]
    [TestCase("3x3: 1 2 3 4 5 6 7 8", "line 1, column 21: a 3x3 kernel has 9 values; 8 are given.")]
    [TestCase("3x3: 1 2 3 4 5 6 7 8 9 10", "line 1, column 24: a 3x3 kernel has 9 values; here is one more.")]
    [TestCase("3x3:\n1 2 3\n4 x 6\n7 8 9", "line 3, column 3: 'x' is no number.")]
    [TestCase("3x1: 1 2 3\n; 2x1: 1 1e999", "line 2, column 10: '1e999' is no number.")]
    [TestCase("3x1: 1,,2", "line 1, column 8: a value is missing between two commas.")]
    [TestCase("3x3: - - - - - - - - -", "line 1, column 5: all cells are left out; at least one must be a number.")]
    [TestCase("0x3: 1", "line 1, column 1: a kernel of 0x3 has no values.")]
    [TestCase("9999x9999: 1", "line 1, column 1: a kernel of 9999x9999 passes the limit of 16777216 values.")]
    [TestCase("99999999999: 1", "line 1, column 1: the number passes the limit of 2147483647.")]
    [TestCase("3x3+3+0: 1 2 3 4 5 6 7 8 9", "line 1, column 1: the origin +3+0 lies outside the 3x3 kernel; it counts from 0.")]
    [TestCase("3x3+1: 1 2 3 4 5 6 7 8 9", "line 1, column 6: an origin needs both numbers: +X+Y.")]
    [TestCase("3x3-1-1: 1 2 3 4 5 6 7 8 9", "line 1, column 4: an origin cannot be negative: it counts columns and rows of the values from 0.")]
    [TestCase("3y3: 1", "line 1, column 2: 'y' does not belong to a size; it is written WxH or WxH+X+Y.")]
    [TestCase(": 1 2 3", "line 1, column 1: a size such as 3x3 is expected before the ':'.")]
    [TestCase("1 2 3", "line 1, column 1: 3 values are not a square; give a size first, such as 3x1:.")]
    [TestCase("5x5@: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2", "line 1, column 1: '@' turns 3x3 kernels by 45 degrees; this one is 5x5.")]
    [TestCase("3x2>: 1 2 3 4 5 6", "line 1, column 1: only square kernels and single rows or columns turn by 90 degrees; this one is 3x2.")]
    [TestCase("Gausian:0x1", "line 1, column 1: ImageMagick has no kernel 'Gausian'; near it: gaussian.")]
    [TestCase("Gaussian:0xq", "line 1, column 12: 'q' does not belong to the arguments of Gaussian; they are up to four numbers between x or commas.")]
    [TestCase("Skeleton", "line 1, column 1: ImageMagick's Skeleton is a pattern for hit-and-miss morphology, which is no weighted sum.")]
    [TestCase("Blur:0x100000", "line 1, column 1: A side of 4097 passes the limit of 4095.")]
    [TestCase("Disk:5000", "line 1, column 1: A side of 10001 passes the limit of 4095.")]
    [TestCase("Rectangle:3x3+5+5", "line 1, column 1: The origin +5+5 lies outside the 3x3 rectangle.")]
    [TestCase("@kernel.txt", "line 1, column 1: '@' names a file in ImageMagick; read that file and give its text.")]
    public void Read_BadText_SaysWhatAndWhere(string text, string message) =>
        Assert.That(() => ImageMagickText.Read(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo($"ImageMagick kernel, {message}"));

    [Test]
    public void Read_RandomText_NeverFailsOtherwise()
    {
        const string Alphabet = "3x1:+ ,-@><;.nade9Sobl%!\n";
        var random = new Random(2);
        for (int k = 0; k < 3000; k++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            try
            {
                ImageMagickText.Read(text);
            }
            catch (InvalidInputException)
            {
            }
        }
    }

    [TestCase("3x3: 1 2 1 2 4 2 1 2 1", true)]
    [TestCase("3: 1 2 1 2 4 2 1 2 1", true)]
    [TestCase("3x3+0+0@: 1", true)]
    [TestCase("gaussian(sigma=2)", false)]
    [TestCase("Sobel:90", false)]
    [TestCase("0.5*identity + 0.5*emboss", false)]
    public void IsSized_TellsTextsFromExpressions(string text, bool expected) => Assert.That(ImageMagickText.IsSized(text), Is.EqualTo(expected));

    [TestCase(Operation.CrossCorrelation)]
    [TestCase(Operation.Convolution)]
    public void Write_AnyAnchorAndOperation_ReadsBack(Operation operation)
    {
        foreach (var kernel in new[] { Digits, Digits.WithAnchor(0, 2), new Kernel(2, 2, [0.1, -2, 3, 1e-300]), new Kernel(4, 1, [1, 2, 3, 4], 1, 3, 0) })
        {
            var written = ImageMagickText.Write(new KernelDocument(kernel) { Operation = operation });
            Assert.That(ImageMagickText.Read(written.Text).For(operation).Kernels.Single(), Is.EqualTo(kernel), written.Text);
            Assert.That(written.Warnings, Has.One.Contains(operation == Operation.Convolution ? "-morphology Convolve" : "-morphology Correlate"));
        }
    }

    [Test]
    public void Write_DivisorBiasList_AreWarnedAboutOrWritten()
    {
        var document = new KernelDocument(KernelArrangement.Sequence, [Kernel.Row([1, 1], 2), Digits]) { Bias = 0.5 };
        var written = ImageMagickText.Write(document);
        Assert.That(written.Text, Is.EqualTo("2x1+1+0: 0.5,0.5 ; 3x3: 1,2,3  4,5,6  7,8,9"));
        Assert.That(written.Warnings, Has.One.Contains("no divisor").And.One.Contains("convolve:bias=50%"));
    }

    // As ImageMagick 6.9.11 prints them with -define morphology:showKernel=1.
    [TestCase("3x1: 1 2 1", "!", new[] { 0.25, 0.5, 0.25 })]
    [TestCase("3x1: 1 2 1", "2!", new[] { 0.5, 1, 0.5 })]
    [TestCase("3x1: 1 2 1", "50%!", new[] { 0.125, 0.25, 0.125 })]
    [TestCase("3x1: 1 2 1", "1,3!", new[] { 0.25, 3.5, 0.25 })]
    [TestCase("3x1: -1 -2 -1", "!", new[] { -0.25, -0.5, -0.25 })]
    [TestCase("3x1: -2 0 2", "!", new double[] { -1, 0, 1 })]
    [TestCase("3x1: -2 6 2", "^", new[] { -1, 0.75, 0.25 })]
    [TestCase("3x1: 1 2 1", "3", new double[] { 3, 6, 3 })]
    [TestCase("3x1: 1 2 1", "-1,1", new double[] { -1, -1, -1 })]
    [TestCase("3x1: 1 2 1", "100,50%", new[] { 1, 2.5, 1 })]
    [TestCase("3x1+0+0: 1 2 1", "0,1", new double[] { 1, 0, 0 })]
    public void Scale_ConvolveScale_IsImageMagicks(string text, string scale, double[] weights) =>
        Assert.That(ImageMagickText.Scale(ImageMagickText.Read(text), scale).Kernels[0].ToFloat32(), Is.EqualTo(weights).AsCollection);

    [TestCase("x y")]
    [TestCase("1,2,3")]
    public void Scale_BadText_IsRefused(string scale) =>
        Assert.That(() => ImageMagickText.Scale(new KernelDocument(Digits), scale), Throws.TypeOf<InvalidInputException>().With.Message.Contains("factor[,identity][!][^][%]"));

    private static Kernel Read(string text) => ImageMagickText.Read(text).Kernels.Single();
}
