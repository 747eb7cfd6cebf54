using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>What a probe found out about a pass.</summary>
public sealed record ProbeFindings
{
    /// <summary>The pass's name.</summary>
    public required string Pass { get; init; }

    /// <summary>Format of the frames it was sent.</summary>
    public required PixelFormat Source { get; init; }

    /// <summary>Format of its results.</summary>
    public required PixelFormat Destination { get; init; }

    /// <summary>How many input channels varied, counted from the first.</summary>
    public required int Inputs { get; init; }

    /// <summary>Whether the fourth input channel was held at 1, because frames are opaque or because the pass is linear only so.</summary>
    public required bool HoldsAlpha { get; init; }

    /// <summary>Frames that were sent.</summary>
    public required int Runs { get; init; }

    /// <summary>The frame in which the kernel was measured.</summary>
    public required (int Width, int Height) Frame { get; init; }

    /// <summary>The deviation granted beyond the rounding of one float32 sum, as a fraction of sum |w||x| + |u|; see <see cref="ProbeOptions.Tolerance"/>.</summary>
    public double Precision { get; init; }

    /// <summary>The kernels, biases and their uncertainty. Where the pass is no convolution: the response to impulses.</summary>
    public ProbedKernels? Kernels { get; init; }

    /// <summary>Between which values each output channel is clamped; infinite ends where it is not.</summary>
    public ImmutableArray<Interval> Rails { get; init; } = [];

    /// <summary>Left, right, top and bottom; empty where the pass is no convolution.</summary>
    public ImmutableArray<EdgeFinding> Edges { get; init; } = [];

    /// <summary>Whether the pass is linear for frames of -16..16 too; null where such frames cannot be sent.</summary>
    public bool? IsLinearBeyondPictures { get; init; }

    /// <summary>Where a NaN spreads; null where the input holds none.</summary>
    public NanSpread? Nan { get; init; }

    /// <summary>What the kernels are called, one name for each different kernel among the output channels.</summary>
    public ImmutableArray<NamedKernel> Names { get; init; } = [];

    /// <summary>Everything that keeps the pass from being one convolution with one border rule.</summary>
    public required ImmutableArray<ProbeEvidence> Evidence { get; init; }

    /// <summary>What else the user should know, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whether the pass gives the same result for the same frame.</summary>
    public bool IsRepeatable => !Has(ProbeProblem.NotRepeatable);

    /// <summary>Whether the pass is linear up to a bias and a clamp, for frames within 0..1.</summary>
    public bool IsLinear => !Has(ProbeProblem.NotLinear) && !Has(ProbeProblem.NotRepeatable);

    /// <summary>Whether a shifted frame gives the shifted result.</summary>
    public bool IsShiftInvariant => !Has(ProbeProblem.NotShiftInvariant) && !Has(ProbeProblem.DependsOnSize) && !Has(ProbeProblem.Resizes);

    /// <summary>Whether the pass is one convolution away from the border: <see cref="Kernels"/> explain every sample there.</summary>
    public bool IsConvolution => Kernels is not null && Evidence.All(e => e.Problem is ProbeProblem.Corners or ProbeProblem.SmallFrames);

    /// <summary>The border rules that fit all four edges, corners and small frames included; empty where none does. All five where the kernel reaches beyond no edge.</summary>
    public ImmutableArray<BorderMode> Borders => !IsConvolution || Edges.IsEmpty || Has(ProbeProblem.Corners) || Has(ProbeProblem.SmallFrames)
        ? []
        : [.. Enum.GetValues<BorderMode>().Where(m => Edges.All(e => e.Allows((BorderRule)m)) && (m != BorderMode.Constant || HasOneConstant))];

    /// <summary>The border with its constant, per input channel; meaningful where <see cref="Borders"/> holds <see cref="BorderMode.Constant"/>.</summary>
    public ImmutableArray<double> BorderConstant => Edges.FirstOrDefault(e => !e.Constant.IsEmpty)?.Constant ?? [];

    /// <summary>Whether some evidence is of a kind.</summary>
    public bool Has(ProbeProblem problem) => Evidence.Any(e => e.Problem == problem);

    private bool HasOneConstant => Edges.Where(e => !e.Constant.IsEmpty)
        .All(e => e.Constant.Zip(BorderConstant).All(p => Math.Abs(p.First - p.Second) <= e.ConstantError + Edges.Max(x => x.ConstantError)));
}
