using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Parity;

/// <summary>Random kernels and banks of them, the same on every run.</summary>
internal static class Banks
{
    public static Kernel Random(int width, int height, int seed, bool positive = false)
    {
        var random = new Random(seed);
        var values = new double[width * height];
        for (int k = 0; k < values.Length; k++) values[k] = positive ? random.NextDouble() : 2 * random.NextDouble() - 1;
        return new Kernel(width, height, values, positive ? values.Sum() : Math.Sqrt(values.Length));
    }

    public static KernelBank PerChannel(int width, int height) => KernelBank.PerChannel([.. Enumerable.Range(0, 4).Select(c => Random(width - c % 2, height, 30 + c))]);

    public static KernelBank Matrix(int outputs, int inputs, int width, int height)
    {
        var kernels = new Kernel?[outputs, inputs];
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < inputs; i++)
                kernels[o, i] = (o + 2 * i) % 5 == 4 ? null : Random(width - o % 2, height - i % 2, 40 + 4 * o + i);
        return KernelBank.Matrix(kernels);
    }
}
