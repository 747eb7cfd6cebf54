using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>A layer's weights in the order the inner loop reads them: per group and block of four outputs, then input, row, column, output within the block.</summary>
internal sealed class PackedWeights
{
    public const int Outputs = 4;

    public PackedWeights(ConvolutionLayer layer)
    {
        BlocksPerGroup = (layer.OutputChannelsPerGroup + Outputs - 1) / Outputs;
        Taps = layer.InputChannelsPerGroup * layer.KernelHeight * layer.KernelWidth;
        Values = new float[layer.Options.Groups * BlocksPerGroup * Taps * Outputs];
        Bias = new float[layer.Options.Groups * BlocksPerGroup * Outputs];
        for (int o = 0; o < layer.OutputChannels; o++)
        {
            int group = o / layer.OutputChannelsPerGroup, within = o % layer.OutputChannelsPerGroup;
            int block = group * BlocksPerGroup + within / Outputs;
            for (int t = 0; t < Taps; t++) Values[(block * Taps + t) * Outputs + within % Outputs] = layer.Weights[o * Taps + t];
            if (layer.Bias.Length > 0) Bias[block * Outputs + within % Outputs] = layer.Bias[o];
        }
    }

    public int BlocksPerGroup { get; }

    public int Taps { get; }

    public float[] Values { get; }

    public float[] Bias { get; }
}
