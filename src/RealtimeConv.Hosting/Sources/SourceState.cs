namespace RealtimeConv.Hosting.Sources;

/// <summary>Where a source of frames stands.</summary>
public enum SourceState
{
    /// <summary>More frames may come.</summary>
    Running,

    /// <summary>The last frame was given; nothing was wrong.</summary>
    Ended,

    /// <summary>Frames are missing or broken; <see cref="IFrameSource.Fault"/> says which and why. The frames given so far are good to use.</summary>
    Damaged,
}
