using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

/// <summary>CSV, npy, pictures, and the one door to all formats.</summary>
public class KernelFormatsTests
{
    private static readonly Kernel Digits = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

    [TestCase("1,2,3\n4,5,6\n7,8,9\n")]
    [TestCase("\uFEFF1;2;3\r\n4;5;6\r\n7;8;9\r\n")]
    [TestCase("# kernel\n1 2 3\n4 5 6 # middle\n\n7 8 9")]
    public void Csv_Table_IsTheMatrix(string text) => Assert.That(KernelCsv.Read(text).Kernels.Single(), Is.EqualTo(Digits));

    [TestCase("1,2\n3\n", "line 2")]
    [TestCase("1,nan\n", "line 1, column 3")]
    [TestCase("1,x\n", "line 1, column 3")]
    [TestCase("1,5;2,5\n", "decimals are written with a point")]
    [TestCase("", "no numbers")]
    public void Csv_BadTable_SaysWhere(string text, string part) => Assert.That(() => KernelCsv.Read(text), Throws.TypeOf<InvalidInputException>().With.Message.Contains(part));

    [Test]
    public void Csv_Write_ReadsBackAndWarnsAboutTheRest()
    {
        var document = new KernelDocument(new Kernel(2, 1, [1, 2], 4, 0, 0)) { Operation = Operation.Convolution, Bias = 0.5, Border = Border.Wrap };
        var written = KernelCsv.Write(document);
        Assert.That(KernelCsv.Read(written.Text).Kernels.Single(), Is.EqualTo(Kernel.Row([0.25, 0.5])));
        Assert.That(written.Warnings, Has.One.Contains("--anchor 0,0").And.One.Contains("divided by 4").And.One.Contains("--operation convolve").And.One.Contains("--bias 0.5").And.One.Contains("--border wrap"));
        Assert.That(KernelCsv.Write(new KernelDocument(Digits)).Warnings, Is.Empty);
    }

    [Test]
    public void Npy_Matrix_ReadsBack()
    {
        using var stream = new MemoryStream();
        Assert.That(KernelNpy.Write(new KernelDocument(Digits), stream), Is.Empty);
        stream.Position = 0;
        Assert.That(KernelNpy.Read(stream).Kernels.Single(), Is.EqualTo(Digits));
    }

    [Test]
    public void Npy_WeightsBeyondFloat32_AreWarnedAbout()
    {
        using var stream = new MemoryStream();
        Assert.That(KernelNpy.Write(new KernelDocument(Kernel.Row([0.1])), stream), Has.One.Contains("rounded to float32"));
    }

    [Test]
    public void Npy_OneDimension_IsARow() => Assert.That(ReadNpy([4], [1, 2, 3, 4]), Is.EqualTo(Kernel.Row([1, 2, 3, 4])));

    [Test]
    public void Npy_WhatIsNoKernel_IsRefused()
    {
        Assert.That(() => ReadNpy([1, 1, 2, 2], [1, 2, 3, 4]), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("npy: an array of shape (1, 1, 2, 2) is no kernel; shapes (H, W), (N,) and (T, H, W) are."));
        Assert.That(() => ReadNpy([2, 2], [1, 2, float.NaN, 4]), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("npy: the weight [1, 0] is NaN; weights must be finite."));
    }

    [Test]
    public void Image_Grey_KeepsItsCodesOver255()
    {
        var frame = Frame.Wrap(2, 1, PixelFormat.Rgb8, AlphaMode.Opaque, [255, 255, 255, 7, 7, 7]);
        Assert.That(KernelImage.FromFrame(frame).Kernels.Single(), Is.EqualTo(Kernel.Row([255, 7], 255)));
    }

    [Test]
    public void Image_Colours_WeighTheirLuminance()
    {
        var frame = Frame.FromSamples(3, 1, 3, [1, 0, 0, 0, 1, 0, 0, 0, 1]);
        Assert.That(KernelImage.FromFrame(frame).Kernels.Single(), Is.EqualTo(Kernel.Row([0.2126, 0.7152, 0.0722])));
    }

    [Test]
    public void Image_TransparentPixels_WeighNothing()
    {
        var frame = Frame.Wrap(2, 1, PixelFormat.Rgba8, AlphaMode.Straight, [255, 255, 255, 0, 255, 255, 255, 255]);
        var document = KernelImage.FromFrame(frame);
        Assert.That(document.Kernels.Single(), Is.EqualTo(Kernel.Row([0, 255], 255)));
        Assert.That(document.Warnings, Has.One.Contains("alpha"));
    }

    [Test]
    public void Image_WhatIsNoKernel_IsRefused()
    {
        Assert.That(() => KernelImage.FromFrame(new Frame(2, 2, PixelFormat.Rg8)), Throws.TypeOf<InvalidInputException>().With.Message.Contains("2 channels"));
        Assert.That(() => KernelImage.FromFrame(Frame.FromSamples(1, 1, 1, [float.NaN])), Throws.TypeOf<InvalidInputException>().With.Message.Contains("(0, 0)"));
        Assert.That(() => KernelImage.FromFrame(new Frame(4097, 4097, PixelFormat.R8)), Throws.TypeOf<InvalidInputException>().With.Message.Contains("4097 x 4097"));
    }

    [TestCase("3x3: 1 2 3 4 5 6 7 8 9", KernelFormat.ImageMagick)]
    [TestCase("Sobel:90", KernelFormat.ImageMagick)]
    [TestCase(" {\"weights\":[[1]]}", KernelFormat.Json)]
    [TestCase("[{\"weights\":[[1]]}]", KernelFormat.Json)]
    [TestCase("<feConvolveMatrix kernelMatrix=''/>", KernelFormat.Svg)]
    [TestCase("order='3' kernelMatrix='1'", KernelFormat.Svg)]
    [TestCase("convolution=1 2 1 2 4 2 1 2 1", KernelFormat.Ffmpeg)]
    [TestCase("0m='1'", KernelFormat.Ffmpeg)]
    [TestCase("1,2,3\n", KernelFormat.Csv)]
    [TestCase("# comment\n1 2 3\n", KernelFormat.Csv)]
    public void Detect_TextsOfEachFormat(string text, KernelFormat format) => Assert.That(KernelFormats.Detect(text), Is.EqualTo(format));

    [TestCase(".JSON", KernelFormat.Json)]
    [TestCase(".csv", KernelFormat.Csv)]
    [TestCase(".npy", KernelFormat.Npy)]
    [TestCase(".png", KernelFormat.Image)]
    [TestCase(".svg", KernelFormat.Svg)]
    [TestCase(".txt", null)]
    public void FromExtension_KnownAndOther(string extension, KernelFormat? format) => Assert.That(KernelFormats.FromExtension(extension), Is.EqualTo(format));

    [TestCase(KernelFormat.ImageMagick)]
    [TestCase(KernelFormat.Svg)]
    [TestCase(KernelFormat.Ffmpeg)]
    [TestCase(KernelFormat.Json)]
    [TestCase(KernelFormat.Csv)]
    [TestCase(KernelFormat.Npy)]
    public void WriteAndRead_EveryFormat_GivesTheSamePicture(KernelFormat format)
    {
        using var stream = new MemoryStream();
        KernelFormats.Write(new KernelDocument(Digits), format, stream);
        stream.Position = 0;
        var read = (ConvolveFilter)KernelFormats.Read(stream, format == KernelFormat.Npy ? format : null).ToFilter();
        Assert.That(read.CorrelationKernels[0, 0], Is.EqualTo(Digits));
    }

    [Test]
    public void Read_Picture_IsAKernel()
    {
        using var stream = new MemoryStream();
        PngEncoder.Encode(Frame.Wrap(2, 1, PixelFormat.R8, AlphaMode.Opaque, [0, 255]), stream);
        stream.Position = 0;
        Assert.That(KernelFormats.Read(stream, KernelFormat.Image).Kernels.Single(), Is.EqualTo(Kernel.Row([0, 255], 255)));
    }

    [Test]
    public void Read_Utf16_IsRead()
    {
        using var stream = new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("3x1: 1 2 3")]);
        Assert.That(KernelFormats.Read(stream).Kernels.Single(), Is.EqualTo(Kernel.Row([1, 2, 3])));
    }

    [Test]
    public void Write_AsPictureOrNpyText_IsRefused()
    {
        Assert.That(() => KernelFormats.Write(new KernelDocument(Digits), KernelFormat.Image), Throws.TypeOf<InvalidInputException>());
        Assert.That(() => KernelFormats.Write(new KernelDocument(Digits), KernelFormat.Npy), Throws.TypeOf<InvalidInputException>());
    }

    private static Kernel ReadNpy(int[] shape, float[] data)
    {
        using var stream = new MemoryStream();
        NpyCodec.Write(new NpyArray(shape, data), stream);
        stream.Position = 0;
        return KernelNpy.Read(stream).Kernels.Single();
    }
}
