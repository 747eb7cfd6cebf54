using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

public class SvgConvolveTextTests
{
    private const string Digits = "kernelMatrix=\"1 2 3 4 5 6 7 8 9\"";

    [TestCase(Digits)]
    [TestCase("order='3,3' kernelMatrix='1,2,3 4,5,6 7 , 8 , 9'")]
    [TestCase("<feConvolveMatrix order=\"3\" " + Digits + "/>")]
    [TestCase("\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><filter id=\"f\"><feConvolveMatrix in=\"SourceGraphic\" " + Digits + " /></filter></svg>")]
    public void Read_ElementDocumentOrAttributes_GiveTheKernel(string text)
    {
        var document = SvgConvolveText.Read(text);
        Assert.That(document.Kernels.Single(), Is.EqualTo(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9], 45)));
        Assert.That((document.Operation, document.Border, document.Alpha, document.Bias, document.IsAnchorGiven),
            Is.EqualTo(((Operation?)Operation.Convolution, (Border?)Border.Replicate, (AlphaPolicy?)AlphaPolicy.Premultiplied, (ChannelValues?)0.0, false)));
    }

    [Test]
    public void Read_SpecificationsExample_GivesItsPixel()
    {
        // The worked example of the specification: pixel (1, 1) is 3480 / 45 before rounding.
        double[] pixels = [0, 20, 40, 100, 120, 140, 200, 220, 240];
        var kernel = SvgConvolveText.Read(Digits).Kernels.Single().Rotated180();
        Assert.That(Enumerable.Range(0, 9).Sum(k => kernel.Coefficients[k] * pixels[k]) / kernel.Divisor, Is.EqualTo(3480.0 / 45));
    }

    [TestCase("order=\"2 3\" kernelMatrix=\"1 2 3 4 5 6\"", 2, 3, 1, 1, 21)]
    [TestCase("order=\"2\" targetX=\"0\" targetY=\"1\" kernelMatrix=\"1 2 3 4\"", 2, 2, 0, 1, 10)]
    [TestCase("order=\"1\" kernelMatrix=\"0\"", 1, 1, 0, 0, 1)]
    [TestCase("order=\"1\" divisor=\"0\" kernelMatrix=\"5\"", 1, 1, 0, 0, 5)]
    [TestCase("order=\"1\" divisor=\"-2\" kernelMatrix=\"5\"", 1, 1, 0, 0, -2)]
    [TestCase("order=\"3.9 1\" kernelMatrix=\"1 1 2\"", 3, 1, 1, 0, 4)]
    public void Read_OrderTargetDivisor_FollowTheirDefaults(string text, int width, int height, int x, int y, double divisor)
    {
        var kernel = SvgConvolveText.Read(text).Kernels.Single();
        Assert.That((kernel.Width, kernel.Height, kernel.AnchorX, kernel.AnchorY, kernel.Divisor), Is.EqualTo((width, height, x, y, divisor)));
    }

    [TestCase("duplicate", BorderMode.Replicate)]
    [TestCase("wrap", BorderMode.Wrap)]
    [TestCase("mirror", BorderMode.Reflect)]
    [TestCase("none", BorderMode.Constant)]
    public void Read_EdgeMode_IsTheBorder(string edgeMode, BorderMode mode) =>
        Assert.That(SvgConvolveText.Read($"edgeMode=\"{edgeMode}\" {Digits}").Border!.Value.Mode, Is.EqualTo(mode));

    [Test]
    public void Read_AlphaBiasLight_AreTaken()
    {
        var document = SvgConvolveText.Read($"preserveAlpha=\"true\" bias=\"0.5\" color-interpolation-filters=\"linearRGB\" {Digits}");
        Assert.That((document.Alpha, document.Bias, document.Light), Is.EqualTo(((AlphaPolicy?)AlphaPolicy.Preserve, (ChannelValues?)0.5, (LightMode?)LightMode.Linear)));
        Assert.That(document.Warnings, Is.Empty);
    }

    [Test]
    public void Read_WhatIsNotFollowed_IsWarnedAbout()
    {
        var document = SvgConvolveText.Read($"<g><feConvolveMatrix kernelUnitLength=\"2\" edgeMode=\"mirror\" {Digits}/><feConvolveMatrix {Digits}/></g>");
        Assert.That(document.Warnings, Has.One.Contains("2 feConvolveMatrix elements").And.One.Contains("kernelUnitLength").And.One.Contains("mirror").And.One.Contains("color-interpolation-filters"));
    }

    [TestCase("order=\"3\" kernelMatrix=\"1 2 3\"", "SVG: kernelMatrix has 3 values; order 3 3 needs 9.")]
    [TestCase("order=\"1\" kernelMatrix=\"1 2 3\"", "SVG: kernelMatrix has more than 1 values.")]
    [TestCase("order=\"3\"", "SVG: kernelMatrix is missing.")]
    [TestCase("order=\"0\" kernelMatrix=\"\"", "SVG: order is '0'; it must be at least 1.")]
    [TestCase("order=\"1 2 3\" kernelMatrix=\"1\"", "SVG: order is '1 2 3'; it is one whole number or two (columns rows).")]
    [TestCase("order=\"99999\" kernelMatrix=\"1\"", "SVG: order is 99999x99999, more than the limit of 16777216 values.")]
    [TestCase("kernelMatrix=\"1 2 3 4 x 6 7 8 9\"", "SVG: kernelMatrix has 'x' at its character 9, which is no number.")]
    [TestCase("kernelMatrix=\"1 2 3 4 NaN 6 7 8 9\"", "SVG: kernelMatrix has 'NaN' at its character 9, which is no number.")]
    [TestCase("kernelMatrix=\"1,,2\"", "SVG: kernelMatrix lacks a number before the comma at its character 3.")]
    [TestCase("kernelMatrix=\"1 2 3 4 5 6 7 8 9,\"", "SVG: kernelMatrix ends with a comma.")]
    [TestCase("targetX=\"3\" " + Digits, "SVG: targetX is 3; it must be a whole number from 0 to 2.")]
    [TestCase("edgeMode=\"clamp\" " + Digits, "SVG: edgeMode is 'clamp'; it is duplicate, wrap, mirror or none.")]
    [TestCase("preserveAlpha=\"yes\" " + Digits, "SVG: preserveAlpha is 'yes'; it is true or false.")]
    [TestCase("bias=\"a\" " + Digits, "SVG: bias has 'a' at its character 1, which is no number.")]
    [TestCase("<svg/>", "SVG: there is no feConvolveMatrix element.")]
    public void Read_BadText_NamesTheAttribute(string text, string message) =>
        Assert.That(() => SvgConvolveText.Read(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo(message));

    [TestCase("order=3", "SVG, line 1,")]
    [TestCase("<svg>\n<feConvolveMatrix order=\"3\"\n", "SVG, line 2, column 28: Unexpected end")]
    [TestCase("", "SVG: kernelMatrix is missing.")]
    public void Read_NoXml_SaysWhere(string text, string start)
    {
        var error = Assert.Throws<InvalidInputException>(() => SvgConvolveText.Read(text))!;
        Assert.That(error.Message, Does.StartWith(start).And.Not.Contain("\n"));
    }

    [Test]
    public void Read_ExternalEntity_IsNotFollowed() =>
        Assert.That(() => SvgConvolveText.Read("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><feConvolveMatrix kernelMatrix=\"&e;\"/>"), Throws.TypeOf<InvalidInputException>());

    [TestCase(Operation.Convolution)]
    [TestCase(Operation.CrossCorrelation)]
    public void Write_ThenRead_GivesTheSamePicture(Operation operation)
    {
        var kernel = new Kernel(3, 2, [1, -2.5, 3, 4, 5, 1e-9], -16, 0, 1);
        var document = new KernelDocument(kernel) { Operation = operation, Bias = 0.25, Border = Border.Wrap, Alpha = AlphaPolicy.Preserve, Light = LightMode.Linear };
        var written = SvgConvolveText.Write(document);
        Assert.That(written.Warnings, Is.Empty);
        var read = (ConvolveFilter)SvgConvolveText.Read(written.Text).ToFilter();
        var expected = (ConvolveFilter)document.ToFilter();
        Assert.That(read.CorrelationKernels, Is.EqualTo(expected.CorrelationKernels));
        Assert.That((read.Bias, read.Border, read.Alpha, read.Light), Is.EqualTo((expected.Bias, expected.Border, expected.Alpha, expected.Light)));
    }

    [Test]
    public void Write_WhatSvgCannotSay_IsWarnedAbout()
    {
        var document = new KernelDocument(Kernel.Identity) { Border = Border.Reflect101, Alpha = AlphaPolicy.Straight, Bias = ChannelValues.PerChannel(1, 2, 3) };
        Assert.That(SvgConvolveText.Write(document).Warnings, Has.One.Contains("reflect101").And.One.Contains("Straight").And.One.Contains("one bias"));
        Assert.That(SvgConvolveText.Write(new KernelDocument(Kernel.Identity) { Border = Border.Of(1) }).Warnings, Has.One.Contains("transparent black"));
    }

    [Test]
    public void Write_SeveralKernels_IsRefused() =>
        Assert.That(() => SvgConvolveText.Write(new KernelDocument(KernelArrangement.Sequence, [Kernel.Identity, Kernel.Identity])), Throws.TypeOf<InvalidInputException>());
}
