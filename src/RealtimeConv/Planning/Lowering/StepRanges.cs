namespace RealtimeConv.Planning.Lowering;

/// <summary>What values lie in a surface after a step on its texels.</summary>
internal static class StepRanges
{
    /// <summary>The values after a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="range">The values before it.</param>
    public static Interval After(StoreStep step, Interval range) => step switch
    {
        BiasStep bias => AfterBias(bias, range),
        PointwiseStep pointwise => pointwise.ColoursOnly ? Interval.Hull(range, range.Apply(pointwise.Function)) : range.Apply(pointwise.Function),
        UnpremultiplyStep => Interval.Everything,
        OpaqueAlphaStep => range.Include(1),
        _ => range,
    };

    private static Interval AfterBias(BiasStep step, Interval range)
    {
        var biases = ChannelMath.ToArray(step.Bias, Math.Max(1, step.Bias.Count));
        var shift = new Interval(biases.Min(), biases.Max());
        if (step.TimesAlpha) return shift == default ? range : Interval.Everything;
        return step.ColoursOnly ? Interval.Hull(range, range + shift) : range + shift;
    }
}
