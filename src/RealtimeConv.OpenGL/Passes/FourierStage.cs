using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A stage of the transform of a line.</summary>
/// <param name="Size">Points of its sub-transforms.</param>
/// <param name="Radix">Points that it combines.</param>
/// <param name="Row">The row of s_roots with what its results are turned by on the way forward, and its points on the way back.</param>
internal readonly record struct FourierStage(int Size, int Radix, int Row)
{
    /// <summary>Whether nothing is left to turn.</summary>
    public bool IsLast => Size == Radix;

    /// <summary>What the macros of fourier_line.comp are told of it.</summary>
    public string Arguments => $"{Radix}, {Size}";

    /// <summary>The stages of a line.</summary>
    /// <param name="length">Points of the line.</param>
    /// <param name="firstRow">The first row of s_roots that is theirs.</param>
    public static ImmutableArray<FourierStage> Of(int length, int firstRow)
    {
        var stages = ImmutableArray.CreateBuilder<FourierStage>();
        foreach (int radix in FourierStages.Radices(length))
        {
            stages.Add(new FourierStage(length, radix, firstRow + stages.Count));
            length /= radix;
        }
        return stages.ToImmutable();
    }
}
