namespace RealtimeConv.Verification.Probing;

/// <summary>The edges of a frame.</summary>
public enum Edge
{
    /// <summary>Before the first column.</summary>
    Left,

    /// <summary>After the last column.</summary>
    Right,

    /// <summary>Above the first row.</summary>
    Top,

    /// <summary>Below the last row.</summary>
    Bottom,
}
