using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Activations in place on runs of one channel.</summary>
internal static class CpuActivation
{
    public static void Apply(ActivationNode node, int channel, Span<float> values)
    {
        switch (node.Kind)
        {
            case ActivationKind.Relu:
                for (int k = 0; k < values.Length; k++) values[k] = Math.Max(values[k], 0);
                break;
            case ActivationKind.LeakyRelu:
                Leaky(values, node.A);
                break;
            case ActivationKind.PRelu:
                Leaky(values, node.Slopes.Length == 1 ? node.Slopes[0] : node.Slopes[channel]);
                break;
            case ActivationKind.Clip:
                for (int k = 0; k < values.Length; k++) values[k] = Math.Min(Math.Max(values[k], node.A), node.B);
                break;
            case ActivationKind.Sigmoid:
                for (int k = 0; k < values.Length; k++) values[k] = (float)(1 / (1 + Math.Exp(-values[k])));
                break;
            case ActivationKind.Tanh:
                for (int k = 0; k < values.Length; k++) values[k] = (float)Math.Tanh(values[k]);
                break;
            case ActivationKind.Silu:
                for (int k = 0; k < values.Length; k++) values[k] = (float)(values[k] / (1 + Math.Exp(-values[k])));
                break;
            default:
                throw new ArgumentException($"There is no activation {node.Kind} on the CPU.");
        }
    }

    private static void Leaky(Span<float> values, float slope)
    {
        for (int k = 0; k < values.Length; k++) values[k] = values[k] >= 0 ? values[k] : slope * values[k];
    }
}
