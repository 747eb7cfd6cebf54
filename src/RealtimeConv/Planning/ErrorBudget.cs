namespace RealtimeConv.Planning;

/// <summary>The error a caller grants beyond the contract (half a step of the output format plus the float bound).</summary>
/// <param name="Absolute">Largest additional error of a sample, in units of full scale (one 8-bit step is 1/255); 0 grants none.</param>
public readonly record struct ErrorBudget(double Absolute)
{
    /// <summary>No additional error.</summary>
    public static ErrorBudget None => default;

    /// <summary>A budget in steps of 8-bit output.</summary>
    public static ErrorBudget EightBitSteps(double steps) => new(steps / 255);
}
