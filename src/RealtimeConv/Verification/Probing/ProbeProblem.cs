namespace RealtimeConv.Verification.Probing;

/// <summary>What keeps a pass from being one convolution.</summary>
public enum ProbeProblem
{
    /// <summary>The same frame gives different results: time, random numbers, memory never written, or a trace of the frame before.</summary>
    NotRepeatable,

    /// <summary>A finite frame gives NaN or an infinity.</summary>
    NotFinite,

    /// <summary>The result has another size than the frame.</summary>
    Resizes,

    /// <summary>The result for the mean of two frames is not the mean of their results.</summary>
    NotLinear,

    /// <summary>A shifted frame does not give the shifted result.</summary>
    NotShiftInvariant,

    /// <summary>Frames of another size meet another kernel: offsets that grow with the frame, a size that was not handed over.</summary>
    DependsOnSize,

    /// <summary>The kernel reaches farther than the largest frame that was sent.</summary>
    ReachesTooFar,

    /// <summary>The kernel that impulses show does not explain the response to noise or to a constant.</summary>
    KernelDoesNotExplain,

    /// <summary>The corners of the frame do not follow the rules of their edges.</summary>
    Corners,

    /// <summary>Frames smaller than the kernel do not follow the border rule.</summary>
    SmallFrames,
}
