using System.Collections.Immutable;

namespace RealtimeConv.Filters;

/// <summary>bias + the weighted sum of several filters of the same input.</summary>
/// <param name="Terms">The filters.</param>
/// <param name="Bias">Added once, after the sum.</param>
public sealed record SumFilter(FilterList Terms, ChannelValues Bias = default) : Filter
{
    private readonly ImmutableArray<double> _weights = [.. Enumerable.Repeat(1.0, Terms.Count)];

    /// <summary>The weight of each term, in their order; 1 by default.</summary>
    /// <exception cref="ArgumentException">Their number differs from the terms', or one is not finite.</exception>
    public ImmutableArray<double> Weights
    {
        get => _weights;
        init
        {
            if (value.Length != Terms.Count) throw new ArgumentException($"{Terms.Count} terms need as many weights; {value.Length} were given.");
            if (value.Any(w => !double.IsFinite(w))) throw new ArgumentException("A weight of a sum is not finite.");
            _weights = value;
        }
    }

    /// <inheritdoc/>
    public override bool IsZeroSum => Terms.All(t => t.IsZeroSum);

    /// <inheritdoc/>
    public override bool IsLinear => Terms.All(t => t.IsLinear);

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => CommonChannels.Of(Terms, inputChannels);

    /// <inheritdoc/>
    public bool Equals(SumFilter? other) =>
        base.Equals(other) && Terms.Equals(other.Terms) && Bias.Equals(other.Bias) && Weights.AsSpan().SequenceEqual(other.Weights.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Terms, Bias, Weights.Length);
}
