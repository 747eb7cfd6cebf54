namespace RealtimeConv.Demo.Apply;

/// <summary>What multiplies the weighted sum before the bias is added.</summary>
/// <param name="Factor">The factor; not read when <paramref name="BySum"/>.</param>
/// <param name="BySum">Whether the sum is divided by the sum of the kernel's weights.</param>
internal readonly record struct ScaleRule(double Factor, bool BySum)
{
    /// <summary>The weights as they are.</summary>
    public static ScaleRule None => new(1, false);

    /// <summary>Divided by the sum of the weights.</summary>
    public static ScaleRule Sum => new(1, true);
}
