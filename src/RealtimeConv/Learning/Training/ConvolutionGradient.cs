using System.Numerics;
using System.Runtime.InteropServices;
using RealtimeConv.Networks;

namespace RealtimeConv.Learning.Training;

/// <summary>One picture through a layer and back, without padding, stride 1: the form training tiles take.</summary>
/// <remarks>Rows are the vectors: forward and input gradients are axpy, weight gradients are dot products.</remarks>
internal sealed class ConvolutionGradient(ConvolutionLayer shape, float[] weights, float[] bias)
{
    public (int Channels, int Height, int Width) Output((int Channels, int Height, int Width) input) =>
        (shape.OutputChannels, input.Height - shape.KernelHeight + 1, input.Width - shape.KernelWidth + 1);

    public void Forward(ReadOnlySpan<float> input, (int Channels, int Height, int Width) size, Span<float> output)
    {
        var o = Output(size);
        for (int c = 0; c < o.Channels; c++)
            for (int y = 0; y < o.Height; y++)
            {
                var target = output.Slice((c * o.Height + y) * o.Width, o.Width);
                target.Fill(bias[c]);
                for (int i = 0; i < size.Channels; i++)
                    for (int ky = 0; ky < shape.KernelHeight; ky++)
                        for (int kx = 0; kx < shape.KernelWidth; kx++)
                            AddScaled(input.Slice((i * size.Height + y + ky) * size.Width + kx, o.Width), weights[Index(c, i, ky, kx)], target);
            }
    }

    /// <summary>Adds the gradients of weights and bias, and sets the gradient of the input where it is asked for.</summary>
    public void Backward(ReadOnlySpan<float> input, (int Channels, int Height, int Width) size, ReadOnlySpan<float> outputGradient, Span<float> inputGradient, double[] weightGradient, double[] biasGradient)
    {
        var o = Output(size);
        inputGradient.Clear();
        for (int c = 0; c < o.Channels; c++)
            for (int y = 0; y < o.Height; y++)
            {
                var gradient = outputGradient.Slice((c * o.Height + y) * o.Width, o.Width);
                double sum = 0;
                foreach (float g in gradient) sum += g;
                biasGradient[c] += sum;
                for (int i = 0; i < size.Channels; i++)
                    for (int ky = 0; ky < shape.KernelHeight; ky++)
                        for (int kx = 0; kx < shape.KernelWidth; kx++)
                        {
                            int at = (i * size.Height + y + ky) * size.Width + kx, w = Index(c, i, ky, kx);
                            weightGradient[w] += Dot(input.Slice(at, o.Width), gradient);
                            if (!inputGradient.IsEmpty) AddScaled(gradient, weights[w], inputGradient.Slice(at, o.Width));
                        }
            }
    }

    private int Index(int o, int i, int ky, int kx) => ((o * shape.InputChannels + i) * shape.KernelHeight + ky) * shape.KernelWidth + kx;

    private static void AddScaled(ReadOnlySpan<float> source, float scale, Span<float> target)
    {
        var wideSource = MemoryMarshal.Cast<float, Vector<float>>(source);
        var wideTarget = MemoryMarshal.Cast<float, Vector<float>>(target);
        var wideScale = new Vector<float>(scale);
        for (int k = 0; k < wideSource.Length; k++) wideTarget[k] += wideScale * wideSource[k];
        for (int k = wideSource.Length * Vector<float>.Count; k < source.Length; k++) target[k] += scale * source[k];
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (int k = 0; k < wideA.Length; k++) sum += wideA[k] * wideB[k];
        float total = Vector.Sum(sum);
        for (int k = wideA.Length * Vector<float>.Count; k < a.Length; k++) total += a[k] * b[k];
        return total;
    }
}
