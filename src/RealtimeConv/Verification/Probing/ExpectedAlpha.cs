namespace RealtimeConv.Verification.Probing;

/// <summary>What the fourth of four output channels shall be where one kernel is expected of the colours.</summary>
public enum ExpectedAlpha
{
    /// <summary>Whatever it is.</summary>
    Any,

    /// <summary>Filtered like the colours.</summary>
    Filtered,

    /// <summary>Copied from the input.</summary>
    Copied,

    /// <summary>1 everywhere.</summary>
    One,
}
