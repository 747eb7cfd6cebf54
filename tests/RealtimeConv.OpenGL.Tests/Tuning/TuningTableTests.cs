using System.Text;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Measured plans: taken where they were measured, for nothing else, and over runs.</summary>
public sealed class TuningTableTests : GlTest
{
    private static readonly DeviceProfile Device = new() { Name = "a device", Driver = "1.0", HasCompute = true, Features = PassFeatures.WholeNumbers | PassFeatures.RunningSums };

    private string _folder = "";

    [SetUp]
    public void MakeName() => _folder = Path.Combine(Path.GetTempPath(), $"rtconv-tuning-{Guid.NewGuid():N}");

    [TearDown]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        else File.Delete(_folder);
    }

    [Test]
    public void Choose_PlanMeasuredToBeFastest_IsTakenAndSaysSo()
    {
        var table = Table();
        var request = Request();
        var last = Measure(table, request);
        var chosen = table.Choose(request);
        Assert.That(PlanNameOf(chosen), Is.EqualTo(PlanNameOf(last.Plan)).And.Not.EqualTo(PlanNameOf(Planner.Plan(request))));
        Assert.That(chosen.Notes.Count(n => n.StartsWith("chosen by measurement", StringComparison.Ordinal)), Is.EqualTo(1));
        var ranked = table.Rank(request);
        Assert.That((ranked[0].Candidate.Why, ranked[0].Milliseconds), Is.EqualTo((last.Why, 1.0)));
        Assert.That(ranked.Count, Is.EqualTo(Planner.Candidates(request).Count));
        Assert.That(table.Knows(request));
    }

    [Test]
    public void Choose_InTheNextRun_StillKnows()
    {
        var last = Measure(Table(), Request());
        Assert.That(PlanNameOf(Table().Choose(Request())), Is.EqualTo(PlanNameOf(last.Plan)));
    }

    // Weights are no part of the shape.
    [Test]
    public void Choose_AnotherKernelOfTheSameShape_SharesTheMeasurement()
    {
        var table = Table();
        var last = Measure(table, Request());
        Assert.That(PlanNameOf(table.Choose(Request() with { Filter = Gaussian(15, 2.5) })), Is.EqualTo(PlanNameOf(last.Plan)));
        Assert.That(table.Knows(Request() with { Filter = Gaussian(13, 2) }), Is.False);
    }

    [Test]
    public void Choose_WhereNothingWasMeasured_IsThePlanners()
    {
        var table = Table();
        Measure(table, Request());
        PlanRequest[] others =
        [
            Request() with { Width = 321 },
            Request() with { Device = Device with { Driver = "1.1" } },
            Request() with { Device = Device with { Name = "another" } },
            Request() with { Destination = PixelFormat.Rgba32F },
            Request() with { IsOnDevice = false },
            Request() with { Filter = Gaussian(15, 2).MapConvolutions(c => c with { Border = new Border(BorderMode.Wrap) }) },
        ];
        foreach (var other in others)
        {
            Assert.That(table.Knows(other), Is.False, other.ToString());
            Assert.That(table.Choose(other).Notes, Has.None.StartsWith("chosen by"));
        }
    }

    // The named backend is kept whatever the measurement says of others.
    [Test]
    public void Choose_NamedBackend_IsNotReplaced()
    {
        var table = Table();
        Measure(table, Request());
        foreach (var backend in (Backend[])[Backend.Compute, Backend.Fragment]) Assert.That(table.Choose(Request() with { Backend = backend }).Backend, Is.EqualTo(backend));
    }

    // It may be the fastest: nobody knows.
    [Test]
    public void Choose_PlannersChoiceNotAmongTheMeasured_IsThePlanners()
    {
        var table = Table();
        table.Add(Request(), [.. Planner.Candidates(Request()).Skip(1).Select(c => (c, 1.0))]);
        Assert.That(table.Knows(Request()), Is.False);
    }

    [TestCase("", TestName = "Choose_EmptyTable_IsThePlanners")]
    [TestCase("[]", TestName = "Choose_TableWithoutEntries_IsThePlanners")]
    [TestCase("{\"where\": 1}", TestName = "Choose_ForeignJson_IsThePlanners")]
    [TestCase("[{\"where\": \"x\", \"when\": \"yesterday\", \"plans\": {\"a\": 1}}]", TestName = "Choose_TableWithoutDates_IsThePlanners")]
    [TestCase("[{\"where\": \"x\", \"when\": \"2026-01-01\", \"plans\": {\"a\": -1}}]", TestName = "Choose_TableWithNegativeTimes_IsThePlanners")]
    [TestCase("[{\"where\": \"x\", \"plans\": {\"a\": 1}}]", TestName = "Choose_TableWithMissingKeys_IsThePlanners")]
    [TestCase("[{\"where\":null,\"when\":\"2026-11-21\",\"plans\":{\"a\":1}}]", TestName = "Choose_NoPlace_IsThePlanners")]
    [TestCase("[[[[[[[[[[[[", TestName = "Choose_DamagedJson_IsThePlanners")]
    public void Choose_UnsoundTable_IsThePlannersAndTheTableIsMadeAnew(string text)
    {
        var cache = new UserCache(_folder);
        cache.Write("tuning-1", Encoding.UTF8.GetBytes(text));
        var table = new TuningTable(cache);
        Assert.That(PlanNameOf(table.Choose(Request())), Is.EqualTo(PlanNameOf(Planner.Plan(Request()))));
        Assert.That(cache.Problem is null, Is.EqualTo(text == "[]"));
        Measure(table, Request());
        Assert.That(Table().Knows(Request()));
    }

    [Test]
    public void Add_WhereNothingCanBeWritten_HoldsForThisRun()
    {
        File.WriteAllText(_folder, "a file in the folder's place");
        var cache = new UserCache(_folder);
        var table = new TuningTable(cache);
        Measure(table, Request());
        Assert.That(cache.Problem, Is.Not.Null);
        Assert.That(table.Knows(Request()));
    }

    [Test]
    public void Add_MoreThanTheTableHolds_ForgetsTheOldest()
    {
        var table = Table();
        var rows = new[] { (Planner.Candidates(Request())[0], 1.0) };
        for (int k = 0; k <= TuningTable.MaxEntries; k++) table.Add(Request() with { Width = 100 + k }, rows);
        Assert.That(table.Knows(Request() with { Width = 100 }), Is.False);
        Assert.That(Table().Knows(Request() with { Width = 100 + TuningTable.MaxEntries }));
    }

    [Test]
    public void Apply_EngineWithATable_RunsTheMeasuredPlanAndSaysSo()
    {
        const int side = 40;
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var table = Table();
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Tuning = table });
            var source = Straight(FloatTexture(gl, side, side, new float[side * side * 4]), side, side);
            var destination = Straight(FloatTexture(gl, side, side, new float[side * side * 4]), side, side);
            var request = new PlanRequest(Gaussian(15, 2), source.Format, destination.Format, side, side)
                { Device = engine.Device, IsOnDevice = true, SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight };
            var last = Measure(table, request);
            Assert.That(engine.Apply(request.Filter, source, destination).IsApplied);
            Assert.That(PlanNameOf(engine.LastReport!.Plan), Is.EqualTo(PlanNameOf(last.Plan)));
            Assert.That(engine.LastReport.Notes, Has.Some.StartsWith("chosen by measurement"));
        });
    }

    private TuningTable Table() => new(new UserCache(_folder));

    private static PlanRequest Request() => new(Gaussian(15, 2), PixelFormat.Rgba8, PixelFormat.Rgba8, 320, 200) { Device = Device, IsOnDevice = true };

    // As if the plan that the model puts last were the fastest.
    private static PlanCandidate Measure(TuningTable table, PlanRequest request)
    {
        var candidates = Planner.Candidates(request);
        Assert.That(candidates, Has.Count.GreaterThan(2));
        table.Add(request, [.. candidates.Select((c, k) => (c, (double)(candidates.Count - k)))]);
        return candidates[^1];
    }

    private static string PlanNameOf(FilterPlan plan) => $"{plan.Backend} {string.Join(',', plan.Passes.Select(p => p.Name))}";

    private static ConvolveFilter Gaussian(int size, double sigma)
    {
        double[] line = [.. Enumerable.Range(0, size).Select(i => Math.Exp(-(i - size / 2) * (i - size / 2) / (2 * sigma * sigma)))];
        return new ConvolveFilter(new Kernel(size, size, [.. from a in line from b in line select a * b])) { Alpha = AlphaPolicy.Straight };
    }
}
