namespace RealtimeConv.Verification.Probing;

/// <summary>A kernel turned over.</summary>
public enum KernelTurn
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary>By 180 degrees: what tells convolution from correlation.</summary>
    Rotated180,

    /// <summary>Left and right exchanged.</summary>
    FlippedHorizontally,

    /// <summary>Top and bottom exchanged: often a picture whose rows run the other way.</summary>
    FlippedVertically,

    /// <summary>Rows and columns exchanged.</summary>
    Transposed,
}
