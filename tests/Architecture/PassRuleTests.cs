using System.Reflection;
using System.Runtime.CompilerServices;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Architecture;

/// <summary>A pass is data with a bound, and where the engine runs it, a class that names a shader that is there.</summary>
public sealed class PassRuleTests
{
    private const string Shaders = "shaders/";

    private static readonly HashSet<string> Files =
        [.. House.Engine.GetManifestResourceNames().Where(n => n.StartsWith(Shaders, StringComparison.Ordinal)).Select(n => n[Shaders.Length..].Replace('\\', '/'))];

    private static IEnumerable<Type> Passes => Kinds(typeof(PlannedPass));

    private static IEnumerable<Type> Steps => Kinds(typeof(StoreStep));

    private static IEnumerable<Type> Encoders => House.Engine.GetTypes().Where(t => !t.IsAbstract && t.BaseType?.Name == "PassEncoder");

    // Sliding along a line stores many pixels from one invocation, which a fragment cannot.
    [Test]
    public void Encoder_NamesAShaderOfBothStages([ValueSource(nameof(Encoders))] Type encoder)
    {
        string shader = NameOf(encoder);
        Assert.That(Files, Does.Contain($"{shader}.comp"));
        if (shader != "running_sum") Assert.That(Files, Does.Contain($"{shader}.frag"));
    }

    [Test]
    public void Shader_OfAStage_IsNamedByAClass()
    {
        var named = Encoders.Select(NameOf).ToHashSet();
        var strings = House.Engine.GetTypes().SelectMany(TypeUses.Methods).SelectMany(Instructions.Of).Select(i => i.Operand).OfType<string>().ToHashSet();
        var stages = Files.Where(f => !f.StartsWith("include/", StringComparison.Ordinal)).Select(f => f[..f.LastIndexOf('.')]).Distinct();
        Assert.That(stages.Where(s => !named.Contains(s) && !strings.Contains(s)), Is.Empty);
    }

    // Propagate is abstract, so a pass without it does not compile; that it leads to a bound of its own is held here.
    [Test]
    public void Pass_OfEveryKind_HasABoundOfItsOwn([ValueSource(nameof(Passes))] Type pass)
    {
        var propagate = pass.GetMethod(nameof(PlannedPass.Propagate))!;
        Assert.That(propagate.DeclaringType, Is.EqualTo(pass));
        var called = Instructions.Of(propagate).Select(i => i.Operand).OfType<MethodInfo>().Select(m => m.DeclaringType!);
        Assert.That(called.Where(t => t.Namespace == "RealtimeConv.Verification" && t.Name.EndsWith("Bound", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void Step_OfEveryKind_IsKnownToTheBound([ValueSource(nameof(Steps))] Type step) =>
        Assert.That(UsedBy(House.Core, "StoreStepsBound"), Does.Contain(step));

    [Test]
    public void Step_OfEveryKind_IsKnownToTheProcessor([ValueSource(nameof(Steps))] Type step) =>
        Assert.That(House.TypesOf(House.Core, "RealtimeConv.Cpu").SelectMany(TypeUses.Of), Does.Contain(step));

    [Test]
    public void Pass_OfEveryKind_IsKnownToTheProcessor([ValueSource(nameof(Passes))] Type pass) =>
        Assert.That(House.TypesOf(House.Core, "RealtimeConv.Cpu").SelectMany(TypeUses.Of), Does.Contain(pass));

    [Test]
    public void Kinds_AreThere() => Assert.That((Passes.Count(), Steps.Count(), Encoders.Count()), Is.GreaterThan((3, 7, 2)));

    private static IEnumerable<Type> Kinds(Type root) => House.Core.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(root));

    private static HashSet<Type> UsedBy(Assembly assembly, string name) =>
        [.. assembly.GetTypes().Where(t => t.Name == name || t.DeclaringType?.Name == name).SelectMany(TypeUses.Of)];

    // The name is a constant of the class: no pass is needed to ask for it.
    private static string NameOf(Type encoder) => (string)encoder.GetProperty("Shader", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(RuntimeHelpers.GetUninitializedObject(encoder))!;
}
