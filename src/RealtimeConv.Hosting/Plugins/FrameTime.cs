namespace RealtimeConv.Hosting.Plugins;

/// <summary>When a frame is drawn.</summary>
/// <param name="Seconds">Seconds since the first frame; stands still while the host is paused.</param>
/// <param name="DeltaSeconds">Seconds since the frame before; 0 for the first.</param>
/// <param name="Index">Number of the frame, from 0.</param>
public readonly record struct FrameTime(double Seconds, double DeltaSeconds, long Index);
