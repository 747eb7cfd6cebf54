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
        // Transforms are judged by the norm of a tile, which the small frame of this command does not state.
        var stated = candidates.Where(c => c.GetProperty("plan").GetString() != "fourier");
        Assert.That(stated.Select(c => c.GetProperty("bound").GetDouble()), Has.All.Positive.And.All.LessThan(0.5 / 255));
    }

    [Test]
    public void Plan_BoxOfCodes_IsExactOnTheProcessor()
    {
        var (_, output, _) = TestFiles.Run("plan", "box(size=15)", "--backend", "cpu", "--json");
        var choice = JsonDocument.Parse(output).RootElement.GetProperty("candidates")[0];
        Assert.That(choice.GetProperty("exact").GetBoolean());
        Assert.That(choice.GetProperty("plan").GetString(), Is.EqualTo("running sum"));
    }

    [TestCase("box(size=15)", "exact on cpu, compute, fragment: whole weights over 225, sums up to 57375, below 2^24")]
    [TestCase("gaussian(sigma=2)", "not exact on cpu, compute, fragment: the weight")]
    [TestCase("sobel", "not exact on cpu, compute, fragment: 'direct 3x3 magnitude of 2' is no weighted sum")]
    [TestCase("3x3: 70000 0 0 0 1 0 0 0 0", "sums reach 17850255 over the divisor 1; together they must stay below 2^24")]
    public void Plan_Explained_SaysWhetherAnExactPlanAppliesAndWhy(string kernel, string says)
    {
        var (code, output, error) = TestFiles.Run("plan", kernel, "--explain");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(output, Does.Contain(says));
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
