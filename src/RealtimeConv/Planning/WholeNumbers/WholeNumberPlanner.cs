using System.Collections.Immutable;
using System.Globalization;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning.WholeNumbers;

/// <summary>Turns a plan of direct convolutions of codes into plans in whole numbers, whose codes are the same on every device, where the weights allow it.</summary>
/// <remarks>
/// Between the passes lie value * maximum * scale, whole numbers below 2^24; the scale gathers the divisors, and one rounded quotient at the end takes it out.
/// </remarks>
internal sealed class WholeNumberPlanner
{
    // The last surface, whose number is not known before the end.
    private const int Destination = -1;

    private readonly FilterPlan _direct;
    private readonly WholeNumberReader _reader;
    private readonly WholeNumberReader? _edges;
    private readonly PassFeatures _features;
    private readonly CostModel _costs;

    private WholeNumberPlanner(FilterPlan direct)
    {
        _direct = direct;
        _reader = new WholeNumberReader(direct, [.. direct.Passes.Where(p => p.Rim is null)]);
        // What runs along the edges of a folded chain is a way of its own from the source to the destination; both divide by all of their divisors, so they round the same quotients.
        if (direct.Passes.Any(p => p.Rim is not null)) _edges = new WholeNumberReader(direct, [.. direct.Passes.Where(p => p.Rim is not null)]);
        _features = direct.Backend switch
        {
            Backend.Cpu => PassFeatures.Cpu,
            // A fragment writes one pixel: it cannot slide.
            Backend.Fragment => direct.Request.Device.Features & ~PassFeatures.RunningSums,
            _ => direct.Request.Device.Features,
        };
        _costs = CostModel.For(direct.Backend, direct.Request);
    }

    /// <summary>The plans in whole numbers: in the passes expected to be fastest, and each way by itself. Some may be the same.</summary>
    public static IEnumerable<FilterPlan> Of(FilterPlan direct) => new WholeNumberPlanner(direct).Plans();

    /// <summary>Whether there are plans in whole numbers, and why, or why not.</summary>
    public static ExactVerdict Verdict(FilterPlan direct)
    {
        var planner = new WholeNumberPlanner(direct);
        string? obstacle = planner._reader.Obstacle
            ?? (!planner._features.HasFlag(PassFeatures.WholeNumbers) ? $"{direct.Request.Device.Name} runs no passes in whole numbers"
            : !planner.Plans().Any() ? $"what lies between the passes needs floats, which {direct.Request.Device.Name} cannot draw to" : null);
        return new ExactVerdict(direct.Backend, obstacle is null, obstacle ?? string.Create(CultureInfo.InvariantCulture, $"whole weights over {planner._reader.Divisor}, sums up to {planner._reader.Limit:0}, below 2^24"));
    }

    private IEnumerable<FilterPlan> Plans()
    {
        if (_reader.Obstacle is not null || _edges?.Obstacle is not null || !_features.HasFlag(PassFeatures.WholeNumbers)) return [];
        int most = _reader.Entries.Max(e => Options(e.Stage).Count());
        return Enumerable.Range(0, most).Select(k => Build(s => [Options(s).Take(k + 1).Last()])).Prepend(Build(Options)).Where(CanStore);
    }

    // From the plainest on.
    private IEnumerable<ImmutableArray<PlannedPass>> Options(WholeStage stage)
    {
        yield return stage.Direct();
        if (stage.Separable() is { } separable) yield return separable;
        if (_features.HasFlag(PassFeatures.RunningSums) && stage.RunningSums(_direct.Backend != Backend.Cpu, out long factor) is { } sums && factor == 1) yield return sums;
    }

    private FilterPlan Build(Func<WholeStage, IEnumerable<ImmutableArray<PlannedPass>>> options)
    {
        var passes = new List<PlannedPass>();
        var surfaces = new List<PlannedSurface> { _direct.Surfaces[0] };
        Add(_reader, options, passes, surfaces);
        // The edges are few pixels: nothing is gained by other ways than the plain one.
        if (_edges is not null) Add(_edges, stage => [stage.Direct()], passes, surfaces);
        surfaces.Add(_direct.Surfaces[^1]);
        for (int p = 0; p < passes.Count; p++)
            if (passes[p].Output == Destination) passes[p] = passes[p] with { Output = surfaces.Count - 1 };
        return _direct with { Name = PlanNames.Of(passes), Passes = [.. passes], Surfaces = [.. surfaces], IsExact = true };
    }

    // Appends the passes and the surfaces between them.
    private void Add(WholeNumberReader reader, Func<WholeStage, IEnumerable<ImmutableArray<PlannedPass>>> options, List<PlannedPass> passes, List<PlannedSurface> surfaces)
    {
        int input = 0;
        for (int k = 0; k < reader.Entries.Count; k++)
        {
            var (stage, steps, isPositive, limit, planned) = reader.Entries[k];
            int channels = stage.Bank.OutputsFor(stage.Channels), first = input;
            var chosen = options(stage).MinBy(o => o.Sum(p => _costs.Of(p, s => s == 0 ? surfaces[first].Format : Between(channels, isPositive, limit).Format)));
            bool positive = stage.InputIsPositive;
            double largest = stage.InputLimit;
            for (int p = 0; p < chosen.Length; p++)
            {
                bool ends = p == chosen.Length - 1, isLast = ends && k == reader.Entries.Count - 1;
                // Steps, an absolute value among them, act behind the stage's last sum only.
                positive = ends ? isPositive : positive && (chosen[p] is not ConvolvePass convolve || WholeBank.IsPositive(convolve.Banks[0]));
                largest *= Gain(chosen[p]);
                var surface = isLast ? _direct.Surfaces[^1] : Between(ends ? channels : stage.Channels, positive, ends ? limit : largest);
                int output = isLast ? Destination : surfaces.Count;
                var pass = chosen[p] with { Inputs = [input], Output = output, StoredMaximum = isLast ? 0 : surface.Format.MaxCode, Rim = planned.Rim };
                if (ends) pass = pass with { Store = steps, Inputs = [.. pass.Inputs, .. planned.Inputs.Skip(1)] };
                passes.Add(pass);
                if (!isLast) surfaces.Add(surface);
                input = output;
            }
        }
    }

    private static double Gain(PlannedPass pass) => pass is RunningSumPass sum ? sum.Length : ((ConvolvePass)pass).Banks[0].Kernels.Max(k => k.AbsoluteSum);

    private PlannedSurface Between(int channels, bool positive, double limit)
    {
        bool fits = positive && limit <= 65535 && _direct.Backend != Backend.Cpu && _direct.Request.Device.RendersUNorm16;
        return _direct.Surfaces[0] with { Format = new PixelFormat(fits ? SampleType.UNorm16 : SampleType.Float32, channels) };
    }

    private static bool CanStore(FilterPlan plan) =>
        plan.Backend == Backend.Cpu || plan.Request.Device.RendersFloat || plan.Surfaces.Skip(1).SkipLast(1).All(s => !s.Format.IsFloat);
}
