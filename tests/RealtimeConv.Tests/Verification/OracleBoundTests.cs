using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Plans of the independent cases, run in float32 in several orders and judged by the plan's bound against the independent values.</summary>
public class OracleBoundTests
{
    private static IEnumerable<string> All => OracleCases.Filters.Concat(OracleCases.Chains);

    [TestCaseSource(nameof(All))]
    public void Judge_IndependentCase_StaysWithinThePlansBound(string id)
    {
        var c = OracleCases.Load(id);
        var plan = Plan(c);
        var bounds = PlanBound.Tiers(plan, c.Input);
        // The independent side has its own double rounding.
        double independent = 2 * ErrorBound.Reference(c.Taps + 2, c.Magnitude);
        foreach (var device in Devices(c))
        {
            var actual = device.Run(plan, c.Input);
            for (int k = 0; k < c.Expected.Length; k++)
                Assert.That(Math.Abs(actual.Float32[k] - c.Expected[k]), Is.LessThanOrEqualTo(bounds.Quality.Error[k] + independent), $"sample {k}, {device}");
            Assert.That(FrameComparison.Judge(bounds.Quality.Value, bounds, actual).Warnings, Is.Zero, $"{device}");
        }
    }

    [TestCaseSource(typeof(OracleCases), nameof(OracleCases.ExactFilters))]
    public void Of_SumsBelow24Bits_DemandsTheBits(string id)
    {
        var c = OracleCases.Load(id);
        var plan = Plan(c);
        var bound = PlanBound.Of(plan, c.Input, ArithmeticModel.Spec);
        Assert.That(bound.Error, Has.All.Zero);
        foreach (var device in Devices(c)) Assert.That(FrameComparison.Judge(bound.Value, bound, device.Run(plan, c.Input)).Summary, Is.EqualTo($"all {c.Expected.Length} samples exact"));
    }

    // Large cases in one order only: the simulation is slow.
    private static IEnumerable<SimulatedDevice> Devices(OracleCase c) => (long)c.Taps * c.Expected.Length < 200_000 ? SimulatedDevice.All : [new SimulatedDevice { IsFused = true }];

    private static FilterPlan Plan(OracleCase c) => Planner.Plan(new PlanRequest(c.Filter, c.Input.Format, c.Input.Format, c.Input.Width, c.Input.Height)
    {
        SourceAlpha = c.Input.Alpha,
        DestinationAlpha = c.Input.Alpha,
    });
}
