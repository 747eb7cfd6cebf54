namespace RealtimeConv.Filters;

/// <summary>in + strength * (filter(in) - in): the filter at less than full strength, in the space the filter runs in.</summary>
/// <param name="Inner">The filter at full strength; must keep the number of channels.</param>
/// <param name="Strength">0 (the input) to 1 (the filter).</param>
public sealed record BlendFilter(Filter Inner, double Strength) : Filter
{
    /// <inheritdoc/>
    public override bool IsZeroSum => Strength == 1 && Inner.IsZeroSum;

    /// <inheritdoc/>
    public override bool IsLinear => Inner.IsLinear;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => Inner.OutputChannels(inputChannels) == inputChannels
        ? inputChannels
        : throw new ArgumentException($"A blend with its input needs a filter that keeps the {inputChannels} channels; this one gives {Inner.OutputChannels(inputChannels)}.");
}
