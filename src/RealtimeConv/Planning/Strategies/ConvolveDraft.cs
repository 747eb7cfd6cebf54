using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Sliding dot products that are to be planned: what one direct pass would do.</summary>
/// <param name="Banks">Kernels in correlation form.</param>
/// <param name="Border">Border of the input, in its own space.</param>
/// <param name="Input">The picture.</param>
/// <param name="Reduction">How the banks' values become one.</param>
/// <param name="Weights">Weight of each bank, or one scale; empty means 1.</param>
internal sealed record ConvolveDraft(ImmutableArray<KernelBank> Banks, Border Border, Value Input, Reduction Reduction, ImmutableArray<double> Weights)
{
    /// <summary>What the banks lack beside what the filter asks, as a factor of the largest sample; whoever turns the draft into passes carries it on.</summary>
    public double Remainder { get; init; }

    /// <summary>sum |weight - the filter's|, where weights were rounded to 16 bits.</summary>
    public double Rounding { get; init; }

    /// <summary>The one bank where there is no more to it.</summary>
    public KernelBank? Single => Reduction == Reduction.Single ? Banks[0] : null;
}
