using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>A filter as the settings of a job line, so that <c>rtconv apply</c> runs the same filter.</summary>
/// <param name="Settings">Keys and values, without input, output and backend.</param>
/// <param name="Kernel">A kernel file that the settings name as <see cref="KernelFile"/>; null where they name an expression.</param>
internal sealed record FilterSettings(SortedDictionary<string, string> Settings, KernelDocument? Kernel)
{
    /// <summary>The name of the kernel file, beside the job file.</summary>
    public const string KernelFile = "kernel.json";

    /// <summary>The settings of a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="name">The expression it was made from, where somebody knows it.</param>
    /// <param name="channels">Channels of the frames it runs on.</param>
    /// <returns>Null where no job line can say it: a tree of kernels that is not in the catalogue.</returns>
    public static FilterSettings? Of(Filter filter, string? name, int channels)
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var core = filter;
        if (filter is BlendFilter blend)
        {
            settings["strength"] = Number(blend.Strength);
            core = blend.Inner with { Alpha = filter.Alpha, Light = filter.Light };
        }
        if (core.Light == LightMode.Linear) settings["light"] = "linear";
        if (channels == 4) settings["alpha"] = core.Alpha.ToString().ToLowerInvariant();
        if (core.Convolutions().FirstOrDefault() is not { } first || Border(first.Border, channels) is not { } border) return null;
        settings["border"] = border;
        if (core is ConvolveFilter { Kernels.IsDepthwise: true } convolve)
        {
            settings["kernel"] = KernelFile;
            return new FilterSettings(settings, Document(convolve, channels));
        }
        var times = OverTime(core).ToList();
        var before = times.Select(t => t.FirstFrames).FirstOrDefault();
        if (times.Count > 0) settings["first-frames"] = before.ToString().ToLowerInvariant();
        if (core is SpaceTimeFilter time)
        {
            settings["kernel"] = KernelFile;
            var bias = time.Bias.Count <= channels ? time.Bias : ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => time.Bias[c])]);
            return new FilterSettings(settings, new KernelDocument(time.Kernel) { Operation = time.Operation, Bias = bias, IsAnchorGiven = true });
        }
        var overrides = new FilterOverrides { Border = first.Border, Operation = first.Operation, Alpha = core.Alpha, Light = core.Light, FirstFrames = times.Count > 0 ? before : null };
        if (Expressions(name).FirstOrDefault(e => Parse(e)?.With(overrides).Equals(core) == true) is not { } expression) return null;
        settings["kernel"] = expression;
        settings["operation"] = first.Operation == Operation.Convolution ? "convolve" : "correlate";
        return new FilterSettings(settings, null);
    }

    private static IEnumerable<SpaceTimeFilter> OverTime(Filter filter) => filter switch
    {
        SpaceTimeFilter time => [time],
        ChainFilter chain => chain.Stages.SelectMany(OverTime),
        SumFilter sum => sum.Terms.SelectMany(OverTime),
        MagnitudeFilter magnitude => magnitude.Components.SelectMany(OverTime),
        MaximumFilter maximum => maximum.Candidates.SelectMany(OverTime),
        BlendFilter blend => OverTime(blend.Inner),
        _ => [],
    };

    // Opaque frames are saved without their fourth channel, whose kernel and bias then go as well.
    private static KernelDocument Document(ConvolveFilter filter, int channels)
    {
        var kernels = filter.Kernels.Kernels.Take(filter.Kernels.IsUniform ? 1 : channels).ToArray();
        var bias = filter.Bias.Count <= channels ? filter.Bias : ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => filter.Bias[c])]);
        return new KernelDocument(kernels.Length == 1 ? KernelArrangement.Single : KernelArrangement.PerChannel, [.. kernels]) { Operation = filter.Operation, Bias = bias, IsAnchorGiven = true };
    }

    private static IEnumerable<string> Expressions(string? name) => name is null ? KernelCatalog.Ids : KernelCatalog.Ids.Prepend(name);

    private static Filter? Parse(string expression)
    {
        try
        {
            return CatalogExpression.ParseFilter(expression);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }

    private static string? Border(Border border, int channels)
    {
        if (border.Mode != BorderMode.Constant) return border.Mode.ToString().ToLowerInvariant();
        var values = Enumerable.Range(0, channels).Select(c => border.Constant[c]).ToArray();
        return $"constant:{string.Join(',', values.Distinct().Count() == 1 ? [Number(values[0])] : values.Select(Number))}";
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
