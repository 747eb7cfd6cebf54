namespace RealtimeConv.Planning;

/// <summary>Abilities of a backend beyond convolve, combine and pointwise passes over whole surfaces; plans use only what is there.</summary>
[Flags]
public enum PassFeatures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Passes in codes (<see cref="PlannedPass.InCodes"/>) and <see cref="QuotientStep"/>: whole numbers, bit-equal everywhere.</summary>
    WholeNumbers = 1,

    /// <summary><see cref="RunningSumPass"/>.</summary>
    RunningSums = 2,

    /// <summary><see cref="NetworkPass"/>.</summary>
    Networks = 4,

    /// <summary><see cref="RecursivePass"/>.</summary>
    Recursions = 8,

    /// <summary><see cref="ConvolvePass"/> along the edges of a surface: <see cref="PlannedPass.Rim"/>.</summary>
    Rims = 16,

    /// <summary><see cref="FourierPass"/>: textures of four float32 can be sampled, and drawn to or stored by compute.</summary>
    Transforms = 32,

    /// <summary><see cref="ResamplePass"/>, and surfaces between passes of other sizes than the frame's.</summary>
    Pyramids = 64,

    /// <summary>Everything that the CPU filter can do.</summary>
    Cpu = WholeNumbers | RunningSums | Networks | Recursions | Rims | Transforms | Pyramids,
}
