using System.Globalization;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Probing;

/// <summary>Findings in lines for people.</summary>
public static class ProbeText
{
    private const int WidestShown = 15;

    /// <summary>The lines, without line ends.</summary>
    public static IEnumerable<string> Lines(ProbeFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        yield return Verdict(findings);
        foreach (var evidence in findings.Evidence) yield return $"  {evidence}";
        if (findings.Kernels is not { } kernels)
        {
            foreach (string note in findings.Notes) yield return Row("note", note);
            yield break;
        }
        string form = findings.IsConvolution ? "correlation form" : "response to impulses, correlation form";
        yield return Row("kernel", $"{kernels.Width} x {kernels.Height}, anchor ({kernels.AnchorX}, {kernels.AnchorY}), {form}, weights to {Precision(kernels.Uncertainty)}");
        foreach (string line in KernelLines(kernels)) yield return line;
        foreach (var name in findings.Names) foreach (string line in NameLines(findings, name)) yield return line;
        yield return Row("bias", Channels(Enumerable.Range(0, kernels.Outputs).Select(o => Range(kernels.Bias(o)))));
        if (findings.Rails.Any(r => double.IsFinite(r.Low) || double.IsFinite(r.High))) yield return Row("clamp", Channels(findings.Rails.Select(Clamp)));
        foreach (string line in BorderLines(findings)) yield return line;
        foreach (string note in findings.Notes) yield return Row("note", note);
    }

    /// <summary>One line: what the pass is.</summary>
    public static string Verdict(ProbeFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        string what = findings.IsConvolution ? findings.Evidence.IsEmpty ? "one convolution" : "one convolution, with a border that follows no rule"
            : findings.Has(ProbeProblem.NotRepeatable) ? "not repeatable"
            : findings.Has(ProbeProblem.Resizes) ? "changes the size"
            : !findings.IsLinear ? findings.IsShiftInvariant ? "not linear, but shift-invariant" : "neither linear nor shift-invariant"
            : !findings.IsShiftInvariant ? "linear, but not shift-invariant" : "no single convolution";
        if (findings.IsConvolution && findings.Precision > 0) what += $", to within {Precision(findings.Precision)} of sum |w||x|";
        return $"{findings.Pass}: {what} ({findings.Runs} frames sent)";
    }

    /// <summary>A matrix of weights in columns; nothing for one that is too wide to read.</summary>
    public static IEnumerable<string> Matrix(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (kernel.Width > WidestShown || kernel.Height > 2 * WidestShown) yield break;
        string[] cells = [.. kernel.Coefficients.Select(c => Number(c / kernel.Divisor))];
        int width = cells.Max(c => c.Length);
        for (int j = 0; j < kernel.Height; j++) yield return string.Join("  ", cells.Skip(j * kernel.Width).Take(kernel.Width).Select(c => c.PadLeft(width)));
    }

    internal static string Number(double value) => value == 0 ? "0" : value.ToString(Math.Abs(value) is >= 1e-4 and < 1e7 ? "0.######" : "0.####e+0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> KernelLines(ProbedKernels kernels)
    {
        var done = new HashSet<int>();
        for (int o = 0; o < kernels.Outputs; o++)
        {
            int[] inputs = [.. Enumerable.Range(0, kernels.Inputs).Where(i => kernels[o, i] is not null)];
            if (inputs.Length == 0)
            {
                yield return Row("", $"channel {o}: {(kernels.IsHidden(o) ? "always at the end of its clamp, so nothing is known of it" : "constant, it reads no channel")}");
                continue;
            }
            if (!done.Add(o)) continue;
            bool isAlone = inputs.Length == 1 && inputs[0] == o;
            int[] same = isAlone ? [.. Enumerable.Range(0, kernels.Outputs).Where(c => c == o || IsSame(kernels, c, o))] : [o];
            done.UnionWith(same);
            foreach (int i in inputs)
            {
                string which = isAlone ? same.Length == kernels.Outputs ? "every channel alone, all alike" : $"channel {string.Join(", ", same)}{(same.Length > 1 ? ", each alone" : " alone")}" : $"channel {o} from channel {i}";
                var kernel = kernels[o, i]!;
                yield return Row("", $"{which}, sum {Number(kernel.Sum)}{(kernel.Width > WidestShown ? "; too wide to show" : "")}");
                foreach (string line in Matrix(kernel)) yield return Row("", "  " + line);
            }
        }
    }

    private static bool IsSame(ProbedKernels kernels, int channel, int other) =>
        channel < kernels.Inputs && other < kernels.Inputs && Enumerable.Range(0, kernels.Inputs).All(i => i == channel || kernels[channel, i] is null) && kernels.IsSame(channel, other);

    private static IEnumerable<string> NameLines(ProbeFindings findings, NamedKernel name)
    {
        string which = findings.Names.Length > 1 ? $"channel {name.Output} from channel {name.Input}: " : "";
        yield return Row("called", which + name);
        if (name.Other is { } other) yield return Row("", $"or {other}");
    }

    private static IEnumerable<string> BorderLines(ProbeFindings findings)
    {
        if (findings.Edges.IsEmpty) yield break;
        if (findings.Edges.All(e => e.Reach == 0))
        {
            yield return Row("border", "the kernel reaches beyond no edge");
            yield break;
        }
        var reached = findings.Edges.Where(e => e.Reach > 0).ToList();
        bool alike = reached.All(e => e.Rules.SequenceEqual(reached[0].Rules));
        if (alike && reached[0].Rules.Length > 0)
        {
            yield return Row("border", Rules(reached[0]));
            yield break;
        }
        string heading = "border";
        foreach (var edge in findings.Edges)
        {
            yield return Row(heading, $"{edge.Edge.ToString().ToLowerInvariant()}: {(edge.Reach == 0 ? "not reached" : edge.Rules.IsEmpty ? $"none of the rules; {edge.Evidence}" : Rules(edge))}");
            heading = "";
        }
    }

    private static string Rules(EdgeFinding edge)
    {
        string rules = string.Join(" or ", edge.Rules.Select(r => r switch
        {
            BorderRule.Constant => $"constant:{string.Join(",", edge.Constant.Distinct().Count() == 1 ? [Rounded(edge.Constant[0], edge.ConstantError)] : edge.Constant.Select(c => Rounded(c, edge.ConstantError)))}",
            BorderRule.Rescaled => "none of the five: taps outside are left out and the rest scaled up",
            BorderRule.Copied => "none of the five: the input shows where the window leaves the frame",
            BorderRule.Blank => "none of the five: one colour where the window leaves the frame",
            _ => r.ToString().ToLowerInvariant(),
        }));
        return edge.Rules.Length > 1 ? $"{rules} (a reach of {edge.Reach} does not tell them apart)" : rules;
    }

    // As many digits as are known.
    internal static string Rounded(double value, double error) => error <= 0 ? Number(value) : Number(Math.Round(value, Math.Clamp((int)Math.Floor(-Math.Log10(error)), 0, 12)));

    private static string Clamp(Interval rails) => (double.IsFinite(rails.Low), double.IsFinite(rails.High)) switch
    {
        (true, true) => $"{Number(rails.Low)}..{Number(rails.High)}",
        (true, false) => $"at {Number(rails.Low)} below",
        (false, true) => $"at {Number(rails.High)} above",
        _ => "none",
    };

    private static string Range(Interval range) => range.IsBounded
        ? range.Radius <= 1e-5 * Math.Max(1, Math.Abs(range.Middle)) ? Number(range.Contains(0) ? 0 : Math.Round(range.Middle, 7)) : $"{Number(Math.Round(range.Contains(0) ? 0 : range.Middle, 6))} (within {Precision(range.Radius)})"
        : double.IsFinite(range.High) ? $"at most {Number(range.High)}" : double.IsFinite(range.Low) ? $"at least {Number(range.Low)}" : "unknown";

    private static string Channels(IEnumerable<string> values)
    {
        string[] all = [.. values];
        return all.Distinct().Count() == 1 ? all[0] : string.Join(", ", all.Select((v, c) => $"channel {c}: {v}"));
    }

    private static string Precision(double value) => value == 0 ? "the last bit" : value.ToString("0.#e+0", CultureInfo.InvariantCulture);

    private static string Row(string heading, string text) => $"  {heading,-7} {text}";
}
