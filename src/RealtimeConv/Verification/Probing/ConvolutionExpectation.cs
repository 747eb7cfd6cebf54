using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Probing;

/// <summary>The convolution that a pass shall be, and what is wrong where it is not.</summary>
/// <remarks>Every weight expected must lie in the range that the responses allow, which is derived from the arithmetic and the formats; <see cref="Tolerance"/> widens it.</remarks>
public sealed record ConvolutionExpectation
{
    /// <summary>Creates an expectation.</summary>
    /// <param name="kernels">One kernel for every channel, one per channel, or Cout x Cin.</param>
    /// <param name="operation">Which operation shall run.</param>
    public ConvolutionExpectation(KernelBank kernels, Operation operation = Operation.CrossCorrelation)
    {
        ArgumentNullException.ThrowIfNull(kernels);
        Kernels = kernels;
        Operation = operation;
    }

    /// <summary>The kernels.</summary>
    public KernelBank Kernels { get; }

    /// <summary>Which operation runs with them.</summary>
    public Operation Operation { get; init; }

    /// <summary>The border rule; null where any will do.</summary>
    public Border? Border { get; init; }

    /// <summary>The bias of the output channels (of the colours where alpha is expected to be otherwise); null where any will do.</summary>
    public ChannelValues? Bias { get; init; } = default(ChannelValues);

    /// <summary>What the fourth of four channels shall be under one kernel for all.</summary>
    public ExpectedAlpha Alpha { get; init; }

    /// <summary>Whether a clamp of the result is wrong. Results of 8 and 16 bits are always clamped.</summary>
    public bool ForbidsClamp { get; init; }

    /// <summary>By how much a weight may be off beyond its range, as a fraction of the largest; the bias and a border constant by so much of 1.</summary>
    public double Tolerance { get; init; }

    /// <summary>What is wrong, one sentence each; empty where the pass is as expected.</summary>
    public ImmutableArray<string> Judge(ProbeFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (!findings.IsConvolution || findings.Kernels is not { } found)
            return [ProbeText.Verdict(findings), .. findings.Evidence.Where(e => e.Problem is not (ProbeProblem.Corners or ProbeProblem.SmallFrames)).Select(e => e.ToString())];
        if (findings.Precision > Tolerance)
            return [$"the pass is linear only to within {findings.Precision:G3} of sum |w||x|, {Tolerance:G3} is granted: it may compute in half floats (mediump, lowp; a sampler2D of OpenGL ES is lowp unless it says otherwise) or store 8 or 16 bits in between"];
        if (!Kernels.IsUniform && (Kernels.InputChannels != found.Inputs || Kernels.OutputChannels != found.Outputs))
            return [$"kernels from {Kernels.InputChannels} to {Kernels.OutputChannels} channels are expected; the pass leads from {found.Inputs} to {found.Outputs}"];
        var problems = new List<string>();
        Weights(found, problems);
        Biases(found, problems);
        if (ForbidsClamp && findings.Rails.Any(r => double.IsFinite(r.Low) || double.IsFinite(r.High))) problems.Add("the result is clamped");
        Borders(findings, problems);
        return [.. problems];
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string border = Border is { } b ? $", border {b}" : "";
        string bias = Bias is { IsZero: false } u ? $", bias {u}" : "";
        string kernel = Kernels.IsUniform ? Kernels[0, 0]!.ToString() : $"kernels from {Kernels.InputChannels} to {Kernels.OutputChannels} channels";
        return $"the {(Operation == Operation.Convolution ? "convolution" : "cross-correlation")} with a {kernel}{border}{bias}";
    }

    private void Weights(ProbedKernels found, List<string> problems)
    {
        double largest = Kernels.Kernels.Max(k => k.Coefficients.Max(Math.Abs) / Math.Abs(k.Divisor));
        for (int o = 0; o < found.Outputs; o++)
            for (int i = 0; i < found.Inputs; i++)
            {
                if (!IsJudged(o, i, found)) continue;
                var expected = Window(o, i, found);
                if (Differs(found, o, i, expected, Tolerance * largest) is not { } place) continue;
                problems.Add(WeightProblem(found, o, i, expected, place, largest));
                return;
            }
    }

    private string WeightProblem(ProbedKernels found, int output, int input, Kernel? expected, (int Dx, int Dy) place, double largest)
    {
        var range = found.Weight(output, input, place.Dx, place.Dy);
        string channels = output == input ? $"channel {output}" : $"channel {output}, from channel {input}";
        string weight = $"{channels}: the weight at ({place.Dx}, {place.Dy}) from the output pixel is {ProbeText.Number(KernelField.Value(range))}, expected {ProbeText.Number(At(expected, place.Dx, place.Dy))}";
        return Diagnosis(found, output, input, expected, largest) is { } diagnosis ? $"{diagnosis}; {weight}" : weight;
    }

    // The mistakes that shaders make, by their look.
    private string? Diagnosis(ProbedKernels found, int output, int input, Kernel? expected, double largest)
    {
        double slack = Tolerance * largest;
        for (int other = 0; other < found.Inputs; other++)
            if (other != input && expected is not null && Differs(found, output, other, expected, slack) is null) return $"channels are swapped: channel {output} reads channel {other} where channel {input} is expected";
        if (expected is null) return null;
        if (Differs(found, output, input, expected.Rotated180(), slack) is null)
            return $"the kernel is flipped: {(Operation == Operation.Convolution ? "a cross-correlation runs where a convolution is" : "a convolution runs where a cross-correlation is")} expected";
        if (Differs(found, output, input, expected.FlippedVertically(), slack) is null) return "the kernel is upside down";
        if (Differs(found, output, input, expected.FlippedHorizontally(), slack) is null) return "left and right of the kernel are exchanged";
        if (Differs(found, output, input, expected.Transposed(), slack) is null) return "rows and columns of the kernel are exchanged";
        if (Shift(found, output, input, expected, slack) is var (dx, dy)) return $"the anchor is off: the kernel lies {dx} columns to the right of and {dy} rows below its place";
        return null;
    }

    private static (int Dx, int Dy)? Shift(ProbedKernels found, int output, int input, Kernel expected, double slack)
    {
        for (int dy = -expected.Height; dy <= expected.Height; dy++)
            for (int dx = -expected.Width; dx <= expected.Width; dx++)
            {
                if (dx == 0 && dy == 0) continue;
                // Moving by an identity whose anchor is off: f * delta.
                var moved = expected * new Kernel(Math.Abs(dx) + 1, Math.Abs(dy) + 1, Delta(dx, dy), 1, dx < 0 ? -dx : 0, dy < 0 ? -dy : 0);
                if (Differs(found, output, input, moved, slack) is null) return (dx, dy);
            }
        return null;
    }

    private static double[] Delta(int dx, int dy)
    {
        int width = Math.Abs(dx) + 1;
        var values = new double[width * (Math.Abs(dy) + 1)];
        values[(dy > 0 ? dy : 0) * width + (dx > 0 ? dx : 0)] = 1;
        return values;
    }

    // The first place whose weight cannot be the one expected, or null.
    private static (int Dx, int Dy)? Differs(ProbedKernels found, int output, int input, Kernel? expected, double slack)
    {
        int left = Math.Min(-found.AnchorX, -(expected?.AnchorX ?? 0)), top = Math.Min(-found.AnchorY, -(expected?.AnchorY ?? 0));
        int right = Math.Max(found.Width - 1 - found.AnchorX, (expected?.Width ?? 1) - 1 - (expected?.AnchorX ?? 0));
        int bottom = Math.Max(found.Height - 1 - found.AnchorY, (expected?.Height ?? 1) - 1 - (expected?.AnchorY ?? 0));
        for (int dy = top; dy <= bottom; dy++)
            for (int dx = left; dx <= right; dx++)
            {
                var range = found.Weight(output, input, dx, dy);
                if (!new Interval(range.Low - slack, range.High + slack).Contains(At(expected, dx, dy))) return (dx, dy);
            }
        return null;
    }

    private void Biases(ProbedKernels found, List<string> problems)
    {
        if (Bias is not { } bias) return;
        for (int o = 0; o < found.Outputs; o++)
        {
            if (IsOther(o, found)) continue;
            var range = found.Bias(o);
            double wanted = bias.Count == 0 || o < bias.Count ? bias[o] : 0;
            // Held alpha adds what the kernel makes of it; only where every input varies is the bias alone.
            if (new Interval(range.Low - Tolerance, range.High + Tolerance).Contains(wanted)) continue;
            problems.Add($"channel {o}: the bias is {ProbeText.Number(range.Middle)}, expected {ProbeText.Number(wanted)}");
            return;
        }
        if (Alpha == ExpectedAlpha.One && found.Outputs == 4 && Kernels.IsUniform && !new Interval(found.Bias(3).Low - Tolerance, found.Bias(3).High + Tolerance).Contains(1))
            problems.Add($"alpha is {ProbeText.Number(found.Bias(3).Middle)}, expected 1");
    }

    private void Borders(ProbeFindings findings, List<string> problems)
    {
        if (Border is not { } border || findings.Edges.All(e => e.Reach == 0)) return;
        if (!findings.Borders.Contains(border.Mode))
        {
            problems.AddRange(findings.Evidence.Select(e => e.ToString()));
            foreach (var edge in findings.Edges.Where(e => !e.Allows((BorderRule)border.Mode)))
                problems.Add($"border: the {edge.Edge.ToString().ToLowerInvariant()} edge is {(edge.Rules.IsEmpty ? "none of the rules" : string.Join(" or ", edge.Rules.Select(r => r.ToString().ToLowerInvariant())))}, expected {border}");
            return;
        }
        if (border.Mode != BorderMode.Constant) return;
        double error = findings.Edges.Max(e => e.ConstantError) + Tolerance;
        for (int i = 0; i < findings.BorderConstant.Length; i++)
            if (Math.Abs(findings.BorderConstant[i] - border.Constant[i]) > error && !IsOther(i, findings.Kernels!))
                problems.Add($"border: the constant of channel {i} is {ProbeText.Rounded(findings.BorderConstant[i], error)}, expected {ProbeText.Number(border.Constant[i])}");
    }

    private bool IsJudged(int output, int input, ProbedKernels found) => !IsOther(output, found) || Alpha is ExpectedAlpha.Copied or ExpectedAlpha.One || (output == input && Alpha == ExpectedAlpha.Filtered);

    // Alpha beside colours that share one kernel.
    private bool IsOther(int output, ProbedKernels found) => Kernels.IsUniform && output == 3 && found.Outputs == 4 && Alpha != ExpectedAlpha.Filtered;

    private Kernel? Window(int output, int input, ProbedKernels found)
    {
        if (IsOther(output, found)) return Alpha == ExpectedAlpha.Copied && output == input ? Kernel.Identity : null;
        var kernel = Kernels[output, input];
        return Operation == Operation.Convolution ? kernel?.Rotated180() : kernel;
    }

    private static double At(Kernel? kernel, int dx, int dy)
    {
        if (kernel is null) return 0;
        int i = dx + kernel.AnchorX, j = dy + kernel.AnchorY;
        return i < 0 || j < 0 || i >= kernel.Width || j >= kernel.Height ? 0 : kernel[i, j];
    }
}
