using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Validate;

/// <summary>A filter, its input and the output that others computed in float64.</summary>
/// <param name="Id">Name in the manifest.</param>
/// <param name="Filter">The filter, alpha being one more channel.</param>
/// <param name="Input">Float32 samples.</param>
/// <param name="Expected">Row-major, channels interleaved.</param>
/// <param name="Magnitude">Largest |bias| + sum |K||E| over the pixels: the scale of the expected values' own rounding.</param>
/// <param name="IsExact">Whether float32 computes it without rounding, so that the bits are demanded.</param>
/// <param name="ExpectedCodes">The 8-bit result for inputs that are whole numbers 0 to 255, where the case has one.</param>
internal sealed record OracleCase(string Id, Filter Filter, Frame Input, double[] Expected, double Magnitude, bool IsExact, byte[]? ExpectedCodes);
