using RealtimeConv.Networks;

namespace RealtimeConv.Verification;

/// <summary>
/// Derived bounds for layers and stacks computed in float32 in any order of summation: cascades of C1, E_out = gamma(n + 1) * (A + sum|w| E_in) + sum|w| E_in,
/// with A = |bias| + sum |w||x| and n the taps of one output.
/// </summary>
/// <remarks>
/// Weights and inputs are float32 and exact. Activations are 1-Lipschitz or have their constant named beside them; exp and its kin are granted
/// <see cref="TranscendentalUlps"/> units in the last place, which covers GLSL's exp (3 + 2|x| ULP for |x| up to 88 by ARB_shader_precision) after clamping.
/// </remarks>
public static class NetworkBound
{
    /// <summary>Relative error granted to sigmoid, tanh and SiLU, in units of 2^-23.</summary>
    public const double TranscendentalUlps = 256;

    /// <summary>Exact values and bounds of every value of a network: the input, then each node's output, in NCHW order.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">The input, taken as exact.</param>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="storeRelative">Relative error of storing a value between nodes: 0 for float32, 2^-10 for float16 of any rounding.</param>
    public static IReadOnlyList<(double[] Value, double[] Error, TensorShape Shape)> Propagate(Network network, Tensor input, ArithmeticModel arithmetic, double storeRelative = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(input);
        return Propagate(network, (Array.ConvertAll(input.Data, v => (double)v), new double[input.Data.Length], input.Shape), arithmetic, storeRelative);
    }

    /// <summary>Exact values and bounds of every value of a network whose input carries errors itself.</summary>
    internal static List<(double[] Value, double[] Error, TensorShape Shape)> Propagate(
        Network network, (double[] Value, double[] Error, TensorShape Shape) input, ArithmeticModel arithmetic, double storeRelative)
    {
        var shapes = network.Shapes(input.Shape);
        var fields = new List<(double[] Value, double[] Error, TensorShape Shape)> { input };
        Store(fields[0], storeRelative);
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            var field = Node(network.Nodes[k], fields, shapes[k + 1], arithmetic);
            Store(field, storeRelative);
            fields.Add(field);
        }
        return fields;
    }

    // Float16 of any rounding: relative error, and 2^-24 where the smallest denormals lie.
    private static void Store((double[] Value, double[] Error, TensorShape Shape) field, double relative)
    {
        if (relative == 0) return;
        for (int i = 0; i < field.Error.Length; i++) field.Error[i] += relative * (Math.Abs(field.Value[i]) + field.Error[i]) + Math.ScaleB(1, -24);
    }

    private static (double[] Value, double[] Error, TensorShape Shape) Node(NetworkNode node, List<(double[] Value, double[] Error, TensorShape Shape)> fields, TensorShape shape, ArithmeticModel arithmetic) => node switch
    {
        ConvolutionNode c => Convolution(c.Layer, fields[c.Input], shape, arithmetic),
        ActivationNode a => Activation(a, fields[a.Input], arithmetic),
        AddNode a => Add(fields[a.Left], fields[a.Right], arithmetic),
        _ => Moved(node, fields, shape, arithmetic),
    };

    private static (double[] Value, double[] Error, TensorShape Shape) Convolution(ConvolutionLayer layer, (double[] Value, double[] Error, TensorShape Shape) input, TensorShape shape, ArithmeticModel arithmetic)
    {
        var p = layer.PaddingFor(input.Shape.Height, input.Shape.Width);
        var o = layer.Options;
        long terms = (long)layer.InputChannelsPerGroup * layer.KernelHeight * layer.KernelWidth + 1;
        double gamma = arithmetic.Gamma(terms);
        var value = new double[shape.Count];
        var error = new double[shape.Count];
        for (int n = 0; n < shape.Batch; n++)
            for (int c = 0; c < shape.Channels; c++)
                for (int y = 0; y < shape.Height; y++)
                    for (int x = 0; x < shape.Width; x++)
                    {
                        double sum = layer.Bias.Length > 0 ? layer.Bias[c] : 0, magnitude = Math.Abs(sum), carried = 0;
                        for (int i = 0; i < layer.InputChannelsPerGroup; i++)
                            for (int ky = 0; ky < layer.KernelHeight; ky++)
                                for (int kx = 0; kx < layer.KernelWidth; kx++)
                                {
                                    int sy = y * o.StrideY + ky * o.DilationY - p.Top, sx = x * o.StrideX + kx * o.DilationX - p.Left;
                                    if (sy < 0 || sy >= input.Shape.Height || sx < 0 || sx >= input.Shape.Width) continue;
                                    int at = input.Shape.Index(n, c / layer.OutputChannelsPerGroup * layer.InputChannelsPerGroup + i, sy, sx);
                                    double w = layer.Weight(c, i, ky, kx);
                                    sum += w * input.Value[at];
                                    magnitude += Math.Abs(w * input.Value[at]);
                                    carried += Math.Abs(w) * input.Error[at];
                                }
                        int index = shape.Index(n, c, y, x);
                        value[index] = sum;
                        error[index] = gamma * (magnitude + carried) + carried + 4 * terms * arithmetic.Underflow;
                    }
        return (value, error, shape);
    }

    private static (double[] Value, double[] Error, TensorShape Shape) Activation(ActivationNode node, (double[] Value, double[] Error, TensorShape Shape) input, ArithmeticModel arithmetic)
    {
        var value = new double[input.Value.Length];
        var error = new double[input.Value.Length];
        int plane = input.Shape.Height * input.Shape.Width;
        for (int k = 0; k < value.Length; k++)
        {
            int channel = k / plane % input.Shape.Channels;
            value[k] = Reference.ReferenceNetwork.Activate(node, channel, input.Value[k]);
            double slope = Slope(node, channel);
            double rounding = node.Kind switch
            {
                ActivationKind.Relu or ActivationKind.Clip => 0,
                ActivationKind.LeakyRelu or ActivationKind.PRelu => arithmetic.UnitRoundoff,
                _ => TranscendentalUlps * Math.ScaleB(1, -23),
            };
            // tanh near 0 may be computed as a difference of numbers near 1: its error is absolute there.
            double scale = node.Kind == ActivationKind.Tanh ? 1 : Math.Abs(value[k]) + slope * input.Error[k];
            error[k] = slope * input.Error[k] + rounding * scale + arithmetic.Underflow;
        }
        return (value, error, input.Shape);
    }

    /// <summary>The Lipschitz constant of an activation.</summary>
    internal static double Slope(ActivationNode node, int channel) => node.Kind switch
    {
        ActivationKind.LeakyRelu => Math.Max(1, Math.Abs(node.A)),
        ActivationKind.PRelu => Math.Max(1, Math.Abs(node.Slopes.Length == 1 ? node.Slopes[0] : node.Slopes[channel])),
        ActivationKind.Sigmoid => 0.25,
        // The derivative of v sigmoid(v) is largest at 2.3994 and stays below 1.1.
        ActivationKind.Silu => 1.1,
        _ => 1,
    };

    private static (double[] Value, double[] Error, TensorShape Shape) Add((double[] Value, double[] Error, TensorShape Shape) left, (double[] Value, double[] Error, TensorShape Shape) right, ArithmeticModel arithmetic)
    {
        var value = new double[left.Value.Length];
        var error = new double[left.Value.Length];
        for (int k = 0; k < value.Length; k++)
        {
            value[k] = left.Value[k] + right.Value[k];
            double carried = left.Error[k] + right.Error[k];
            error[k] = carried + arithmetic.UnitRoundoff * (Math.Abs(value[k]) + carried) + arithmetic.Underflow;
        }
        return (value, error, left.Shape);
    }

    // Nodes that move or average values: exact values by the reference, errors moved along with them as values (their weights are not negative).
    private static (double[] Value, double[] Error, TensorShape Shape) Moved(NetworkNode node, List<(double[] Value, double[] Error, TensorShape Shape)> fields, TensorShape shape, ArithmeticModel arithmetic)
    {
        var inputs = node.Inputs.Select(i => fields[i]).ToArray();
        double[] value = Reference.ReferenceNetwork.Move(node, [.. inputs.Select(f => (f.Value, f.Shape))]).Values;
        double[] error = Reference.ReferenceNetwork.Move(node, [.. inputs.Select(f => (f.Error, f.Shape))]).Values;
        if (node is UpsampleNode { Bilinear: true })
        {
            // Four products and three sums of weights rounded once, in two steps.
            double[] magnitude = Reference.ReferenceNetwork.Move(node, [.. inputs.Select(f => (Array.ConvertAll(f.Value, Math.Abs), f.Shape))]).Values;
            for (int k = 0; k < error.Length; k++) error[k] += arithmetic.Gamma(8) * (magnitude[k] + error[k]) + 8 * arithmetic.Underflow;
        }
        return (value, error, shape);
    }
}
