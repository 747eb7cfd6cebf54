using RealtimeConv.Kernels;
using RealtimeConv.Planning.Folding;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Remembers how kernels split and fold while several plans of one filter are made.</summary>
internal sealed class FactorCache
{
    private readonly Dictionary<(Kernel, int), RankFactors?> _factors = [];

    /// <summary>How banks fold.</summary>
    public FoldedBanks Products { get; } = new();

    public RankFactors? Of(Kernel kernel, int largestRank)
    {
        if (!_factors.TryGetValue((kernel, largestRank), out var factors)) _factors[(kernel, largestRank)] = factors = RankFactors.Of(kernel, largestRank);
        return factors;
    }
}
