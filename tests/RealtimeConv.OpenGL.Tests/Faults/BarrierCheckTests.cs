using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>The check of barriers itself, on lists written by hand.</summary>
public sealed class BarrierCheckTests
{
    private const uint Texture0 = 0x84C0, Texture2D = 0x0DE1, WriteOnly = 0x88B9, DrawFramebuffer = 0x8CA9, ReadFramebuffer = 0x8CA8;

    [TestCase(0x8u | 0x20, 0u, true)]
    [TestCase(0x20u, 0u, false)]
    [TestCase(0x400u, 0x8u, true)]
    [TestCase(0u, 0u, false)]
    public void Problems_ADispatchThatSamplesAStoredTexture_NeedsTheFetchBit(uint first, uint second, bool passes)
    {
        var problems = BarrierCheck.Problems([.. Store(5), Call("glMemoryBarrier", first), Call("glMemoryBarrier", second), .. Sample(5), Call("glDrawArrays", 4, 0, 3)], returnsToHost: false);
        Assert.That(problems, passes ? Is.Empty : Has.Count.EqualTo(1).And.Some.Contains("0x8").And.Some.Contains("texture 5"));
    }

    [TestCase(0x400u, true)]
    [TestCase(0x8u | 0x100, false)]
    public void Problems_AReadbackOfAStoredTexture_NeedsTheFramebufferBit(uint bits, bool passes)
    {
        var problems = BarrierCheck.Problems(
            [.. Store(5), Call("glMemoryBarrier", bits), Call("glBindFramebuffer", ReadFramebuffer, 1), Call("glFramebufferTexture2D", ReadFramebuffer, 0, Texture2D, 5), Call("glReadPixels")],
            returnsToHost: false);
        Assert.That(problems.Count, Is.EqualTo(passes ? 0 : 1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Problems_AStoreToWhatADrawSampled_NeedsTheImageBit(bool barrier)
    {
        GlCall[] calls = [.. Sample(5), Call("glDrawArrays", 4, 0, 3), .. barrier ? (GlCall[])[Call("glMemoryBarrier", 0x20)] : [], .. Store(5)];
        Assert.That(BarrierCheck.Problems(calls, returnsToHost: false).Count, Is.EqualTo(barrier ? 0 : 1));
    }

    [Test]
    public void Problems_AStoredTextureReturnedToTheHost_NeedsAllBits()
    {
        Assert.That(BarrierCheck.Problems([.. Store(5), Call("glMemoryBarrier", 0x428)]), Has.Count.EqualTo(1));
        Assert.That(BarrierCheck.Problems([.. Store(5), Call("glMemoryBarrier", 0x7A8)]), Is.Empty);
    }

    [Test]
    public void Problems_ASecondStoreToATexture_NeedsTheImageBitUnlessTheBindingIsTheSame()
    {
        Assert.That(BarrierCheck.Problems([.. Store(5), .. Store(5)], returnsToHost: false), Has.Count.EqualTo(1));
        Assert.That(BarrierCheck.Problems([.. Store(5), Call("glMemoryBarrier", 0x20), .. Store(5)], returnsToHost: false), Is.Empty);
        Assert.That(BarrierCheck.Problems([.. Store(5)[..^1], Call("glDispatchCompute", 1, 1, 1)], returnsToHost: false), Is.Empty);
    }

    [Test]
    public void Problems_UnitsThatTheProgramDoesNotSample_AreNoUse()
    {
        GlCall[] calls = [Call("glActiveTexture", Texture0 + 3), Call("glBindTexture", Texture2D, 5), .. Store(5), .. Sample(6), Call("glDrawArrays", 4, 0, 3)];
        Assert.That(BarrierCheck.Problems(calls, returnsToHost: false), Is.Empty);
    }

    private static GlCall[] Store(uint texture) =>
        [Call("glUseProgram", 9), Call("glBindImageTexture", 0, texture, 0, 0, 0, WriteOnly), Call("glDispatchCompute", 1, 1, 1), Call("glBindImageTexture", 0, 0)];

    private static GlCall[] Sample(uint texture) => [Call("glUseProgram", 8), Call("glUniform1i", 0, 1), Call("glActiveTexture", Texture0 + 1), Call("glBindTexture", Texture2D, texture)];

    private static GlCall Call(string name, params uint[] arguments) => new(name, [.. arguments.Select(a => (nint)a), .. new nint[15]], new double[8]);
}
