using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>
/// A convolution over frames: bias + the sum over t of the sliding dot product of the kernel of t with the frame t frames ago. Tap 0 is the newest frame, so that the
/// filter is causal; <paramref name="Operation"/> speaks of columns and rows alone, time is always convolved.
/// </summary>
/// <param name="Kernel">The weights, the same for all channels.</param>
/// <param name="Operation">Which of the two runs in each frame.</param>
/// <param name="Border">How each frame continues outside.</param>
/// <param name="Bias">Added once, after the sum over all frames.</param>
/// <param name="FirstFrames">What lies before the first frame.</param>
/// <remarks>
/// The filter holds no frames: whatever runs it does. It counts frames, not seconds: a frame that was dropped was never there. A sequence begins with the first
/// frame that something running meets, and anew where it is told so.
/// </remarks>
public sealed record SpaceTimeFilter(
    SpaceTimeKernel Kernel, Operation Operation = Operation.CrossCorrelation, Border Border = default, ChannelValues Bias = default, FirstFrames FirstFrames = FirstFrames.Replicate) : Filter
{
    /// <inheritdoc/>
    public override bool IsZeroSum => Math.Abs(Kernel.Sum) < 1e-6;

    /// <inheritdoc/>
    public override bool IsLinear => true;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => inputChannels;

    /// <summary>What happens to the frame of so many frames ago, without the bias.</summary>
    public ConvolveFilter Frame(int t) => new(Kernel.Frames[t], Operation, Border);

    /// <summary>The filter with the convolution of each frame replaced by another.</summary>
    /// <exception cref="ArgumentException">What takes its place is no convolution by one kernel, or frames would differ in operation or border.</exception>
    internal SpaceTimeFilter MapFrames(Func<ConvolveFilter, Filter> map)
    {
        var mapped = Enumerable.Range(0, Kernel.Frames.Length).Select(t => map(Frame(t) with { Bias = Bias })).OfType<ConvolveFilter>().ToList();
        if (mapped.Count != Kernel.Frames.Length || mapped.Exists(c => !c.Kernels.IsUniform || c.Operation != mapped[0].Operation || c.Border != mapped[0].Border))
            throw new ArgumentException("The frames of a space-time filter need one kernel each and share operation and border.", nameof(map));
        return this with { Kernel = new SpaceTimeKernel(mapped.Select(c => c.Kernels[0, 0]!)), Operation = mapped[0].Operation, Border = mapped[0].Border, Bias = mapped[0].Bias };
    }
}
