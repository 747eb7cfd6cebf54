using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Sliding dot products of the first input with one or more kernel banks, reduced to one value: direct, a 1-D row or column, a gradient in one read.</summary>
/// <remarks>Banks are in correlation form. Weights are rounded once from double to float32.</remarks>
public sealed record ConvolvePass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="banks">One bank, or several for a reduction.</param>
    /// <param name="border">Border of the first input; the constant is in the surface's own space (premultiplied where the surface is).</param>
    /// <param name="inputs">Surfaces; the first is filtered, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public ConvolvePass(ImmutableArray<KernelBank> banks, Border border, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        if (banks.IsDefaultOrEmpty) throw new ArgumentException("A convolve pass needs at least one kernel bank.", nameof(banks));
        Banks = banks;
        Border = border;
    }

    /// <summary>The kernels, in correlation form.</summary>
    public ImmutableArray<KernelBank> Banks { get; }

    /// <summary>How the first input continues outside.</summary>
    public Border Border { get; }

    /// <summary>How the banks' values become one.</summary>
    public Reduction Reduction { get; init; } = Reduction.Single;

    /// <summary>Weight of each bank for <see cref="Reduction.Sum"/>; one scale for magnitude and maximum; empty means 1.</summary>
    public ImmutableArray<double> ReductionWeights { get; init; } = [];

    /// <summary>
    /// What the kernels lack beside what the filter asks, where they are factors of its kernel: the result lacks at most this times the largest sample.
    /// </summary>
    public double Remainder { get; init; }

    /// <summary>sum |weight - the filter's|, where the weights were rounded to whole numbers of 16 bits over one divisor; else 0. The result lacks at most this times the largest sample.</summary>
    public double Rounding { get; init; }

    /// <inheritdoc/>
    public override string Name
    {
        get
        {
            var f = Footprint;
            int width = f.Left + f.Right + 1, height = f.Top + f.Bottom + 1;
            string shape = height == 1 && width > 1 ? $"row {width}" : width == 1 && height > 1 ? $"column {height}" : $"direct {width}x{height}";
            string name = Reduction == Reduction.Single ? shape : $"{shape} {Reduction.ToString().ToLowerInvariant()} of {Banks.Length}";
            if (Rounding > 0) name += " with 16-bit weights";
            return Rim is { } rim ? $"{name} in a {rim}" : name;
        }
    }

    /// <inheritdoc/>
    public override Footprint Footprint => Banks.SelectMany(b => b.Kernels)
        .Aggregate(default(Footprint), (f, k) => Footprint.Union(f, new(k.AnchorX, k.AnchorY, k.Width - 1 - k.AnchorX, k.Height - 1 - k.AnchorY)));

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => ConvolveBound.Propagate(this, inputs, arithmetic);
}
