using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class PlanCommandTests
{
    [Test]
    public void Plan_GaussianExplained_RanksSplitBeforeDirectOnEveryBackend()
    {
        var (code, output, error) = TestFiles.Run("plan", "gaussian(sigma=3)", "--explain", "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var candidates = JsonDocument.Parse(output).RootElement.GetProperty("candidates").EnumerateArray().ToList();
        Assert.That(candidates.Select(c => c.GetProperty("backend").GetString()).Distinct(), Is.EquivalentTo(new[] { "cpu", "compute", "fragment" }));
        foreach (var backend in candidates.GroupBy(c => c.GetProperty("backend").GetString()))
            Assert.That(backend.First().GetProperty("plan").GetString(), Is.EqualTo("separable"), backend.Key);
        Assert.That(candidates.Select(c => c.GetProperty("bound").GetDouble()), Has.All.Positive.And.All.LessThan(0.5 / 255));
    }

    [Test]
    public void Plan_BoxOfCodes_IsExactOnTheProcessor()
    {
        var (_, output, _) = TestFiles.Run("plan", "box(size=15)", "--backend", "cpu", "--json");
        var choice = JsonDocument.Parse(output).RootElement.GetProperty("candidates")[0];
        Assert.That(choice.GetProperty("exact").GetBoolean());
        Assert.That(choice.GetProperty("plan").GetString(), Is.EqualTo("running sum"));
    }

    [TestCase("0x10", "size '0x10'")]
    [TestCase("wide", "size 'wide'")]
    public void Plan_BadSize_IsOneLineAndExit2(string size, string message)
    {
        var (code, _, error) = TestFiles.Run("plan", "sobel", "--size", size);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(message));
    }
}
