namespace RealtimeConv.Filters;

/// <summary>bias + scale * sqrt(sum of squares) of several filters of the same input: a gradient's length.</summary>
/// <param name="Components">The filters, for a gradient its x and y derivative.</param>
/// <param name="Scale">Factor of the length.</param>
/// <param name="Bias">Added last.</param>
public sealed record MagnitudeFilter(FilterList Components, double Scale = 1, ChannelValues Bias = default) : Filter
{
    /// <inheritdoc/>
    public override bool IsZeroSum => Components.All(c => c.IsZeroSum);

    /// <inheritdoc/>
    public override bool IsLinear => false;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => CommonChannels.Of(Components, inputChannels);
}
