namespace RealtimeConv.Demo.Bench;

/// <summary>What one frame took.</summary>
/// <param name="CpuMs">Milliseconds of processor time, over all threads of the process that did the work.</param>
/// <param name="WallMs">Milliseconds that went by.</param>
internal readonly record struct BenchTime(double CpuMs, double WallMs);
