using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Conformance;

/// <summary>Every independent case through <c>rtconv apply --jobs</c>, in one process per backend, judged by the bound that comes with the cases.</summary>
[TestFixture("compute")]
[TestFixture("fragment")]
[TestFixture("cpu")]
[TestFixture("reference")]
[TestFixture("auto")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed class OracleTests(string backend)
{
    private static readonly string[] All = [.. OracleCases.Filters, .. OracleCases.Chains];

    private string _folder = "";

    [OneTimeSetUp]
    public void RunAllCases()
    {
        _folder = Directory.CreateTempSubdirectory("rtconv-oracle-").FullName;
        string jobs = Path.Combine(_folder, "jobs.jsonl");
        File.WriteAllLines(jobs, All.SelectMany(id => OracleJobs.Lines(_folder, OracleCases.Load(id))));
        var result = Program.Run("apply", "--jobs", jobs, "--backend", backend);
        Assert.That(result.Code, Is.Zero, result.Error);
        Assert.That(result.Error, Does.EndWith($"{jobs}: {All.Length + 1} jobs done\n"));
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCaseSource(nameof(All))]
    public void Apply_IndependentCase_LiesInsideItsBound(string id)
    {
        var c = OracleCases.Load(id);
        var actual = OracleJobs.ReadOutput(_folder, id);
        Assert.That(actual.Shape, Is.EqualTo(new[] { c.Input.Height, c.Input.Width, c.Input.Channels }));
        for (int k = 0; k < c.Expected.Length; k++)
        {
            double error = Math.Abs(actual.Data[k] - c.Expected[k]);
            if (!(error <= c.Bound)) Assert.Fail($"sample {k}: {actual.Data[k]:R} for {c.Expected[k]:R}, {error / c.Bound:0.00} of the bound {c.Bound:R}");
        }
    }

    [TestCaseSource(typeof(OracleCases), nameof(OracleCases.ExactFilters))]
    public void Apply_CaseThatFloat32ComputesExactly_HasTheExpectedBits(string id) =>
        Assert.That(OracleJobs.ReadOutput(_folder, id).Data, Is.EqualTo(OracleCases.Load(id).ExactExpected));
}
