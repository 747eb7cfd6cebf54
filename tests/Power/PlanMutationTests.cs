using System.Globalization;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Power.Plans;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Power;

/// <summary>
/// Every plausible mistake in a plan leaves the bound of the right plan, on the processor and on the GPU. Only a mistake that changes nothing of the
/// mathematics on the frames tried, such as a symmetric kernel turned, may stay unseen.
/// </summary>
public sealed class PlanMutationTests
{
    // Of the borders one with a constant and one without; a plan knows no workgroups, for which the wide frame is there.
    private static readonly string[] NotForPlans = ["Replicate", "Reflect", "Wrap", "wide"];

    // Each field of a plan is read by one of the engine's encoders in one of these.
    private static readonly string[] ScenariosOfTheGpu = ["Constant", "per channel", "sum of branches", "clamp", "strength", "alpha", "kept alpha"];

    private static IEnumerable<string> Names => Scenarios.All.Keys.Except(NotForPlans).Concat(Scenarios.OfTheProcessor.Keys);

    private static IEnumerable<string> NamesOfFloats => Names.Where(n => ScenarioOf(n).Formats.Any(f => f.Source.IsFloat));

    private static IEnumerable<string> SmallNames => Names.Where(n => !ScenarioOf(n).IsLarge);

    [TestCaseSource(nameof(NamesOfFloats))]
    public void Judge_MutantsOnTheProcessor_Fail(string scenario)
    {
        foreach (var plan in Candidates(scenario, Backend.Cpu, DeviceProfile.CpuOnly, isFloat: true))
            SeeAll(scenario, plan, CpuPlanRunner.Run, plan.Passes.Length > 2 ? OneOfEachKind(PlanMutations.Of(plan)) : PlanMutations.Of(plan));
    }

    [TestCaseSource(nameof(SmallNames))]
    public void Judge_MutantsOfEightBitsOnTheProcessor_FailWhereACodeCanTell(string scenario)
    {
        var plan = Candidates(scenario, Backend.Cpu, DeviceProfile.CpuOnly, isFloat: false)[0];
        SeeAll(scenario, plan, CpuPlanRunner.Run, OneOfEachKind(PlanMutations.Of(plan)));
    }

    [Test]
    public void Judge_MutantsOnTheGpu_Fail([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var gpu = new GpuPlanRunner();
        foreach (string scenario in ScenariosOfTheGpu)
        {
            var plan = Candidates(scenario, backend, gpu.Device, isFloat: true)[0];
            SeeAll(scenario, plan, gpu.Run, OneOfEachKind(PlanMutations.Of(plan)).Where(m => !IsOfAShader(m)));
        }
    }

    // Passes that no scenario's plans have would have no mutants either.
    [Test]
    public void Plans_OfAllScenarios_HoldEveryKindOfPass()
    {
        var kinds = typeof(PlannedPass).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PlannedPass)) && !t.IsAbstract);
        var plans = Names.SelectMany(n => ScenarioOf(n).Formats.SelectMany(f => Candidates(n, Backend.Cpu, DeviceProfile.CpuOnly, f.Source.IsFloat)));
        Assert.That(plans.SelectMany(p => p.Passes).Select(p => p.GetType()).Distinct(), Is.SupersetOf(kinds));
    }

    private static Scenario ScenarioOf(string name) => Scenarios.All.GetValueOrDefault(name) ?? Scenarios.OfTheProcessor[name];

    // A weight is like another: where every one was tried elsewhere, one of each kind in each pass will do.
    private static IEnumerable<PlanMutant> OneOfEachKind(IEnumerable<PlanMutant> mutants) =>
        mutants.GroupBy(m => (m.Kind, m.Place.Split(',')[0])).Select(g => g.ElementAt(g.Count() / 2));

    // Which border and which reduction are constants of a shader: its own mutations are planted there, and each of these would be compiled anew.
    private static bool IsOfAShader(PlanMutant mutant) =>
        mutant.Kind.StartsWith("border ", StringComparison.Ordinal) && mutant.Kind.EndsWith(" instead", StringComparison.Ordinal) || mutant.Kind.StartsWith("reduction ", StringComparison.Ordinal);

    private static void SeeAll(string scenario, FilterPlan plan, Func<FilterPlan, Frame, Frame> run, IEnumerable<PlanMutant> mutants)
    {
        var cases = ScenarioOf(scenario).Frames(plan.Request.Source).Select(f => new PlanCase(f.Pattern, f.Frame, plan)).ToList();
        foreach (var right in cases) Assert.That(right.Judge(run(plan, right.Frame)).Passed, Is.True, $"{plan.Name} itself, {right.Pattern}");
        int seen = 0, same = 0, hidden = 0;
        var survivors = new List<string>();
        foreach (var mutant in mutants)
        {
            if (cases.Any(c => !c.Judge(run(mutant.Plan, c.Frame)).Passed)) seen++;
            else if (cases.All(c => c.IsSame(mutant.Plan))) same++;
            else if (cases.All(c => c.IsHidden(mutant.Plan))) hidden++;
            else survivors.Add($"{mutant.Kind} ({mutant.Place})");
        }
        PowerTable.Add($"{plan.Backend}, plan '{plan.Name}' of {plan.Request.Source}", $"mutants of '{scenario}'", string.Create(
            CultureInfo.InvariantCulture, $"{seen} seen, {same} the same mathematics{(hidden > 0 ? $", {hidden} below a code" : "")}"));
        Assert.That(survivors, Is.Empty, $"{plan.Backend}, {plan.Name}: {seen} seen, {same} the same");
        Assert.That(seen, Is.Positive, $"{plan.Name}");
    }

    private static List<FilterPlan> Candidates(string name, Backend backend, DeviceProfile device, bool isFloat)
    {
        var scenario = ScenarioOf(name);
        var format = scenario.Formats.First(f => f.Source.IsFloat == isFloat).Source;
        var request = new PlanRequest(scenario.Filter, format, format, scenario.Width, scenario.Height)
        {
            SourceAlpha = scenario.Alpha,
            Budget = scenario.Budget,
            DestinationAlpha = scenario.Alpha,
            Backend = backend,
            Device = device with { IsSoftware = false },
        };
        return [.. Planner.Candidates(request).Select(c => c.Plan)];
    }
}
