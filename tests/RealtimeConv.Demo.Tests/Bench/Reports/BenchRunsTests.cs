using RealtimeConv.Demo.Bench.Reports;

namespace RealtimeConv.Demo.Tests.Bench.Reports;

public sealed class BenchRunsTests
{
    [Test]
    public void Medians_ThreeRuns_TakesTheMiddleOfEachFigureOnItsOwn()
    {
        var merged = BenchRuns.Medians([[Record(3, 0.5, "a")], [Record(9, 0.7, "b")], [Record(5, 0.6, "a")]]).Single();
        Assert.That((merged.CpuMs, merged.RatioToCopy, merged.RatioToRival, merged.Rival, merged.Rounds, merged.Runs), Is.EqualTo((5.0, 10.0, 0.6, "a", 3, 3)));
    }

    [Test]
    public void Medians_PlansThatOnlySomeRunsHave_KeepTheRunsTheyRanIn()
    {
        var merged = BenchRuns.Medians([[Record(1, null, null), Record(2, null, null, "fourier")], [Record(3, null, null)]]);
        Assert.That(merged.Select(r => (r.Plan, r.CpuMs, r.RatioToRival, r.Runs)), Is.EqualTo(new[] { ("direct", 2.0, (double?)null, 2), ("fourier", 2.0, null, 1) }));
    }

    [Test]
    public void Medians_AnotherFormat_IsAnotherMeasurement() =>
        Assert.That(BenchRuns.Medians([[Record(1, null, null), Record(2, null, null) with { Format = "rgba32f" }]]), Has.Count.EqualTo(2));

    [Test]
    public void Table_OfSeveralRuns_SaysSo()
    {
        using var text = new StringWriter();
        BenchTable.Write(BenchRuns.Medians([[Record(1, null, null)], [Record(3, null, null)]]), text);
        Assert.That(text.ToString(), Does.Contain("median of 2 runs"));
    }

    private static BenchRecord Record(double cpuMs, double? toRival, string? rival, string plan = "direct") => new()
    {
        Device = "d", Driver = "1", Isa = "avx2", Path = "compute", Plan = plan, Format = "rgba8", Width = 4, Height = 3, Kernel = "dense:3", Size = 3, Border = "replicate",
        CpuMs = cpuMs, WallMs = cpuMs, CpuMedianMs = cpuMs, WallMedianMs = cpuMs, Rounds = 3, RatioToCopy = 2 * cpuMs, Rival = rival, RatioToRival = toRival,
    };
}
