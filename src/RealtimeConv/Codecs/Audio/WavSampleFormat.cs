namespace RealtimeConv.Codecs;

/// <summary>How a WAV file stores a sample.</summary>
public enum WavSampleFormat
{
    /// <summary>Unsigned 8-bit; code k means (k - 128) / 128.</summary>
    Pcm8,

    /// <summary>Signed 16-bit; code k means k / 2^15.</summary>
    Pcm16,

    /// <summary>Signed 24-bit; code k means k / 2^23.</summary>
    Pcm24,

    /// <summary>Signed 32-bit; code k means k / 2^31, rounded to float32.</summary>
    Pcm32,

    /// <summary>IEEE 754 binary32, as it is.</summary>
    Float32,
}
