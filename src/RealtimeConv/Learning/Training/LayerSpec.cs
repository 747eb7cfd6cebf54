using System.Collections.Immutable;
using RealtimeConv.Networks;

namespace RealtimeConv.Learning.Training;

/// <summary>The text form of a stack to be trained: "8x5x5 relu 1x3x3" is 8 kernels of 5 x 5, ReLU, then one of 3 x 3. Separated by spaces or commas.</summary>
public static class LayerSpec
{
    /// <summary>The most weights of one layer.</summary>
    public const int MaxWeights = 1 << 24;

    /// <summary>Builds the stack with random weights (uniform, He's variance 2 / fan-in) and zero biases, same-size padding by zeros.</summary>
    /// <param name="text">OUTxHEIGHTxWIDTH for a layer; relu, leaky, tanh or sigmoid for an activation.</param>
    /// <param name="inputChannels">Channels of the frames before.</param>
    /// <param name="seed">Seed of the weights.</param>
    /// <exception cref="InvalidInputException">A part is not understood; its place and what is possible are named.</exception>
    public static Network Parse(string text, int inputChannels, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var random = new Random(seed);
        var nodes = new List<NetworkNode>();
        int channels = inputChannels;
        string[] parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (int k = 0; k < parts.Length; k++)
        {
            NetworkNode node = parts[k].ToLowerInvariant() switch
            {
                "relu" => new ActivationNode(ActivationKind.Relu, k),
                "leaky" => new ActivationNode(ActivationKind.LeakyRelu, k, 0.1f),
                "tanh" => new ActivationNode(ActivationKind.Tanh, k),
                "sigmoid" => new ActivationNode(ActivationKind.Sigmoid, k),
                var size => new ConvolutionNode(Layer(size, k, channels, random), k),
            };
            if (node is ConvolutionNode c) channels = c.Layer.OutputChannels;
            nodes.Add(node);
        }
        if (!nodes.OfType<ConvolutionNode>().Any()) throw new InvalidInputException($"The stack '{text}' holds no layer; write for example '8x5x5 relu 1x3x3'.");
        return new Network(inputChannels, [.. nodes]);
    }

    // Kernels of the first layer start with a sum of 0: they see contrast, not the brightness that all pixels share.
    private static void Centre(float[] weights, int taps)
    {
        for (int at = 0; at < weights.Length; at += taps)
        {
            float mean = weights.AsSpan(at, taps).ToArray().Average();
            for (int k = at; k < at + taps; k++) weights[k] -= mean;
        }
    }

    private static ConvolutionLayer Layer(string text, int place, int inputs, Random random)
    {
        string[] numbers = text.Split('x');
        int[] size = new int[3];
        if (numbers.Length != 3 || !Enumerable.Range(0, 3).All(k => int.TryParse(numbers[k], out size[k]) && size[k] is >= 1 and <= 1024))
            throw new InvalidInputException($"Part {place + 1} of the stack, '{text}', is not understood; OUTxHEIGHTxWIDTH (1 to 1024 each), relu, leaky, tanh and sigmoid are.");
        long weightCount = (long)size[0] * inputs * size[1] * size[2];
        if (weightCount > MaxWeights) throw new InvalidInputException($"Part {place + 1} of the stack, '{text}', has {weightCount} weights; the limit is {MaxWeights}.");
        int count = (int)weightCount;
        double range = Math.Sqrt(6.0 / (inputs * size[1] * size[2]));
        float[] weights = [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2 - 1) * range))];
        if (place == 0 && size[1] * size[2] > 1) Centre(weights, size[1] * size[2]);
        var same = new Padding((size[1] - 1) / 2, (size[2] - 1) / 2, size[1] / 2, size[2] / 2);
        return new ConvolutionLayer(size[0], inputs, size[1], size[2], weights, new float[size[0]], new ConvolutionOptions { Padding = same });
    }
}
