using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

public class FfmpegConvolutionTextTests
{
    private const string Blur = "1 2 1 2 4 2 1 2 1";
    private static readonly Kernel BlurKernel = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);

    [TestCase("convolution=0m='1 2 1 2 4 2 1 2 1':1m='1 2 1 2 4 2 1 2 1':2m='1 2 1 2 4 2 1 2 1'")]
    [TestCase("1 2 1 2 4 2 1 2 1:1 2 1 2 4 2 1 2 1:1 2 1 2 4 2 1 2 1")]
    [TestCase("\"1 2 1 2 4 2 1 2 1:1 2 1 2 4 2 1 2 1:1 2 1 2 4 2 1 2 1\"")]
    [TestCase("convolution = 1|2|1|2|4|2|1|2|1:1 2 1 2 4 2 1 2 1:1 2 1 2 4 2 1 2 1\r\n")]
    public void Read_SamePlanes_IsOneKernel(string text)
    {
        var document = FfmpegConvolutionText.Read(text);
        Assert.That((document.Arrangement, document.Kernels.Single()), Is.EqualTo((KernelArrangement.Single, BlurKernel)));
        Assert.That((document.Operation, document.Border, document.Alpha), Is.EqualTo(((Operation?)Operation.CrossCorrelation, (Border?)Border.Reflect101, (AlphaPolicy?)AlphaPolicy.Preserve)));
        Assert.That(document.Warnings, Is.Empty);
    }

    [Test]
    public void Read_OnlyTheFirstPlane_IsReadForAllColoursWithAWarning()
    {
        var document = FfmpegConvolutionText.Read($"0m='{Blur}'");
        Assert.That(document.Kernels.Single(), Is.EqualTo(BlurKernel));
        Assert.That(document.Warnings, Has.One.Contains("only the first plane"));
    }

    [Test]
    public void Read_FourPlanesWithAllOptions_AreOneKernelPerChannel()
    {
        var document = FfmpegConvolutionText.Read($"{Blur}:0 0 0 0 1 0 0 0 0:-1 0 1:1 2 3 4 5:1/8:0:0.5:0:51:0:0:0:square:0mode=square".Replace(":0mode=square", ":square:row:column", StringComparison.Ordinal));
        Assert.That(document.Arrangement, Is.EqualTo(KernelArrangement.PerChannel));
        Assert.That(document.Kernels, Is.EqualTo(new[] { BlurKernel.WithDivisor(8), new(3, 3, [0, 0, 0, 0, 1, 0, 0, 0, 0]), Kernel.Row([-1, 0, 1], 2), Kernel.Column([1, 2, 3, 4, 5], 15) }).AsCollection);
        Assert.That(document.Bias, Is.EqualTo(ChannelValues.PerChannel(51 / 255.0, 0, 0, 0)));
        Assert.That(document.Alpha, Is.EqualTo(AlphaPolicy.Straight));
        Assert.That(document.Warnings, Has.One.Contains("plane c is read as channel c").And.One.Contains("1/255"));
    }

    [Test]
    public void Read_PlaneWithoutMatrix_KeepsItsSamples()
    {
        var document = FfmpegConvolutionText.Read($"1m='{Blur}'");
        Assert.That(document.Kernels, Is.EqualTo(new[] { Kernel.Identity, BlurKernel, Kernel.Identity }).AsCollection);
    }

    [Test]
    public void ToFilter_ThreePlanesOnFourChannels_LeavesTheFourth()
    {
        var filter = (ConvolveFilter)FfmpegConvolutionText.Read($"1m='{Blur}':1bias=51").ToFilter(channels: 4);
        Assert.That((filter.Kernels.InputChannels, filter.Kernels[3, 3], filter.Bias[1], filter.Bias[3]), Is.EqualTo((4, Kernel.Identity, 0.2, 0.0)));
    }

    [Test]
    public void Read_ZeroSumWithoutFactor_HasDivisorOne() =>
        Assert.That(FfmpegConvolutionText.Read("0m='0 1 0 1 -4 1 0 1 0'").Kernels[0].Divisor, Is.EqualTo(1));

    [TestCase("", "line 1, column 1: there is no matrix; write 0m='...' or the numbers of the first plane.")]
    [TestCase("0m='1 2 3'", "line 1, column 4: a square matrix has 9, 25 or 49 values; here are 3.")]
    [TestCase("0m='1 2 1 2 4.5 2 1 2 1'", "line 1, column 13: '4.5' is no whole number; FFmpeg's matrices take no others.")]
    [TestCase("0m='1 2 1 2 x 2 1 2 1'", "line 1, column 13: 'x' is no whole number; FFmpeg's matrices take no others.")]
    [TestCase("0m='1 2':0mode=row", "line 1, column 4: a row has an odd number of values up to 49; here are 2.")]
    [TestCase("0m='1 2 3':0mode=diagonal", "line 1, column 18: the mode is 'diagonal'; it is square, row or column.")]
    [TestCase("0m='1 2 1 2 4 2 1 2 1':0rdiv=a", "line 1, column 30: 0rdiv is 'a', which is no number.")]
    [TestCase("0m='1 2 1 2 4 2 1 2 1':0rdiv=-1", "line 1, column 30: rdiv is -1; FFmpeg takes no negative one.")]
    [TestCase("0m='1 2 1 2 4 2 1 2 1':0rdiv=1e-320", "line 1, column 30: rdiv is 1E-320, too small to divide by.")]
    [TestCase("0m='1 2 1 2 4 2 1 2 1':0rdiv=1/0", "line 1, column 30: 0rdiv is '1/0', which is no number.")]
    [TestCase("4m='1'", "line 1, column 1: '4m' is no option of convolution; they are 0m to 3m, 0rdiv to 3rdiv, 0bias to 3bias, 0mode to 3mode.")]
    [TestCase("0m='1 2 1 2 4 2 1 2 1':0m='1'", "line 1, column 24: 0m is given twice.")]
    [TestCase("0m='1 2 1", "line 1, column 10: a quote is not closed.")]
    [TestCase("0m=:1m=1", "line 1, column 4: an option has no value.")]
    public void Read_BadText_SaysWhatAndWhere(string text, string message) =>
        Assert.That(() => FfmpegConvolutionText.Read(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo($"FFmpeg convolution, {message}"));

    [Test]
    public void Read_TooManyValues_AreRefused() =>
        Assert.That(() => FfmpegConvolutionText.Read(string.Join(':', Enumerable.Repeat("1 2 1 2 4 2 1 2 1", 17))), Throws.TypeOf<InvalidInputException>().With.Message.Contains("more than 16 values"));

    [Test]
    public void Write_WholeKernel_ReadsBackExactly()
    {
        var written = FfmpegConvolutionText.Write(new KernelDocument(BlurKernel));
        Assert.That(written.Text, Is.EqualTo("convolution=0m='1 2 1 2 4 2 1 2 1':1m='1 2 1 2 4 2 1 2 1':2m='1 2 1 2 4 2 1 2 1':0rdiv=0.0625:1rdiv=0.0625:2rdiv=0.0625"));
        Assert.That(FfmpegConvolutionText.Read(written.Text).Kernels.Single(), Is.EqualTo(BlurKernel));
    }

    [Test]
    public void Write_DyadicWeights_AreScaledToWholeNumbers() =>
        Assert.That(FfmpegConvolutionText.Read(FfmpegConvolutionText.Write(new KernelDocument(new Kernel(3, 3, [0, 0.25, 0, 0.25, 0.5, 0.25, 0, 0.25, 0]))).Text).Kernels.Single(),
            Is.EqualTo(new Kernel(3, 3, [0, 1, 0, 1, 2, 1, 0, 1, 0], 4)));

    [Test]
    public void Write_Fractions_AreRoundedWithAWarning()
    {
        var kernel = KernelCatalog.Get("gaussian5-s1").Create().Kernel!;
        var written = FfmpegConvolutionText.Write(new KernelDocument(kernel));
        var read = FfmpegConvolutionText.Read(written.Text).Kernels.Single();
        Assert.That(written.Warnings, Has.One.Contains("rounded to multiples of"));
        // Half a step of the sum over 2^19.
        double step = kernel.AbsoluteSum / (1 << 19);
        for (int k = 0; k < 25; k++) Assert.That(read.Coefficients[k] / read.Divisor, Is.EqualTo(kernel.Coefficients[k]).Within(step / 2 * (1 + Math.ScaleB(1, -40))));
    }

    [Test]
    public void Write_AnyKernel_CannotOverflowTheSumsOf12BitVideo()
    {
        var written = FfmpegConvolutionText.Write(new KernelDocument(Kernel.Row([Math.PI, 1e9, -1e9])));
        double[] matrix = [.. written.Text.Split('\'')[1].Split(' ').Select(double.Parse)];
        Assert.That(matrix.Sum(Math.Abs) * 4095, Is.LessThan(int.MaxValue));
    }

    [Test]
    public void Write_AnchorAndEvenSize_ArePadded()
    {
        var kernel = new Kernel(2, 2, [1, 2, 3, 4], 1, 0, 1);
        Assert.That(FfmpegConvolutionText.Read(FfmpegConvolutionText.Write(new KernelDocument(kernel)).Text).Kernels.Single().Coefficients,
            Is.EqualTo(new double[] { 0, 1, 2, 0, 3, 4, 0, 0, 0 }).AsCollection);
    }

    [Test]
    public void Write_Convolution_TurnsTheMatrix()
    {
        var document = new KernelDocument(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9])) { Operation = Operation.Convolution };
        Assert.That(FfmpegConvolutionText.Write(document).Text, Does.StartWith("convolution=0m='9 8 7 6 5 4 3 2 1'"));
    }

    [Test]
    public void Write_LongRowAndColumn_HaveTheirMode()
    {
        double[] nine = [1, 2, 3, 4, 5, 4, 3, 2, 1];
        Assert.That(FfmpegConvolutionText.Read(FfmpegConvolutionText.Write(new KernelDocument(Kernel.Row(nine, 25))).Text).Kernels.Single(), Is.EqualTo(Kernel.Row(nine, 25)));
        Assert.That(FfmpegConvolutionText.Read(FfmpegConvolutionText.Write(new KernelDocument(Kernel.Column(nine, 25))).Text).Kernels.Single(), Is.EqualTo(Kernel.Column(nine, 25)));
    }

    [Test]
    public void Write_PerChannelWithBias_ReadsBack()
    {
        var document = new KernelDocument(KernelArrangement.PerChannel, [BlurKernel, BlurKernel.WithDivisor(8), BlurKernel.WithDivisor(4)]) { Bias = 0.2, Border = Border.Replicate };
        var written = FfmpegConvolutionText.Write(document);
        var read = FfmpegConvolutionText.Read(written.Text);
        Assert.That(read.Kernels, Is.EqualTo(document.Kernels).AsCollection);
        Assert.That(read.Bias!.Value[2], Is.EqualTo(0.2));
        Assert.That(written.Warnings, Has.One.Contains("replicate is lost").And.One.Contains("gbrp").And.One.Contains("8-bit"));
    }

    [Test]
    public void Write_WhatDoesNotFit_IsRefused()
    {
        Assert.That(() => FfmpegConvolutionText.Write(new KernelDocument(KernelCatalog.Get("gaussian9-s1.4").Create().Kernel!)),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("9x9 does not fit"));
        Assert.That(() => FfmpegConvolutionText.Write(new KernelDocument(KernelArrangement.PerChannel, [.. Enumerable.Repeat(BlurKernel, 5)])), Throws.TypeOf<InvalidInputException>());
        Assert.That(() => FfmpegConvolutionText.Write(new KernelDocument(KernelArrangement.Sequence, [BlurKernel, BlurKernel])), Throws.TypeOf<InvalidInputException>());
    }
}
