using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Architecture.Planted.Reference;

/// <summary>Breaks the rule that the reference knows no plan, once in a body.</summary>
internal static class PlantedReference
{
    public static int Passes(object plan) => Enumerable.Range(0, 1).Select(_ => plan is FilterPlan p ? p.Passes.Length : 0).Single();
}
