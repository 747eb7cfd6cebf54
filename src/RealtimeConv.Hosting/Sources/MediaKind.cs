namespace RealtimeConv.Hosting.Sources;

/// <summary>What a file holds, by its first bytes.</summary>
public enum MediaKind
{
    /// <summary>A PNG, read without FFmpeg.</summary>
    Png,

    /// <summary>A picture of another format, read through FFmpeg.</summary>
    Picture,

    /// <summary>A NumPy array.</summary>
    Npy,

    /// <summary>A WAV sound.</summary>
    Wav,

    /// <summary>Anything else: FFmpeg decides whether it is a video.</summary>
    Video,
}
