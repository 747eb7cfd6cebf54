namespace RealtimeConv.Tests.Power;

/// <summary>How OpenGL transforms.</summary>
public enum FourierWay
{
    /// <summary>A stage at a time in compute.</summary>
    Compute,

    /// <summary>A stage at a time in fragments.</summary>
    Fragment,

    /// <summary>Whole lines in shared memory, as on hardware.</summary>
    Lines,
}
