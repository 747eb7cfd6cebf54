using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Tests.Apply;

public sealed class ApplyJobTests
{
    [Test]
    public void Parse_OnlyWhatIsNeeded_GivesTheDocumentedDefaults()
    {
        var job = ApplyJob.Parse(Text());
        Assert.That(job, Is.EqualTo(new ApplyJob("in.npy", "out.npy", "box")
        {
            Overrides = new FilterOverrides(), Backend = ApplyBackend.Auto, Format = null, Budget = Planning.ErrorBudget.None, Json = false,
        }));
    }

    [Test]
    public void Parse_EverySetting_IsRead()
    {
        var job = ApplyJob.Parse(Text(("operation", "convolve"), ("anchor", "0,2"), ("border", "wrap"), ("bias", "-0.5"), ("scale", "sum"), ("alpha", "weighted"),
            ("light", "linear"), ("strength", "0.25"), ("backend", "reference"), ("format", "rgba16f"), ("budget", "1/255"), ("json", "true")));
        Assert.That(job, Is.EqualTo(new ApplyJob("in.npy", "out.npy", "box")
        {
            Overrides = new FilterOverrides
            {
                Operation = Operation.Convolution, Anchor = (0, 2), Border = Border.Wrap, Bias = -0.5, Scale = KernelScale.BySum, Alpha = AlphaPolicy.Weighted,
                Light = LightMode.Linear, Strength = 0.25,
            },
            Backend = ApplyBackend.Reference, Format = SampleType.Float16, Budget = Planning.ErrorBudget.EightBitSteps(1), Json = true,
        }));
    }

    [TestCase("backend", "gpu", "unknown backend 'gpu'; it is one of auto, compute, fragment, cpu, reference")]
    [TestCase("operation", "conv", "unknown operation 'conv'; it is one of correlate, convolve")]
    [TestCase("alpha", "none", "unknown alpha 'none'; it is one of premultiplied, preserve, straight, weighted")]
    [TestCase("light", "srgb", "unknown light 'srgb'; it is one of encoded, linear")]
    [TestCase("format", "rgba64f", "unknown format 'rgba64f'; it is one of auto, rgba8, rgba16f, rgba32f")]
    [TestCase("strength", "-1", "strength is -1; it must be 0 to 1")]
    [TestCase("budget", "-1", "budget is -1; it must be at least 0")]
    [TestCase("kernel", "", "kernel is empty")]
    public void Parse_ValueWithoutSense_IsRefusedInOneLine(string key, string value, string message) =>
        Assert.That(() => ApplyJob.Parse(Text((key, value))), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo(message));

    [TestCase("input", "input is missing; give INPUT or the key 'input' of a job line")]
    [TestCase("output", "output is missing; give --output or the key 'output' of a job line")]
    [TestCase("kernel", "kernel is missing; give --kernel or the key 'kernel' of a job line")]
    public void Parse_SettingLeftOut_IsNamed(string key, string message)
    {
        var text = Text();
        text[key] = null;
        Assert.That(() => ApplyJob.Parse(text), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo(message));
    }

    private static JobText Text(params (string Key, string Value)[] settings)
    {
        var text = new JobText { ["input"] = "in.npy", ["output"] = "out.npy", ["kernel"] = "box" };
        foreach (var (key, value) in settings) text[key] = value;
        return text;
    }
}
