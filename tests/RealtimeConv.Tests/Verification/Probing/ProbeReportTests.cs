using System.Text.Json;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class ProbeReportTests
{
    [Test]
    public void Lines_Convolution_TellKernelNameBiasAndBorder()
    {
        string text = string.Join('\n', ProbeText.Lines(KernelProbe.Run(Passes.Of(new ConvolveFilter(Passes.Kernel("sobel-x"), Border: Border.Reflect101, Bias: 0.5)))));
        Assert.That(text, Does.Contain("one convolution").And.Contain("anchor (1, 1)").And.Contain("-2   0   2").And.Contain("sobel-x").And.Contain("bias    0.5").And.Contain("border  reflect101"));
    }

    [Test]
    public void Lines_NotLinear_TellFrameAndPixel()
    {
        string text = string.Join('\n', ProbeText.Lines(KernelProbe.Run(Passes.Changed(new ConvolveFilter(Kernel.Identity), (v, _, _, _, _) => v * v))));
        Assert.That(text, Does.Contain("not linear, but shift-invariant").And.Match(@"pixel \(\d+, \d+\)").And.Contain("response to impulses"));
    }

    [Test]
    public void Write_Findings_AreJson()
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Passes.Kernel("emboss"), Operation.Convolution), 1, RealtimeConv.Frames.SampleType.UNorm8));
        using var json = JsonDocument.Parse(ProbeJson.Write(findings, ["as it is"]));
        var root = json.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("isConvolution").GetBoolean());
            Assert.That(root.GetProperty("convention")[0].GetString(), Is.EqualTo("as it is"));
            Assert.That(root.GetProperty("kernels")[0].GetProperty("weights").GetArrayLength(), Is.EqualTo(3));
            Assert.That(root.GetProperty("names")[0].GetProperty("turn").GetString(), Is.EqualTo("rotated180"));
            Assert.That(root.GetProperty("edges").GetArrayLength(), Is.EqualTo(4));
            Assert.That(root.GetProperty("borders")[0].GetString(), Is.EqualTo("replicate"));
        });
    }
}
