namespace RealtimeConv.Planning;

/// <summary>One multiplication of a 1-D sum in fixed point.</summary>
/// <param name="First">Index of a tap of the kernel.</param>
/// <param name="Second">Index of the tap whose sample is added before; the same one where the tap stands alone.</param>
/// <param name="Weight">The weight of both in units of 2^-15.</param>
public readonly record struct FixedPointTap(int First, int Second, short Weight)
{
    /// <summary>Whether two samples are added.</summary>
    public bool IsPair => First != Second;
}
