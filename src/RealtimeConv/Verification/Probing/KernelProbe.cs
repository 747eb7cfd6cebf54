using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Finds out what a pass computes: kernel, anchor, flip, channel mixing, bias, clamp, border rule, and whether and where it is no convolution.</summary>
/// <remarks>
/// The pass is a black box that turns frames into frames. Impulses show the kernel; means of frames show whether it is linear; cut-outs of one endless noise
/// show whether a shift commutes; noise under the kernel found shows that nothing was missed, and the rule at each edge. Verdicts use the bound of a float32 sum
/// and the rounding of the output format; nothing is tuned.
/// </remarks>
public static class KernelProbe
{
    // Two roundings to half floats, or one to 8 bits, of values around the sum.
    private const double Coarse = 1.0 / 256;

    /// <summary>Probes a pass.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static ProbeFindings Run(ProbedPass pass, ProbeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pass);
        options = (options ?? new ProbeOptions()).Checked();
        var findings = Views(pass, options);
        if (options.Tolerance > 0 || !findings.Has(ProbeProblem.NotLinear)) return findings;
        // Rounding in between looks like a slight non-linearity; a pass that is linear to within it is worth its findings, with the precision stated.
        var coarse = Views(pass, options with { Tolerance = Coarse });
        if (!coarse.IsLinear) return findings;
        return coarse with
        {
            Runs = findings.Runs + coarse.Runs,
            Notes = coarse.Notes.Insert(0, $"Linear only to within {Coarse:0.####} of sum |w||x|, as where it computes in half floats (mediump, lowp; a sampler2D of OpenGL ES is lowp unless it says otherwise) or stores 8 or 16 bits in between; under float32 rounding it is {findings.Evidence.First(e => e.Problem == ProbeProblem.NotLinear)}."),
        };
    }

    private static ProbeFindings Views(ProbedPass pass, ProbeOptions options)
    {
        var whole = ProbeView.Whole(pass);
        var findings = Run(new ProbeSession(pass, options), whole);
        if (!findings.Has(ProbeProblem.NotLinear) || whole.HoldsAlpha || pass.Format.Channels != 4) return findings;
        var opaque = Run(new ProbeSession(pass, options), ProbeView.Colours(pass));
        if (!opaque.IsLinear) return findings;
        return opaque with
        {
            Runs = findings.Runs + opaque.Runs,
            Notes = opaque.Notes.Insert(0, $"Linear only while alpha is held at 1, as it was for all that follows; with alpha free it is {findings.Evidence.First(e => e.Problem == ProbeProblem.NotLinear)}."),
        };
    }

    private static ProbeFindings Run(ProbeSession session, ProbeView view)
    {
        var (width, height) = KernelSearch.Sizes[0];
        if (!IsRepeatable(session, view, width, height) || Resizes(session, view, width, height)) return Findings(session, view, (width, height));
        var rails = RailFinder.Find(session, view, width, height);
        var model = new ResponseModel(session.Pass, session.Options, session.Output.Type, rails);
        var field = new ImpulseScan(session, view, model, width, height).Solve();
        session.Add(new LinearityTest(session, view, model).Run(width, height, Scale(field), field.Taps()));
        if (session.Has(ProbeProblem.NotFinite)) return Findings(session, view, (width, height)) with { Kernels = new ProbedKernels(field), Rails = [.. model.Rails] };
        if (session.Has(ProbeProblem.NotLinear)) return Rest(session, view, model, field, (width, height), isLinear: false);
        (field, var size) = new KernelSearch(session, view, model).Grow(field);
        return Rest(session, view, model, field, size, isLinear: true);
    }

    // The tests that follow the kernel. Without linearity only the shift is left to judge.
    private static ProbeFindings Rest(ProbeSession session, ProbeView view, ResponseModel model, KernelField field, (int Width, int Height) size, bool isLinear)
    {
        var (width, height) = size;
        int marginX = Math.Max(8, Math.Max(-field.Left, field.Right)), marginY = Math.Max(8, Math.Max(-field.Top, field.Bottom));
        if (!isLinear) (marginX, marginY) = (Math.Min(marginX, 12), Math.Min(marginY, 12));
        session.Add(new ShiftTest(session, view, model).Run(width, height, marginX, marginY, Scale(field), field.Taps()));
        var findings = Findings(session, view, size) with { Kernels = new ProbedKernels(field), Rails = [.. model.Rails], Nan = Nan(session, view, width, height) };
        if (!isLinear || session.Has(ProbeProblem.NotShiftInvariant)) return findings with { Runs = session.Runs, Evidence = [.. session.Evidence] };
        var predictor = new Predictor(field, model);
        new NoiseTest(session, view, predictor).Run(size.Width, size.Height);
        bool? loud = view.Pass.Format.IsFloat ? new LinearityTest(session, view, model).RunLoud(width, height, Scale(field), field.Taps()) is null : null;
        ImmutableArray<EdgeFinding> edges = [];
        if (!session.Has(ProbeProblem.ReachesTooFar) && !session.Has(ProbeProblem.KernelDoesNotExplain) && !session.Has(ProbeProblem.DependsOnSize))
            edges = Borders(session, view, predictor, model, size);
        var kernels = new ProbedKernels(field);
        return findings with
        {
            Edges = edges, IsLinearBeyondPictures = loud, Names = [.. KernelNames.Find(kernels)], Runs = session.Runs, Evidence = [.. session.Evidence], Notes = [.. Notes(findings, kernels, loud)],
        };
    }

    private static ProbeFindings Findings(ProbeSession session, ProbeView view, (int, int) size) => new()
    {
        Pass = session.Pass.Name, Source = session.Pass.Format, Destination = session.Output, Inputs = view.Inputs, HoldsAlpha = view.HoldsAlpha, Runs = session.Runs, Frame = size, Precision = session.Options.Tolerance,
        Evidence = [.. session.Evidence],
    };

    private static bool IsRepeatable(ProbeSession session, ProbeView view, int width, int height)
    {
        Frame Noise(int seed) => view.Fill(width, height, (x, y, i) => view.Even(ProbeNoise.At(seed, x, y, i)));
        var frame = Noise(2);
        Response first = session.Run(frame, "noise"), other = session.Run(Noise(3), "noise"), second = session.Run(frame, "noise");
        if (first.Values.Length != second.Values.Length || other.Channels != first.Channels)
        {
            session.Add(new ProbeEvidence(ProbeProblem.NotRepeatable, ProbeSession.Named("noise", frame), "not repeatable: the result changes its size or its channels"));
            return false;
        }
        var evidence = new EvidenceBuilder();
        for (int k = 0; k < first.Values.Length; k++)
        {
            int pixel = k / first.Channels;
            evidence.Judge(pixel % first.Width, pixel / first.Width, k % first.Channels, second.Values[k], first.Values[k], first.Values[k].Equals(second.Values[k]) ? 0 : 2);
        }
        session.Add(evidence.Build(ProbeProblem.NotRepeatable, ProbeSession.Named("noise, sent again after another frame,", frame), "not repeatable: the same frame gives another result"));
        return !session.Has(ProbeProblem.NotRepeatable);
    }

    private static bool Resizes(ProbeSession session, ProbeView view, int width, int height)
    {
        var frame = view.Constant(width, height, 0.5);
        var result = session.Run(frame, "constant 0.5");
        if (result.Width == width && result.Height == height) return false;
        session.Add(new ProbeEvidence(ProbeProblem.Resizes, ProbeSession.Named("constant 0.5", frame),
            $"the result is {result.Width} x {result.Height}, {(double)result.Width / width:0.###} and {(double)result.Height / height:0.###} times the frame; a kernel is probed only where sizes agree"));
        return true;
    }

    private static ImmutableArray<EdgeFinding> Borders(ProbeSession session, ProbeView view, Predictor predictor, ResponseModel model, (int Width, int Height) size)
    {
        var test = new BorderTest(session, view, predictor, model, size.Width, size.Height);
        var edges = test.Run();
        var rules = edges.Select(e => e.Reach == 0 ? BorderRule.Replicate : e.Rules.Where(r => r <= BorderRule.Constant).Cast<BorderRule?>().FirstOrDefault()).ToArray();
        if (rules.Any(r => r is null)) return edges;
        // Where several rules fit every edge, corners and small frames decide between them.
        double[] constant = [.. edges.FirstOrDefault(e => !e.Constant.IsEmpty)?.Constant ?? [.. new double[predictor.Field.Inputs]]];
        var common = Enum.GetValues<BorderRule>().Where(r => r <= BorderRule.Constant && edges.All(e => e.Allows(r))).ToList();
        if (common.Count == 0)
        {
            session.Add(test.Corners(new FrameExtension(rules[0]!.Value, rules[1]!.Value, rules[2]!.Value, rules[3]!.Value, constant)));
            return edges;
        }
        var verdicts = common.Select(r => (Rule: r, Evidence: test.Corners(FrameExtension.All(r, constant)) ?? test.SmallFrames(FrameExtension.All(r, constant)))).ToList();
        if (verdicts.All(v => v.Evidence is not null))
        {
            session.Add(verdicts[0].Evidence);
            return edges;
        }
        var fitting = verdicts.Where(v => v.Evidence is null).Select(v => v.Rule).ToHashSet();
        return [.. edges.Select(e => e.Reach == 0 ? e : e with { Rules = [.. e.Rules.Where(fitting.Contains)], Constant = fitting.Contains(BorderRule.Constant) ? e.Constant : [] })];
    }

    private static NanSpread? Nan(ProbeSession session, ProbeView view, int width, int height)
    {
        if (!view.Pass.Format.IsFloat || session.Has(ProbeProblem.NotFinite)) return null;
        int x = width / 2, y = height / 2, left = 0, top = 0, right = 0, bottom = 0, samples = 0;
        var result = session.RunUnchecked(view.Fill(width, height, (i, j, c) => i == x && j == y && c == 0 ? double.NaN : 0.5));
        for (int j = 0; j < result.Height; j++)
            for (int i = 0; i < result.Width; i++)
            {
                if (!Enumerable.Range(0, result.Channels).Any(c => double.IsNaN(result[i, j, c]))) continue;
                samples++;
                (left, right, top, bottom) = (Math.Max(left, x - i), Math.Max(right, i - x), Math.Max(top, y - j), Math.Max(bottom, j - y));
            }
        return new NanSpread(samples, left, top, right, bottom);
    }

    private static IEnumerable<string> Notes(ProbeFindings findings, ProbedKernels kernels, bool? loud)
    {
        if (loud == false) yield return $"Linear for frames within 0..1 only: frames within -{RailFinder.Loud}..{RailFinder.Loud} are treated otherwise, as where inputs are clamped.";
        if (findings.Nan is not { } nan) yield break;
        // A NaN at displacement d shows where the kernel reads it: on the other side.
        bool isWider = nan.Left > kernels.Width - 1 - kernels.AnchorX || nan.Right > kernels.AnchorX || nan.Top > kernels.Height - 1 - kernels.AnchorY || nan.Bottom > kernels.AnchorY;
        if (nan.Samples == 0) yield return "A NaN in the input does not show in the result.";
        else if (isWider) yield return $"A NaN spreads over {nan.Left + nan.Right + 1} x {nan.Top + nan.Bottom + 1} pixels, farther than the {kernels.Width} x {kernels.Height} kernel.";
    }

    private static double[] Scale(KernelField field)
    {
        var scale = new double[field.Outputs];
        for (int o = 0; o < field.Outputs; o++)
        {
            scale[o] = field.Bias[o].IsBounded ? Math.Abs(field.Bias[o].Middle) : 0;
            for (int i = 0; i < field.Inputs; i++)
                for (int dy = field.Top; dy <= field.Bottom; dy++)
                    for (int dx = field.Left; dx <= field.Right; dx++)
                        if (field[o, i, dx, dy] is { IsBounded: true } weight) scale[o] += Math.Max(Math.Abs(weight.Low), Math.Abs(weight.High));
        }
        return scale;
    }
}
