namespace RealtimeConv.Kernels;

/// <summary>What an expression may refer to besides the catalogue.</summary>
/// <param name="FrameHeight">Rows of the frame that percentages are taken of; null where no frame is known, and percentages are refused.</param>
public readonly record struct ExpressionContext(int? FrameHeight = null);
