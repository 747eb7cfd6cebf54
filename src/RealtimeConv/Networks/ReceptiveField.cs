namespace RealtimeConv.Networks;

/// <summary>How many input pixels one value of a layer sees, and how far apart neighbouring values look.</summary>
/// <param name="Height">Rows seen.</param>
/// <param name="Width">Columns seen.</param>
/// <param name="StepY">Input rows between the centres of neighbouring values; below 1 after enlargement.</param>
/// <param name="StepX">Input columns between the centres of neighbouring values.</param>
public readonly record struct ReceptiveField(double Height, double Width, double StepY, double StepX)
{
    /// <summary>The field of every value of a network: the input's own pixel, then each node's output.</summary>
    /// <remarks>A layer with kernel k, dilation d, stride s adds (k - 1) d times the step below it and multiplies the step by s.</remarks>
    public static IReadOnlyList<ReceptiveField> Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var fields = new List<ReceptiveField> { new(1, 1, 1, 1) };
        foreach (var node in network.Nodes)
        {
            var below = node.Inputs.Select(i => fields[i]).Aggregate((a, b) => new(Math.Max(a.Height, b.Height), Math.Max(a.Width, b.Width), Math.Max(a.StepY, b.StepY), Math.Max(a.StepX, b.StepX)));
            fields.Add(node switch
            {
                ConvolutionNode { Layer: var l } => new(
                    below.Height + (l.KernelHeight - 1) * l.Options.DilationY * below.StepY, below.Width + (l.KernelWidth - 1) * l.Options.DilationX * below.StepX,
                    below.StepY * l.Options.StrideY, below.StepX * l.Options.StrideX),
                DepthToSpaceNode d => below with { StepY = below.StepY / d.BlockSize, StepX = below.StepX / d.BlockSize },
                UpsampleNode u => new(below.Height + (u.Bilinear ? below.StepY : 0), below.Width + (u.Bilinear ? below.StepX : 0), below.StepY / u.FactorY, below.StepX / u.FactorX),
                _ => below,
            });
        }
        return fields;
    }
}
