using RealtimeConv.Cpu.Execution;

namespace RealtimeConv.Cpu.Steps;

/// <summary>Something that happens to each pixel of a row alone, in place.</summary>
internal abstract unsafe class RowStep
{
    /// <summary>Reserves scratch memory for rows of so many pixels.</summary>
    public virtual void Reserve(ScratchLayout layout, int pixels) { }

    /// <summary>Acts on floats that start with the first channel of column x; padding behind them may be written.</summary>
    public abstract void Run(in Tile tile, int y, int x, int count, float* values);
}
