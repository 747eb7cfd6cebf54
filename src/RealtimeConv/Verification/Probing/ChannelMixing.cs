namespace RealtimeConv.Verification.Probing;

/// <summary>How a pass's output channels read its input channels.</summary>
public enum ChannelMixing
{
    /// <summary>Each output reads the input of its number, all through one kernel.</summary>
    Uniform,

    /// <summary>Each output reads the input of its number, through kernels that differ.</summary>
    PerChannel,

    /// <summary>Some output reads an input of another number.</summary>
    Mixed,
}
