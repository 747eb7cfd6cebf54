using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification.Validation;

/// <summary>Runs settings on targets by every plan on every input, and judges each sample against the mathematics with the plan's own bound.</summary>
/// <param name="targets">What is judged.</param>
/// <param name="seed">Decides the noise.</param>
public sealed class Validator(IReadOnlyList<IValidationTarget> targets, int seed)
{
    /// <summary>What was found so far.</summary>
    public CaseCollector Found { get; } = new();

    /// <summary>Runs one setting.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="cancellation">Ends the work between two plans.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; what was judged before is counted.</exception>
    public void Run(ValidationSetting setting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var filter = setting.Filter;
        var inputs = InputPattern.All.Where(p => p.Fits(setting.Source)).Select(p => (p.Id, Frame: p.Make(setting, seed))).DistinctBy(i => Convert.ToHexString(i.Frame.Bytes)).ToList();
        // They run one after the other: to a filter over time they are a sequence.
        var frames = inputs.Select((input, k) => new JudgedFrame(input.Id, filter, [.. inputs.Take(k + 1).Select(i => i.Frame)])).ToList();
        var truth = new TruthCache(frames);
        foreach (var target in targets)
        {
            var request = new PlanRequest(filter, setting.Source, setting.Destination, setting.Width, setting.Height) { Backend = target.Backend, Device = target.Device };
            IReadOnlyList<PlanVariant> variants;
            try
            {
                variants = PlanVariant.Of(request);
            }
            catch (CapabilityMissingException e)
            {
                Found.AddSkip(target.Name, setting.Subject.Id, e.Message);
                continue;
            }
            foreach (var variant in variants)
            {
                cancellation.ThrowIfCancellationRequested();
                Run(setting, target, variant, truth);
            }
        }
    }

    private void Run(ValidationSetting setting, IValidationTarget target, PlanVariant variant, TruthCache truth)
    {
        string plan = variant.Name, name = $"{setting.Subject.Id} by {plan}";
        long started = Stopwatch.GetTimestamp();
        try
        {
            IReadOnlyList<Frame> inputs = [.. truth.Frames.Select(f => f.Frame)];
            foreach (var run in setting.InEveryForm ? target.RunForms(variant.Plan, inputs) : [new TargetRun("", target.Run(variant.Plan, inputs))])
            {
                (plan, name) = (run.Named(variant.Name), run.Named($"{setting.Subject.Id} by {variant.Name}"));
                if (run.SkipReason is { } reason) Found.AddSkip(target.Name, name, reason);
                for (int k = 0; k < run.Results.Count; k++)
                {
                    var comparison = truth.Judge(k, variant.Plan, run.Results[k]);
                    Found.Add(target.Name, name, [.. setting.Properties, ("input", truth.Frames[k].Id), ("plan", plan)], comparison, Stopwatch.GetElapsedTime(started));
                    started = Stopwatch.GetTimestamp();
                }
            }
        }
        catch (CapabilityMissingException e)
        {
            Found.AddSkip(target.Name, name, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One plan that breaks must not hide what the others do.
            Found.AddError(target.Name, name, [.. setting.Properties, ("plan", plan)], $"{(e is RealtimeConvException ? "" : $"{e.GetType().Name}: ")}{e.Message.ReplaceLineEndings(" ")}");
        }
    }
}
