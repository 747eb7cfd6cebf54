using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Steps;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of another source after steps that act on each pixel alone.</summary>
internal sealed unsafe class SteppedRows(RowSource source, StepProgram steps) : RowSource
{
    public static RowSource Of(RowSource source, StepProgram steps) => steps.IsEmpty ? source : new SteppedRows(source, steps)
    {
        Channels = source.Channels,
        Width = source.Width,
        Height = source.Height,
        One = steps.One,
    };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels)
    {
        source.Reserve(layout, pixels);
        steps.Reserve(layout, pixels);
    }

    /// <inheritdoc/>
    public override void Load(in Tile tile, int y, int x0, int x1, float* target)
    {
        source.Load(tile, y, x0, x1, target);
        steps.Run(tile, y, x0, (x1 - x0) * Channels, target);
    }
}
