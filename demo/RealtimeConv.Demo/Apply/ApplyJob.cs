using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>One job of <c>rtconv apply</c>: what to read, what to do, where to write. Null leaves the choice to the kernel file or the kind of input.</summary>
internal sealed record ApplyJob(string Input, string Output, string Kernel)
{
    public Operation? Operation { get; init; }

    public (int X, int Y)? Anchor { get; init; }

    public Border Border { get; init; } = Border.Replicate;

    public double? Bias { get; init; }

    public ScaleRule Scale { get; init; } = ScaleRule.None;

    public AlphaPolicy? Alpha { get; init; }

    public LightMode Light { get; init; }

    public double Strength { get; init; } = 1;

    public ApplyBackend Backend { get; init; }

    /// <summary>The precision asked for; null is auto.</summary>
    public SampleType? Format { get; init; }

    public ErrorBudget Budget { get; init; }

    public bool Json { get; init; }

    /// <summary>Reads a job from its settings.</summary>
    /// <exception cref="InvalidInputException">A setting is missing or its value makes no sense.</exception>
    public static ApplyJob Parse(JobText text)
    {
        var job = new ApplyJob(Required(text, "input"), Required(text, "output"), Required(text, "kernel"));
        if (text.TryGet("operation", out string? t)) job = job with { Operation = ReadOperation(t) };
        if (text.TryGet("anchor", out t)) job = job with { Anchor = ValueText.Pair("anchor", t) };
        if (text.TryGet("border", out t)) job = job with { Border = ValueText.Border("border", t) };
        if (text.TryGet("bias", out t)) job = job with { Bias = ValueText.Number("bias", t) };
        if (text.TryGet("scale", out t)) job = job with { Scale = ValueText.Scale("scale", t) };
        if (text.TryGet("alpha", out t)) job = job with { Alpha = ReadAlpha(t) };
        if (text.TryGet("light", out t)) job = job with { Light = ValueText.Choice("light", t, ("encoded", LightMode.Encoded), ("linear", LightMode.Linear)) };
        if (text.TryGet("strength", out t)) job = job with { Strength = ValueText.Number("strength", t, 0, 1) };
        if (text.TryGet("backend", out t)) job = job with { Backend = ReadBackend(t) };
        if (text.TryGet("format", out t)) job = job with { Format = ReadFormat(t) };
        if (text.TryGet("budget", out t)) job = job with { Budget = new ErrorBudget(ValueText.Number("budget", t, 0, double.PositiveInfinity)) };
        if (text.TryGet("json", out t)) job = job with { Json = ValueText.Flag("json", t) };
        return job;
    }

    private static string Required(JobText text, string key) => text[key] switch
    {
        null => throw new InvalidInputException($"{key} is missing; give {(key == "input" ? "INPUT" : "--" + key)} or the key '{key}' of a job line"),
        "" => throw new InvalidInputException($"{key} is empty"),
        var value => value,
    };

    private static Operation ReadOperation(string text) =>
        ValueText.Choice("operation", text, ("correlate", Kernels.Operation.CrossCorrelation), ("convolve", Kernels.Operation.Convolution));

    private static AlphaPolicy ReadAlpha(string text) => ValueText.Choice("alpha", text,
        ("premultiplied", AlphaPolicy.Premultiplied), ("preserve", AlphaPolicy.Preserve), ("straight", AlphaPolicy.Straight), ("weighted", AlphaPolicy.Weighted));

    private static ApplyBackend ReadBackend(string text) => ValueText.Choice("backend", text,
        ("auto", ApplyBackend.Auto), ("compute", ApplyBackend.Compute), ("fragment", ApplyBackend.Fragment), ("cpu", ApplyBackend.Cpu), ("reference", ApplyBackend.Reference));

    private static SampleType? ReadFormat(string text) => ValueText.Choice<SampleType?>("format", text,
        ("auto", null), ("rgba8", SampleType.UNorm8), ("rgba16f", SampleType.Float16), ("rgba32f", SampleType.Float32));
}
