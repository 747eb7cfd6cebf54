namespace RealtimeConv.Demo.Apply;

/// <summary>What may be asked to run a job.</summary>
internal enum ApplyBackend
{
    /// <summary>The fastest that the machine offers.</summary>
    Auto,

    /// <summary>GLSL compute passes or nothing.</summary>
    Compute,

    /// <summary>GLSL fragment passes or nothing.</summary>
    Fragment,

    /// <summary>SIMD on the processor.</summary>
    Cpu,

    /// <summary>The mathematics in double, slow and obvious.</summary>
    Reference,
}
