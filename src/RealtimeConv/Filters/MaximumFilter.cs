namespace RealtimeConv.Filters;

/// <summary>bias + scale * the largest of several filters of the same input, channel by channel: compass operators.</summary>
/// <param name="Candidates">The filters, for a compass the rotations of one kernel.</param>
/// <param name="Scale">Factor of the maximum.</param>
/// <param name="Bias">Added last.</param>
public sealed record MaximumFilter(FilterList Candidates, double Scale = 1, ChannelValues Bias = default) : Filter
{
    /// <inheritdoc/>
    public override bool IsZeroSum => Candidates.All(c => c.IsZeroSum);

    /// <inheritdoc/>
    public override bool IsLinear => false;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => CommonChannels.Of(Candidates, inputChannels);
}
