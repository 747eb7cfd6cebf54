using System.Text.Json;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>One job of <c>rtconv layer</c>: a layer, or a network, over an array.</summary>
internal sealed record LayerJob(string Input, string Output)
{
    /// <summary>The keys of a job line, which are also the flags.</summary>
    public static readonly string[] Keys = ["input", "weights", "bias", "stride", "dilation", "padding", "groups", "net", "backend", "output", "json"];

    public string? Weights { get; init; }

    public string? Bias { get; init; }

    /// <summary>A layer list as JSON text, or the path of a file that holds one.</summary>
    public string? Net { get; init; }

    public ConvolutionOptions Options { get; init; } = ConvolutionOptions.Default;

    public ApplyBackend Backend { get; init; }

    public bool Json { get; init; }

    /// <summary>Reads a job from its settings.</summary>
    /// <exception cref="InvalidInputException">A setting is missing or its value makes no sense.</exception>
    public static LayerJob Parse(JobText text)
    {
        var job = new LayerJob(Required(text, "input"), Required(text, "output")) { Weights = text["weights"], Bias = text["bias"], Net = text["net"] };
        if (job.Net is null && job.Weights is null) throw new InvalidInputException("weights are missing; give --weights FILE.npy [O, I, H, W] or [O, I, N], or --net FILE.json");
        if (job.Net is not null && job.Weights is not null) throw new InvalidInputException("weights and net exclude each other; a network names its own weights");
        var options = job.Options;
        if (text.TryGet("stride", out string? t)) options = options with { StrideY = Pair("stride", t).Y, StrideX = Pair("stride", t).X };
        if (text.TryGet("dilation", out t)) options = options with { DilationY = Pair("dilation", t).Y, DilationX = Pair("dilation", t).X };
        if (text.TryGet("groups", out t)) options = options with { Groups = Whole("groups", t, 1) };
        if (text.TryGet("padding", out t)) options = Padded(options, t);
        if (text.TryGet("backend", out t)) job = job with { Backend = ApplyJob.ReadBackend(t) };
        if (text.TryGet("json", out t)) job = job with { Json = ValueText.Flag("json", t) };
        return job with { Options = options };
    }

    private static ConvolutionOptions Padded(ConvolutionOptions options, string text)
    {
        switch (text.Replace('_', '-').ToLowerInvariant())
        {
            case "same-upper": return options with { PaddingMode = PaddingMode.SameUpper };
            case "same-lower": return options with { PaddingMode = PaddingMode.SameLower };
            case "valid": return options with { PaddingMode = PaddingMode.Valid };
        }
        string[] parts = text.Split(',');
        if (parts.Length is not (1 or 2 or 4)) throw new InvalidInputException($"padding '{text}' is not understood; write T,L,B,R, or L,R over one dimension, one number for all sides, same-upper, same-lower or valid");
        int[] p = [.. parts.Select(part => Whole("padding", part, 0))];
        return options with { Padding = p.Length switch { 1 => Padding.All(p[0]), 2 => new Padding(0, p[0], 0, p[1]), _ => new Padding(p[0], p[1], p[2], p[3]) } };
    }

    private static (int Y, int X) Pair(string key, string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length is not (1 or 2)) throw new InvalidInputException($"{key} '{text}' is not understood; write Y,X or one number for both");
        return (Whole(key, parts[0], 1), Whole(key, parts[^1], 1));
    }

    private static int Whole(string key, string text, int least) =>
        int.TryParse(text.Trim(), out int value) && value >= least ? value : throw new InvalidInputException($"{key} '{text}' is not understood; whole numbers of at least {least} are");

    private static string Required(JobText text, string key) =>
        text[key] is { Length: > 0 } value ? value : throw new InvalidInputException($"{key} is missing; give --{key} or the key '{key}' of a job line");
}
