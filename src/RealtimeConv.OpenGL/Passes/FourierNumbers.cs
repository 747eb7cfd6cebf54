using System.Runtime.InteropServices;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>What tells a program of a transform the sides of tiles and the place of its stage: the uniform u_stage, three vectors of four numbers.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FourierNumbers
{
    /// <summary>Vectors of the uniform.</summary>
    public const uint Vectors = 3;

    /// <summary>log2 of the columns of a tile.</summary>
    public int TileLevelsX { get; init; }

    /// <summary>log2 of the rows of a tile.</summary>
    public int TileLevelsY { get; init; }

    /// <summary>Output columns of a tile.</summary>
    public int ValidColumns { get; init; }

    /// <summary>Output rows of a tile.</summary>
    public int ValidRows { get; init; }

    /// <summary>Invocations across a tile, or its lines.</summary>
    public int GridX { get; init; }

    /// <summary>Invocations down a tile, or its lines.</summary>
    public int GridY { get; init; }

    /// <summary>Rows of a tile that a later step reads.</summary>
    public int KeptRows { get; init; }

    /// <summary>Nothing: vectors have four numbers.</summary>
    public int Unused { get; init; }

    /// <summary>log2 of how far apart the points lie that a stage combines; 0 where lines are transformed whole.</summary>
    public int StepLevels { get; init; }

    /// <summary>The row of s_roots that results are turned by.</summary>
    public int TurnRow { get; init; }

    /// <summary>Points of that row less one.</summary>
    public int TurnMask { get; init; }

    /// <summary>0 along rows, 1 down columns.</summary>
    public int Direction { get; init; }
}
