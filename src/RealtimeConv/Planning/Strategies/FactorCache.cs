using RealtimeConv.Kernels;
using RealtimeConv.Planning.Folding;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Remembers how kernels split and fold, and what stands for them, while several plans of one filter are made.</summary>
internal sealed class FactorCache
{
    private readonly Dictionary<(Kernel, int), RankFactors?> _factors = [];

    private readonly Dictionary<(Kernel, int, int), (PyramidLine Line, double Distance)?> _pyramids = [];

    /// <summary>How banks fold.</summary>
    public FoldedBanks Products { get; } = new();

    /// <summary>A line as a pyramid, with how far its weights lie from it; null where there is none of that shape.</summary>
    public (PyramidLine Line, double Distance)? PyramidOf(Kernel line, int factor, int taps)
    {
        if (!_pyramids.TryGetValue((line, factor, taps), out var found))
            _pyramids[(line, factor, taps)] = found = PyramidFit.Of(line, factor, taps) is { } fit ? (fit, fit.Distance(line)) : null;
        return found;
    }

    public RankFactors? Of(Kernel kernel, int largestRank)
    {
        if (!_factors.TryGetValue((kernel, largestRank), out var factors)) _factors[(kernel, largestRank)] = factors = RankFactors.Of(kernel, largestRank);
        return factors;
    }
}
