namespace RealtimeConv.Frames;

/// <summary>How one sample of one channel is stored.</summary>
public enum SampleType
{
    /// <summary>8-bit unsigned normalised: code k means k / 255.</summary>
    UNorm8,

    /// <summary>16-bit unsigned normalised: code k means k / 65535.</summary>
    UNorm16,

    /// <summary>IEEE 754 binary16.</summary>
    Float16,

    /// <summary>IEEE 754 binary32.</summary>
    Float32,
}
