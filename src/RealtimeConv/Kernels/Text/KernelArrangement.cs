namespace RealtimeConv.Kernels.Text;

/// <summary>How the kernels of a document belong together.</summary>
public enum KernelArrangement
{
    /// <summary>One kernel for every channel.</summary>
    Single,

    /// <summary>Several kernels, each run on the result of the one before.</summary>
    Sequence,

    /// <summary>Kernel c filters channel c.</summary>
    PerChannel,

    /// <summary>Kernel t filters the frame t frames ago: one space-time kernel, the newest frame first.</summary>
    Frames,
}
