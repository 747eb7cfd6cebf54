namespace RealtimeConv.Filters;

/// <summary>Filters applied one after the other; what lies between them is neither rounded nor clamped, and each extends its input by its own border.</summary>
/// <param name="Stages">The filters, first applied first.</param>
public sealed record ChainFilter(FilterList Stages) : Filter
{
    /// <summary>A chain of the given stages.</summary>
    public ChainFilter(params IEnumerable<Filter> stages) : this(new FilterList(stages)) { }

    /// <inheritdoc/>
    public override bool IsZeroSum => Stages.Any(s => s.IsZeroSum);

    /// <inheritdoc/>
    public override bool IsLinear => Stages.All(s => s.IsLinear);

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => Stages.Aggregate(inputChannels, (channels, stage) => stage.OutputChannels(channels));
}
