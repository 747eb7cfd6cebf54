using System.Collections.Immutable;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Several surfaces of one size reduced to one, sample by sample: a sum of branches, a magnitude, a maximum.</summary>
public sealed record CombinePass : PlannedPass
{
    /// <summary>Creates the pass; the first <paramref name="terms"/> inputs are reduced, later ones serve the store steps.</summary>
    public CombinePass(int terms, Reduction reduction, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        if (terms < 1 || terms > inputs.Length) throw new ArgumentException($"{terms} of {inputs.Length} inputs cannot be combined.", nameof(terms));
        Terms = terms;
        Reduction = reduction;
    }

    /// <summary>How many inputs are reduced.</summary>
    public int Terms { get; }

    /// <summary>How the values become one.</summary>
    public Reduction Reduction { get; }

    /// <summary>Weight of each term for <see cref="Reduction.Sum"/>; one scale for magnitude and maximum; empty means 1.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    /// <inheritdoc/>
    public override string Name => $"{Reduction.ToString().ToLowerInvariant()} of {Terms}";

    /// <inheritdoc/>
    public override Footprint Footprint => default;

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => CombineBound.Propagate(this, inputs, arithmetic);
}
