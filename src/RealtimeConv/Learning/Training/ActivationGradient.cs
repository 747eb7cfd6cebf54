using RealtimeConv.Networks;

namespace RealtimeConv.Learning.Training;

/// <summary>Activations forward and their derivatives backward, in place.</summary>
internal static class ActivationGradient
{
    public static bool IsTrainable(ActivationKind kind) => kind is ActivationKind.Relu or ActivationKind.LeakyRelu or ActivationKind.Tanh or ActivationKind.Sigmoid;

    public static void Forward(ActivationNode node, ReadOnlySpan<float> input, Span<float> output)
    {
        input.CopyTo(output);
        Cpu.Layers.CpuActivation.Apply(node, 0, output);
    }

    /// <summary>Multiplies a gradient by the derivative, which each of these functions has in terms of its own output.</summary>
    public static void Backward(ActivationNode node, ReadOnlySpan<float> output, Span<float> gradient)
    {
        for (int k = 0; k < gradient.Length; k++)
            gradient[k] *= node.Kind switch
            {
                ActivationKind.Relu => output[k] > 0 ? 1 : 0,
                ActivationKind.LeakyRelu => output[k] >= 0 ? 1 : node.A,
                ActivationKind.Tanh => 1 - output[k] * output[k],
                _ => output[k] * (1 - output[k]),
            };
    }
}
