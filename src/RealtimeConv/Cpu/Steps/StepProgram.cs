using RealtimeConv.Cpu.Execution;

namespace RealtimeConv.Cpu.Steps;

/// <summary>The steps between a value and its store, in their order.</summary>
internal sealed unsafe class StepProgram(IReadOnlyList<RowStep> steps, float one)
{
    private readonly RowStep[] _steps = [.. steps];

    /// <summary>Whether nothing happens.</summary>
    public bool IsEmpty => _steps.Length == 0;

    /// <summary>What alpha becomes, where nothing else happens; 0 where nothing happens at all, null where more does.</summary>
    public float? AlphaAlone => _steps switch
    {
        [] => 0,
        [OpaqueRowStep opaque] => opaque.One,
        _ => null,
    };

    /// <summary>Where nothing happens but a quotient that the store rounds, and alpha being set: the divisor, and what alpha becomes or 0; else null.</summary>
    public (float Divisor, float Alpha)? QuotientAlone => _steps switch
    {
        [QuotientRowStep { LeavesRounding: true } quotient] => (quotient.Divisor, 0),
        [QuotientRowStep { LeavesRounding: true } quotient, OpaqueRowStep opaque] => (quotient.Divisor, opaque.One),
        _ => null,
    };

    /// <summary>The float that stands for 1 after the steps.</summary>
    public float One { get; } = one;

    /// <summary>Reserves scratch memory for rows of so many pixels.</summary>
    public void Reserve(ScratchLayout layout, int pixels)
    {
        foreach (var step in _steps) step.Reserve(layout, pixels);
    }

    /// <summary>Runs the steps in place.</summary>
    public void Run(in Tile tile, int y, int x, int count, float* values)
    {
        foreach (var step in _steps) step.Run(tile, y, x, count, values);
    }
}
