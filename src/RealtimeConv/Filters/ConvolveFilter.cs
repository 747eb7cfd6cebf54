using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>One convolution or cross-correlation: bias + the sliding dot product of each channel with its kernel.</summary>
/// <param name="Kernels">The kernels, one for all channels, one per channel, or Cout x Cin.</param>
/// <param name="Operation">Which of the two runs.</param>
/// <param name="Border">How the frame continues outside.</param>
/// <param name="Bias">Added once, after the sum: to every channel under straight alpha, to the colours otherwise. 1 is white.</param>
public sealed record ConvolveFilter(KernelBank Kernels, Operation Operation = Operation.CrossCorrelation, Border Border = default, ChannelValues Bias = default) : Filter
{
    /// <inheritdoc/>
    public override bool IsZeroSum => Kernels.Kernels.All(k => Math.Abs(k.Sum) < 1e-6);

    /// <inheritdoc/>
    public override bool IsLinear => true;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => Kernels.OutputsFor(inputChannels);

    /// <summary>The kernels in correlation form: as they are for cross-correlation, rotated by 180 degrees for convolution.</summary>
    public KernelBank CorrelationKernels => Operation == Operation.Convolution ? Kernels.Select(k => k.Rotated180()) : Kernels;
}
