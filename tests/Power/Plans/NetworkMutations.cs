using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="NetworkPass"/>: a layer's weights and biases, an activation.</summary>
internal static class NetworkMutations
{
    // Of the largest weights, not of each: biases make every sum large, so that a slip of a small weight drowns.
    private const float Slight = 1f / 2048;

    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(NetworkPass pass, PlannedSurface surface)
    {
        var nodes = pass.Network.Nodes;
        for (int n = 0; n < nodes.Length; n++)
        {
            NetworkPass With(NetworkNode node) =>
                new(new Network(pass.Network.InputChannels, nodes.SetItem(n, node)), pass.Channels, surface.Width, surface.Height, pass.Inputs, pass.Output) { IsHalf = pass.IsHalf, Store = pass.Store };
            if (nodes[n] is ActivationNode activation) yield return ("activation left out", $"layer {n}", With(new ActivationNode(ActivationKind.LeakyRelu, activation.Input, 1)));
            if (nodes[n] is not ConvolutionNode { Layer: var layer } convolution) continue;
            for (int k = 0; k < layer.Weights.Length; k += 5)
            {
                yield return ("layer's weight dropped", $"layer {n}, weight {k}", With(convolution with { Layer = Changed(layer, k, _ => 0, -1) }));
                yield return ("layer's weight off by 2^-11", $"layer {n}, weight {k}", With(convolution with { Layer = Changed(layer, k, w => w + Slight, -1) }));
            }
            for (int b = 0; b < layer.Bias.Length; b++) yield return ("layer's bias off by 2^-11", $"layer {n}, bias {b}", With(convolution with { Layer = Changed(layer, -1, w => w + Slight, b) }));
        }
    }

    private static ConvolutionLayer Changed(ConvolutionLayer layer, int weight, Func<float, float> change, int bias)
    {
        float[] weights = [.. layer.Weights], biases = [.. layer.Bias];
        if (weight >= 0) weights[weight] = change(weights[weight]);
        if (bias >= 0) biases[bias] = change(biases[bias]);
        return new ConvolutionLayer(layer.OutputChannels, layer.InputChannels, layer.KernelHeight, layer.KernelWidth, weights, biases, layer.Options);
    }
}
