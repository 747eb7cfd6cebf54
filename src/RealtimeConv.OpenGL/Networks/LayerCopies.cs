using RealtimeConv.Networks;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>Nodes of several copies of a network side by side, which share nothing: the copies of a layer are groups of one layer.</summary>
internal static class LayerCopies
{
    public static ConvolutionLayer Of(ConvolutionLayer layer, int copies) => copies == 1 ? layer : new ConvolutionLayer(
        copies * layer.OutputChannels, copies * layer.InputChannels, layer.KernelHeight, layer.KernelWidth, Repeat(layer.Weights, copies), Repeat(layer.Bias, copies),
        layer.Options with { Groups = copies * layer.Options.Groups });

    public static ActivationNode Of(ActivationNode node, int copies) =>
        copies == 1 || node.Slopes.IsDefault || node.Slopes.Length < 2 ? node : node with { Slopes = [.. Repeat([.. node.Slopes], copies)] };

    private static float[] Repeat(float[] values, int copies) => [.. Enumerable.Repeat(values, copies).SelectMany(v => v)];
}
