using RealtimeConv.OpenGL.Probe;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>
/// Seeded damage to real inputs of every reader: each input is read or refused by a documented exception with one line, within a time and a memory limit. An input
/// that is not is written beside the log.
/// </summary>
[NonParallelizable]
public class FuzzTests
{
    private static readonly List<FuzzResult> Results = [];
    private static readonly DateTime Start = DateTime.UtcNow;

    private static IEnumerable<string> Names => FuzzTargets.All.Select(t => t.Name);

    [TestCaseSource(nameof(Names))]
    public void Fuzz_DamagedInputs_AreReadOrRefused(string name)
    {
        var target = FuzzTargets.All.Single(t => t.Name == name);
        double share = target.Weight / FuzzTargets.All.Sum(t => t.Weight);
        var result = new FuzzRun(target, LongRun.Seed).Run((int)Math.Ceiling(LongRun.FuzzInputs * share));
        Results.Add(result);
        WriteLog();
        Assert.That(result.Defects, Is.Empty, string.Join("\n", result.Defects));
        Assert.That(result.Read, Is.GreaterThan(result.Inputs / 200), "the corpus is read");
        Assert.That(result.Refused, Is.GreaterThan(result.Inputs / 200), "the damage reaches the reader");
    }

    [Test]
    public void Corpus_EverySeed_IsRead()
    {
        foreach (var target in FuzzTargets.All)
            for (int k = 0; k < target.Seeds.Count; k++) Assert.That(() => target.Read(target.Seeds[k]), Throws.Nothing, $"{target.Name}, seed input {k}");
    }

    [TestCaseSource(typeof(ProgramSeeds), nameof(ProgramSeeds.LongShaders))]
    public void ShaderText_OneWordToTheLimit_IsReadOrRefusedInTime(string text)
    {
        var start = ThreadTime.Now;
        try
        {
            _ = new ShaderText(text, "shader");
        }
        catch (InvalidInputException)
        {
            // Refused in a line is as good as read.
        }
        Assert.That(ThreadTime.Now - start, Is.LessThan(FuzzRun.TimeLimit));
    }

    private static void WriteLog()
    {
        var lines = new List<string> { $"fuzz: seed {LongRun.Seed}, {LongRun.FuzzInputs} inputs asked for, started {Start:u}, {(DateTime.UtcNow - Start).TotalSeconds:0} s so far" };
        lines.AddRange(Results.Select(r => r.ToString()));
        lines.Add($"in all {Results.Sum(r => r.Inputs)} inputs, {Results.Sum(r => r.Read)} read, {Results.Sum(r => r.Refused)} refused, {Results.Sum(r => r.Defects.Count)} defects");
        lines.AddRange(Results.SelectMany(r => r.Defects));
        File.WriteAllLines(Path.Combine(LongRun.Folder, "fuzz.log"), lines);
    }
}
