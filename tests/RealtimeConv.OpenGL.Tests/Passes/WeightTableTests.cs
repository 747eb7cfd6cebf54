using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Passes;

/// <summary>Every weight of a kernel has its place in the uniform block or the texture, whatever their number.</summary>
public sealed class WeightTableTests
{
    // Blocks grow in steps; a kernel of one weight more than a step is the one that a slip would cut.
    [Test]
    public void ToBlock_OfEveryCount_HoldsEachWeightInItsVector()
    {
        foreach (int count in Enumerable.Range(1, 1100).Append(4095).Append(4096))
        {
            double[] weights = [.. Enumerable.Range(1, count).Select(k => (double)k)];
            var table = new WeightTable([KernelBank.Uniform(new Kernel(count, 1, weights, 1, 0, 0))], new Footprint(0, 0, count - 1, 0), 0);
            int capacity = table.BlockCapacity(65536)!.Value;
            float[] block = table.ToBlock(capacity);
            Assert.That(capacity, Is.InRange(count, 4096));
            Assert.That((block.Length, block[4 * (count - 1)]), Is.EqualTo((4 * capacity, (float)count)), $"{count} weights");
        }
    }

    [TestCase(4097)]
    [TestCase(10000)]
    public void BlockCapacity_BeyondTheBlock_IsNone(int count)
    {
        var table = new WeightTable([KernelBank.Uniform(new Kernel(count, 1, new double[count], 1, 0, 0))], new Footprint(0, 0, count - 1, 0), 0);
        Assert.That(table.BlockCapacity(65536), Is.Null);
        var (texels, channels, rows) = table.ToTexture();
        Assert.That((texels.Length, channels), Is.EqualTo((rows << WeightTable.TextureRowShift, 1)));
        Assert.That(texels.Length, Is.GreaterThanOrEqualTo(count));
    }
}
