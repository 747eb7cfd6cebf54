namespace RealtimeConv.Hosting.Sinks;

/// <summary>How far a job is.</summary>
/// <param name="FramesDone">Frames written.</param>
/// <param name="FramesExpected">How many there will be; null if nobody knows.</param>
/// <param name="Elapsed">Time since the start.</param>
public readonly record struct VideoProgress(long FramesDone, long? FramesExpected, TimeSpan Elapsed)
{
    /// <summary>Frames per second so far.</summary>
    public double FramesPerSecond => Elapsed > TimeSpan.Zero ? FramesDone / Elapsed.TotalSeconds : 0;
}
