namespace RealtimeConv.Verification;

/// <summary>What a comparison found in one channel; errors are in codes for normalised formats and in values for floats.</summary>
/// <param name="Failures">Samples outside the allowed set.</param>
/// <param name="LargestError">Largest |actual - exact| over bounded samples.</param>
/// <param name="MeanError">Mean of actual - exact over bounded samples: a bias of the rounding shows here.</param>
/// <param name="MaxRatio">Largest error by what is allowed.</param>
public readonly record struct ChannelStatistics(long Failures, double LargestError, double MeanError, double MaxRatio);
