namespace RealtimeConv.Networks;

/// <summary>How far to each side of a pixel a network that keeps the frame's size reads, in pixels, and whether it treats all pixels alike.</summary>
/// <param name="Left">To smaller x.</param>
/// <param name="Top">To smaller y.</param>
/// <param name="Right">To larger x.</param>
/// <param name="Bottom">To larger y.</param>
/// <param name="IsShiftInvariant">Whether no stride and no enlargement makes a pixel's place matter.</param>
public readonly record struct NetworkReach(int Left, int Top, int Right, int Bottom, bool IsShiftInvariant)
{
    /// <summary>The reach of a network for frames of a size, which decides paddings of the same-size modes.</summary>
    /// <param name="network">A network that keeps the size of such frames.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <exception cref="ArgumentException">The frame does not fit the network.</exception>
    public static NetworkReach Of(Network network, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(network);
        var shapes = network.Shapes(new TensorShape(1, network.InputChannels, height, width));
        var x = new List<Axis> { new(1, 0, 0) };
        var y = new List<Axis> { new(1, 0, 0) };
        bool invariant = true;
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            var node = network.Nodes[k];
            var inputs = node.Inputs;
            var (bx, by) = (inputs.Select(i => x[i]).Aggregate(Axis.Union), inputs.Select(i => y[i]).Aggregate(Axis.Union));
            switch (node)
            {
                case ConvolutionNode { Layer: var l }:
                    var padding = l.PaddingFor(shapes[inputs[0]].Height, shapes[inputs[0]].Width);
                    bx = bx.Convolved(l.Options.StrideX, padding.Left, (l.KernelWidth - 1) * l.Options.DilationX);
                    by = by.Convolved(l.Options.StrideY, padding.Top, (l.KernelHeight - 1) * l.Options.DilationY);
                    invariant &= l.Options is { StrideX: 1, StrideY: 1 };
                    break;
                case DepthToSpaceNode d:
                    (bx, by) = (bx.Enlarged(d.BlockSize), by.Enlarged(d.BlockSize));
                    invariant = false;
                    break;
                case UpsampleNode u:
                    bx = u.Bilinear ? bx.Interpolated(u.FactorX) : bx.Enlarged(u.FactorX);
                    by = u.Bilinear ? by.Interpolated(u.FactorY) : by.Enlarged(u.FactorY);
                    invariant = false;
                    break;
            }
            x.Add(bx);
            y.Add(by);
        }
        return new(Whole(-x[^1].Low), Whole(-y[^1].Low), Whole(x[^1].High), Whole(y[^1].High), invariant);
    }

    private static int Whole(double reach) => Math.Max(0, (int)Math.Ceiling(reach - 1e-9));

    /// <summary>A value at place p depends on the input from Step p + Low to Step p + High.</summary>
    private readonly record struct Axis(double Step, double Low, double High)
    {
        public static Axis Union(Axis a, Axis b) => new(Math.Max(a.Step, b.Step), Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));

        // Reads places stride p - padding .. stride p - padding + span.
        public Axis Convolved(int stride, int padding, int span) => new(Step * stride, Low - Step * padding, High + Step * (span - padding));

        // Reads place floor(p / factor), between p / factor - (factor - 1) / factor and p / factor.
        public Axis Enlarged(int factor) => new(Step / factor, Low - Step * (factor - 1) / factor, High);

        // Reads the two places around (p + 1/2) / factor - 1/2.
        public Axis Interpolated(int factor) => new(Step / factor, Low + Step * (0.5 / factor - 1.5), High + Step * (0.5 / factor + 0.5));
    }
}
