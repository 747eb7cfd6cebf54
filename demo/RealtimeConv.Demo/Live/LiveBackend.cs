namespace RealtimeConv.Demo.Live;

/// <summary>What runs the filter of the live demo.</summary>
internal enum LiveBackend
{
    /// <summary>What the engine takes for the best.</summary>
    Auto,

    /// <summary>Compute shaders.</summary>
    Compute,

    /// <summary>Fragment shaders.</summary>
    Fragment,

    /// <summary>The processor, with the frame read back and uploaded again.</summary>
    Cpu,
}
