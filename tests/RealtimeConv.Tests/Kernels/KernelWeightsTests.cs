using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class KernelWeightsTests
{
    // Rounding coefficient and divisor before the division would round three times.
    [Test]
    public void ToFloat32_QuotientsThatFloatsCannotHold_AreRoundedOnce()
    {
        double[] coefficients = [.. Enumerable.Range(1, 500).Select(k => k * 0.1)];
        var kernel = new Kernel(500, 1, coefficients, 2.9);
        float[] weights = kernel.ToFloat32();
        for (int k = 0; k < weights.Length; k++)
            Assert.That(Math.Abs(weights[k] - coefficients[k] / 2.9), Is.LessThanOrEqualTo(0.5 * (MathF.BitIncrement(weights[k]) - weights[k])), $"weight {k}");
    }
}
