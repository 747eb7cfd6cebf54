namespace RealtimeConv.Kernels;

/// <summary>A column and a row whose outer product is a kernel, or one term of a sum that is.</summary>
/// <param name="Column">One column; its anchor is the kernel's in y.</param>
/// <param name="Row">One row; its anchor is the kernel's in x.</param>
/// <param name="IsExact">Whether the factors are whole numbers whose products are the kernel's coefficients without any rounding.</param>
/// <param name="Remainder">
/// sum |K - v h| over the window, in units of the weights: a filter run as the two passes differs from the kernel by at most this times the largest sample.
/// 0 where the factors are exact.
/// </param>
public sealed record SeparableFactors(Kernel Column, Kernel Row, bool IsExact, double Remainder);
