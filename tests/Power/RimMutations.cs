namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the compute shaders that run along the edges of a frame alone; fragments there are drawn by the program that draws the whole.</summary>
internal static class RimMutations
{
    private const string Compute = "include/compute.glsl", Start = "return u_region.xy;", End = "if (pixel.x >= u_region.z || pixel.y >= u_region.w) return false;";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } =
    [
        Of("begins one column late", Start, "return u_region.xy + ivec2(1, 0);"),
        Of("begins one row late", Start, "return u_region.xy + ivec2(0, 1);"),
        Of("column and row of the place exchanged", Start, "return u_region.yx;"),
        Of("place ignored", Start, "return ivec2(0);"),
        Of("last column not written", End, End.Replace("u_region.z", "u_region.z - 1", StringComparison.Ordinal)),
        Of("last row not written", End, End.Replace("u_region.w", "u_region.w - 1", StringComparison.Ordinal)),
    ];

    private static ShaderMutation Of(string name, string pattern, string replacement) => new($"rim: {name}", FoldedChains.Scenario, new Edit(Compute, pattern, replacement)) { InFragment = false };
}
