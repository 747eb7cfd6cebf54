namespace RealtimeConv.Filters;

/// <summary>What multiplies the weighted sum of a kernel, before the bias.</summary>
public readonly record struct KernelScale
{
    private readonly double? _factor;

    private KernelScale(double factor, bool bySum)
    {
        _factor = factor;
        IsBySum = bySum;
    }

    /// <summary>The weights as they are; also the default.</summary>
    public static KernelScale None => default;

    /// <summary>Divides by the sum of the weights, so that a constant frame stays as it is.</summary>
    public static KernelScale BySum => new(1, true);

    /// <summary>Multiplies by a number.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static KernelScale Of(double factor) => double.IsFinite(factor) ? new(factor, false) : throw new ArgumentException($"A scale of {factor} is not finite.");

    /// <summary>The number multiplied by; 1 where the sum decides.</summary>
    public double Factor => _factor ?? 1;

    /// <summary>Whether the sum of the weights decides.</summary>
    public bool IsBySum { get; }
}
