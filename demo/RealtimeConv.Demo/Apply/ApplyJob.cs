using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>One job of <c>rtconv apply</c>: what to read, what to do, where to write.</summary>
internal sealed record ApplyJob(string Input, string Output, string Kernel)
{
    private static readonly string[] KernelSettings = ["operation", "anchor", "border", "scale", "first-frames"];

    /// <summary>A file of layers that run in place of a kernel, which is then empty; null otherwise.</summary>
    public string? Network { get; init; }

    /// <summary>The layer of the network whose maps are written as a sheet, or "all"; null for the network's result.</summary>
    public string? Maps { get; init; }

    /// <summary>What is set over the kernel: operation, anchor, border, first frames, scale, bias, alpha, light, strength.</summary>
    public FilterOverrides Overrides { get; init; } = new();

    public ApplyBackend Backend { get; init; }

    /// <summary>The precision asked for; null is auto.</summary>
    public SampleType? Format { get; init; }

    public ErrorBudget Budget { get; init; }

    /// <summary>Milliseconds per frame for the cross-check; 0 checks nothing.</summary>
    public double CrossCheck { get; init; }

    /// <summary>Whether plans are timed before the first of them runs.</summary>
    public bool Tune { get; init; }

    public bool Json { get; init; }

    /// <summary>Reads a job from its settings.</summary>
    /// <exception cref="InvalidInputException">A setting is missing or its value makes no sense.</exception>
    public static ApplyJob Parse(JobText text)
    {
        string? network = text["network"];
        var job = new ApplyJob(Required(text, "input"), Required(text, "output"), network is null ? Required(text, "kernel") : "") { Overrides = ReadOverrides(text), Network = network };
        if (network is not null) CheckNetwork(text);
        if (text["maps"] is { } maps) job = job with { Maps = network is not null ? maps : throw new InvalidInputException("maps belongs to a network; give --network FILE") };
        if (text.TryGet("backend", out string? t)) job = job with { Backend = ReadBackend(t) };
        if (text.TryGet("format", out t)) job = job with { Format = ReadFormat(t) };
        if (text.TryGet("budget", out t)) job = job with { Budget = ValueText.Budget(t) };
        if (text.TryGet("cross-check", out t)) job = job with { CrossCheck = SettingText.Number("cross-check", t, 0, CrossCheckOptions.MostMilliseconds) };
        if (text.TryGet("tune", out t)) job = job with { Tune = ValueText.Flag("tune", t) };
        if (text.TryGet("json", out t)) job = job with { Json = ValueText.Flag("json", t) };
        return job;
    }

    // A network's layers bring their own windows and paddings.
    private static void CheckNetwork(JobText text)
    {
        if (text["network"] is "") throw new InvalidInputException("network is empty; give --network FILE.onnx, FILE.npz or FILE.json");
        if (text["kernel"] is not null) throw new InvalidInputException("kernel and network exclude each other; give one of them");
        if (KernelSettings.FirstOrDefault(k => text[k] is not null) is { } key) throw new InvalidInputException($"{key} belongs to a kernel; a network's layers bring their own");
    }

    private static FilterOverrides ReadOverrides(JobText text)
    {
        var o = new FilterOverrides();
        if (text.TryGet("operation", out string? t)) o = o with { Operation = SettingText.Operation("operation", t) };
        if (text.TryGet("anchor", out t)) o = o with { Anchor = ValueText.Pair("anchor", t) };
        if (text.TryGet("border", out t)) o = o with { Border = SettingText.Border("border", t) };
        if (text.TryGet("first-frames", out t)) o = o with { FirstFrames = SettingText.Choice("first-frames", t, ("replicate", FirstFrames.Replicate), ("zero", FirstFrames.Zero)) };
        if (text.TryGet("bias", out t)) o = o with { Bias = SettingText.Number("bias", t) };
        if (text.TryGet("scale", out t)) o = o with { Scale = SettingText.Scale("scale", t) };
        if (text.TryGet("alpha", out t)) o = o with { Alpha = SettingText.Alpha("alpha", t) };
        if (text.TryGet("light", out t)) o = o with { Light = SettingText.Light("light", t) };
        if (text.TryGet("strength", out t)) o = o with { Strength = SettingText.Number("strength", t, 0, 1) };
        return o;
    }

    private static string Required(JobText text, string key) => text[key] switch
    {
        null => throw new InvalidInputException($"{key} is missing; give {(key == "input" ? "INPUT" : "--" + key)} or the key '{key}' of a job line"),
        "" => throw new InvalidInputException($"{key} is empty"),
        var value => value,
    };

    internal static ApplyBackend ReadBackend(string text) => SettingText.Choice("backend", text,
        ("auto", ApplyBackend.Auto), ("compute", ApplyBackend.Compute), ("fragment", ApplyBackend.Fragment), ("cpu", ApplyBackend.Cpu), ("reference", ApplyBackend.Reference));

    internal static SampleType? ReadFormat(string text) => SettingText.Choice<SampleType?>("format", text,
        ("auto", null), ("rgba8", SampleType.UNorm8), ("rgba16f", SampleType.Float16), ("rgba32f", SampleType.Float32));
}
