using RealtimeConv.Networks;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>A layer's weights as its shader reads them: per layer of four output channels the input layers that its groups touch, each tap a 4 x 4 matrix.</summary>
internal sealed class LayerWeights
{
    /// <summary>log2 of the width of a weight texture, in vectors.</summary>
    public const int TextureRowShift = 11;

    public LayerWeights(ConvolutionLayer layer)
    {
        int outputLayers = (layer.OutputChannels + 3) / 4, taps = layer.KernelHeight * layer.KernelWidth;
        Ranges = new (int First, int Count, int Weight)[outputLayers];
        var matrices = new List<float>();
        for (int ol = 0; ol < outputLayers; ol++)
        {
            var channels = Enumerable.Range(4 * ol, Math.Min(4, layer.OutputChannels - 4 * ol)).ToArray();
            int firstChannel = channels.Min(o => o / layer.OutputChannelsPerGroup) * layer.InputChannelsPerGroup;
            int lastChannel = (channels.Max(o => o / layer.OutputChannelsPerGroup) + 1) * layer.InputChannelsPerGroup - 1;
            int first = firstChannel / 4, count = lastChannel / 4 - first + 1;
            Ranges[ol] = (first, count, matrices.Count / 16);
            for (int il = first; il < first + count; il++)
                for (int t = 0; t < taps; t++)
                    for (int column = 0; column < 4; column++)
                        for (int row = 0; row < 4; row++) matrices.Add(Weight(layer, 4 * ol + row, 4 * il + column, t));
        }
        Values = [.. matrices];
        MixesGroups = layer.Options.Groups > 1 && (layer.OutputChannelsPerGroup % 4 != 0 || layer.InputChannelsPerGroup % 4 != 0);
    }

    /// <summary>First input layer, number of input layers and first matrix of each output layer.</summary>
    public (int First, int Count, int Weight)[] Ranges { get; }

    /// <summary>All matrices, column by column.</summary>
    public float[] Values { get; }

    /// <summary>Matrices in all.</summary>
    public int Count => Values.Length / 16;

    /// <summary>Whether some four output channels read four input channels of which not all belong to the groups of each.</summary>
    public bool MixesGroups { get; }

    /// <summary>The texels of a weight texture, whole rows.</summary>
    public (float[] Texels, int Rows) ToTexture()
    {
        int rows = (Values.Length / 4 + (1 << TextureRowShift) - 1) >> TextureRowShift;
        var texels = new float[4 * (rows << TextureRowShift)];
        Values.CopyTo(texels, 0);
        return (texels, rows);
    }

    private static float Weight(ConvolutionLayer layer, int output, int input, int tap)
    {
        if (output >= layer.OutputChannels) return 0;
        int within = input - output / layer.OutputChannelsPerGroup * layer.InputChannelsPerGroup;
        return within < 0 || within >= layer.InputChannelsPerGroup ? 0 : layer.Weights[(output * layer.InputChannelsPerGroup + within) * layer.KernelHeight * layer.KernelWidth + tap];
    }
}
