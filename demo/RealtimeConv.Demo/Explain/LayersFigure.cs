using RealtimeConv.Demo.Plots;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>A stack of three layers, its weights set by hand: edges, corners made of edges, a square made of corners.</summary>
internal static class LayersFigure
{
    private const int Width = 32, Height = 20, SquareSide = 9;
    private const double Cell = 4;

    private static readonly string[] Edges = ["left edges", "right edges", "upper edges", "lower edges"];
    private static readonly string[] Corners = ["upper left", "upper right", "lower left", "lower right"];

    public static string Draw()
    {
        var network = Network();
        var input = new Tensor(new TensorShape(1, 1, Height, Width), Picture());
        double[] edges = Evaluate(network, input, 2), corners = Evaluate(network, input, 4), square = Evaluate(network, input, 6);
        var fields = LayerCost.Of(network, input.Shape);
        double column = Width * Cell + 16, row = Height * Cell + 50;
        var canvas = new SvgCanvas(20 + 5 * column + 10, 20 + 3 * row + 14);
        FigureGrid.Colours(canvas, 20, 34, Width, Array.ConvertAll(input.Data, v => (double)v), "the picture", Cell);
        canvas.Text(20, 34 + Height * Cell + 18, "layer 1: edges", 12);
        canvas.Text(20, 34 + Height * Cell + 34, $"sees {fields[1].Field.Width:0} x {fields[1].Field.Height:0} pixels", 11);
        for (int k = 0; k < 4; k++) Map(canvas, 20 + (k + 1) * column, 34, edges, k, Edges[k]);
        canvas.Text(20, 34 + row + 20, "layer 2: corners,", 12);
        canvas.Text(20, 34 + row + 36, "where edges meet", 12);
        canvas.Text(20, 34 + row + 60, $"sees {fields[3].Field.Width:0} x {fields[3].Field.Height:0} pixels", 11);
        for (int k = 0; k < 4; k++) Map(canvas, 20 + (k + 1) * column, 34 + row, corners, k, Corners[k]);
        canvas.Text(20, 34 + 2 * row + 20, "layer 3: four corners", 12);
        canvas.Text(20, 34 + 2 * row + 36, "where a square's are", 12);
        canvas.Text(20, 34 + 2 * row + 60, $"sees {fields[5].Field.Width:0} x {fields[5].Field.Height:0} pixels", 11);
        Map(canvas, 20 + column, 34 + 2 * row, square, 0, $"square of side {SquareSide}");
        canvas.Text(20 + 2.2 * column, 34 + 2 * row + 20, "One value answers to the whole square, at its centre,", 12);
        canvas.Text(20 + 2.2 * column, 34 + 2 * row + 36, "and to nothing else in the picture.", 12);
        return canvas.ToString();
    }

    /// <summary>Four edge kernels of 3 x 3, four corner kernels of 3 x 3, one square kernel; each with a bias that asks for all of its parts, and ReLU.</summary>
    internal static Network Network()
    {
        // Brightness that begins: to the right, to the left, below, above.
        float[] edges = [-1, 1, 0, -1, 1, 0, -1, 1, 0, 0, 1, -1, 0, 1, -1, 0, 1, -1, -1, -1, -1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, -1, -1, -1];
        var corners = new float[4 * 4 * 9];
        for (int k = 0; k < 4; k++)
        {
            // A vertical edge that goes on inwards (down for an upper corner) and a horizontal one that does (right for a left corner).
            bool isLeft = k % 2 == 0, isUpper = k < 2;
            corners[(k * 4 + (isLeft ? 0 : 1)) * 9 + (isUpper ? 7 : 1)] = 1;
            corners[(k * 4 + (isUpper ? 2 : 3)) * 9 + (isLeft ? 5 : 3)] = 1;
            // Where the same edges go on outwards, no corner is.
            corners[(k * 4 + (isLeft ? 0 : 1)) * 9 + (isUpper ? 1 : 7)] = -1;
            corners[(k * 4 + (isUpper ? 2 : 3)) * 9 + (isLeft ? 3 : 5)] = -1;
        }
        var square = new float[4 * SquareSide * SquareSide];
        for (int k = 0; k < 4; k++) square[k * SquareSide * SquareSide + (k < 2 ? 0 : SquareSide - 1) * SquareSide + (k % 2 == 0 ? 0 : SquareSide - 1)] = 1;
        ConvolutionOptions Same(int side) => new() { Padding = Padding.All(side / 2) };
        return new Network(1,
        [
            new ConvolutionNode(new ConvolutionLayer(4, 1, 3, 3, edges, [-1.5f, -1.5f, -1.5f, -1.5f], Same(3)), 0), new ActivationNode(ActivationKind.Relu, 1),
            new ConvolutionNode(new ConvolutionLayer(4, 4, 3, 3, corners, [-2, -2, -2, -2], Same(3)), 2), new ActivationNode(ActivationKind.Relu, 3),
            new ConvolutionNode(new ConvolutionLayer(1, 4, SquareSide, SquareSide, square, [-3.5f], Same(SquareSide)), 4), new ActivationNode(ActivationKind.Relu, 5),
        ]);
    }

    /// <summary>A square of side 9, a smaller one, a wide bar and a triangle.</summary>
    internal static float[] Picture()
    {
        var picture = new float[Width * Height];
        void Fill(int x, int y, int w, int h)
        {
            for (int j = y; j < y + h; j++)
                for (int i = x; i < x + w; i++) picture[j * Width + i] = 1;
        }
        Fill(3, 3, SquareSide, SquareSide);
        Fill(15, 3, 5, 5);
        Fill(4, 15, 16, 3);
        for (int k = 0; k < 9; k++) Fill(22, 6 + k, k + 1, 1);
        return picture;
    }

    private static double[] Evaluate(Network network, Tensor input, int nodes) =>
        ReferenceNetwork.Evaluate(new Network(1, [.. network.Nodes.Take(nodes)]), input).Values;

    private static void Map(SvgCanvas canvas, double x, double y, double[] maps, int channel, string title) =>
        FigureGrid.Colours(canvas, x, y, Width, maps[(channel * Width * Height)..((channel + 1) * Width * Height)], title, Cell, Math.Max(1e-9, maps.Max(Math.Abs)));
}
