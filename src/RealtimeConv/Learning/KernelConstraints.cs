namespace RealtimeConv.Learning;

/// <summary>Properties that fitted weights are held to.</summary>
[Flags]
public enum KernelConstraints
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Mirror-symmetric in x and y about the centre.</summary>
    Symmetric = 1,

    /// <summary>Weights sum to 0 (from each input channel).</summary>
    ZeroSum = 2,

    /// <summary>Weights sum to 1 (over all input channels).</summary>
    Normalised = 4,
}
