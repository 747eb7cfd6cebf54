using System.Runtime.Intrinsics;
using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>The index arithmetic of one layer on one input size.</summary>
internal sealed class LayerGeometry
{
    /// <summary>Columns of one register block.</summary>
    public const int BlockWidth = 4 * 16;

    public LayerGeometry(ConvolutionLayer layer, TensorShape input, TensorShape output, Padding padding)
    {
        Layer = layer;
        Input = input;
        Output = output;
        Padding = padding;
        ReachY = (layer.KernelHeight - 1) * layer.Options.DilationY + 1;
        ReachX = (layer.KernelWidth - 1) * layer.Options.DilationX + 1;
        int blocks = (output.Width + BlockWidth - 1) / BlockWidth;
        // A phase holds every StrideX-th column: enough for the last block's loads, whole vectors.
        PhaseWidth = blocks * BlockWidth + ReachX / layer.Options.StrideX + Vector512<float>.Count;
        ScratchRow = PhaseWidth * layer.Options.StrideX;
    }

    public ConvolutionLayer Layer { get; }

    public TensorShape Input { get; }

    public TensorShape Output { get; }

    public Padding Padding { get; }

    public int ReachY { get; }

    public int ReachX { get; }

    public int PhaseWidth { get; }

    public int ScratchRow { get; }
}
