namespace RealtimeConv.Planning;

/// <summary>What runs a plan. A backend that the caller names is never replaced by another: it runs or it fails.</summary>
public enum Backend
{
    /// <summary>The fastest that the device offers.</summary>
    Auto,

    /// <summary>GLSL compute passes (OpenGL 4.3, OpenGL ES 3.1).</summary>
    Compute,

    /// <summary>GLSL fragment passes (OpenGL 3.3, OpenGL ES 3.0).</summary>
    Fragment,

    /// <summary>SIMD on the processor.</summary>
    Cpu,
}
