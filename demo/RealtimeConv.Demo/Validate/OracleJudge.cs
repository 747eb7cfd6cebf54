using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>Runs independent cases on targets by every plan, and judges the pixels against the numbers that came with the cases.</summary>
/// <param name="targets">What is judged; the reference is judged as well.</param>
/// <param name="found">Takes what is found.</param>
internal sealed class OracleJudge(IReadOnlyList<IValidationTarget> targets, CaseCollector found)
{
    /// <summary>What is added to a target's name for the cases.</summary>
    public const string GroupSuffix = ", cases";

    /// <summary>Runs one case.</summary>
    public void Run(OracleCase one, CancellationToken cancellation)
    {
        JudgeReference(one);
        var input = one.Input;
        double[] expected = one.IsExact ? Snapped(one) : one.Expected;
        foreach (var target in targets)
        {
            Run(one, target, one.Filter, input, expected, one.IsExact ? 0 : Independent(one), "", cancellation);
            if (one.ExpectedCodes is null) continue;
            Run(one, target, InCodes(one.Filter), Codes(input), Array.ConvertAll(one.Expected, v => v / 255), Independent(one) / 255, " in 8 bits", cancellation);
        }
    }

    private void Run(OracleCase one, IValidationTarget target, Filter filter, Frame input, double[] expected, double slack, string suffix, CancellationToken cancellation)
    {
        string group = target.Name + GroupSuffix, name = $"{one.Id}{suffix}";
        var request = new PlanRequest(filter, input.Format, input.Format, input.Width, input.Height)
        {
            Backend = target.Backend, Device = target.Device, SourceAlpha = input.Alpha, DestinationAlpha = input.Alpha,
        };
        try
        {
            foreach (var variant in PlanVariant.Of(request))
            {
                cancellation.ThrowIfCancellationRequested();
                long started = Stopwatch.GetTimestamp();
                var tiers = variant.Plan.IsExact ? null : Widened(PlanBound.Tiers(variant.Plan, input), slack);
                foreach (var run in target.RunForms(variant.Plan, [input]).Where(r => r.Results.Count > 0))
                {
                    var comparison = tiers is null
                        ? FrameComparison.JudgeExact(ExactCodes.Of(variant.Plan, expected), run.Results[0])
                        : FrameComparison.Judge(expected, tiers, run.Results[0]);
                    found.Add(group, name, [("case", one.Id), ("plan", run.Named(variant.Name)), ("format", input.Format.ToString())], comparison, Stopwatch.GetElapsedTime(started));
                    started = Stopwatch.GetTimestamp();
                }
            }
        }
        catch (CapabilityMissingException e)
        {
            found.AddSkip(group, name, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            found.AddError(group, name, [("case", one.Id)], $"{(e is RealtimeConvException ? "" : $"{e.GetType().Name}: ")}{e.Message.ReplaceLineEndings(" ")}");
        }
    }

    // The reference computes in double; its frame here rounds it once to float32.
    private void JudgeReference(OracleCase one)
    {
        long started = Stopwatch.GetTimestamp();
        var result = ReferenceFilter.Apply(one.Filter, one.Input, one.Input.Format);
        var bound = new ErrorField(one.Input.Width, one.Input.Height, one.Input.Channels);
        for (int k = 0; k < bound.Error.Length; k++) bound.Error[k] = Independent(one) + ArithmeticModel.Quality.Gamma(1) * Math.Abs(one.Expected[k]) + ArithmeticModel.Quality.Underflow;
        found.Add("reference" + GroupSuffix, one.Id, [("case", one.Id)], FrameComparison.Judge(one.Expected, bound, result), Stopwatch.GetElapsedTime(started));
    }

    // The expected values have their own double rounding.
    private static double Independent(OracleCase one) => 2 * ErrorBound.Reference(Taps(one.Filter) + 2, one.Magnitude);

    private static int Taps(Filter filter) => filter.Convolutions().Sum(c => c.Kernels.Kernels.Max(k => k.Width * k.Height));

    private static BoundTiers Widened(BoundTiers tiers, double slack)
    {
        foreach (var field in new[] { tiers.Quality, tiers.Spec!, tiers.Likely! })
            for (int k = 0; k < field.Error.Length; k++) field.Error[k] += slack;
        return tiers;
    }

    private static Frame Codes(Frame input)
    {
        var codes = new Frame(input.Width, input.Height, input.Format with { Type = SampleType.UNorm8 }, input.Alpha);
        for (int k = 0; k < codes.UNorm8.Length; k++) codes.UNorm8[k] = checked((byte)input.Float32[k]);
        return codes;
    }

    // Biases and border constants count in the samples' own units.
    private static Filter InCodes(Filter filter) => filter.MapConvolutions(c => c with { Border = new Border(c.Border.Mode, c.Border.Constant.Select(v => v / 255)), Bias = c.Bias.Select(v => v / 255) });

    // A sum of products of dyadic numbers is a multiple of the product of their units: the nearest multiple is the value without the double rounding of whoever computed it.
    private static double[] Snapped(OracleCase one)
    {
        var filter = (ConvolveFilter)one.Filter;
        int samples = FractionBits([.. one.Input.Float32.ToArray().Select(v => (double)v), filter.Border.Constant[0]]);
        int weights = FractionBits([.. filter.Kernels[0, 0]!.ToFloat32().Select(w => (double)w)]);
        double unit = Math.ScaleB(1, -Math.Max(samples + weights, FractionBits([filter.Bias[0]])));
        return Array.ConvertAll(one.Expected, v => Math.Round(v / unit) * unit);
    }

    private static int FractionBits(double[] values)
    {
        int bits = 0;
        foreach (double value in values)
            while (Math.ScaleB(value, bits) % 1 != 0) bits++;
        return bits;
    }
}
