using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Remembers how kernels split while several plans of one filter are made.</summary>
internal sealed class FactorCache
{
    private readonly Dictionary<(Kernel, int), RankFactors?> _factors = [];

    public RankFactors? Of(Kernel kernel, int largestRank)
    {
        if (!_factors.TryGetValue((kernel, largestRank), out var factors)) _factors[(kernel, largestRank)] = factors = RankFactors.Of(kernel, largestRank);
        return factors;
    }
}
