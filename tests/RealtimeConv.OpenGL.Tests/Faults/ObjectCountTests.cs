using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Ten thousand times made and disposed of, counted between the engine and the driver: nothing is left, and nothing is deleted twice or that is not ours.</summary>
public sealed class ObjectCountTests : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36)) { Alpha = AlphaPolicy.Straight };

    [Test]
    public void Engines_MadeAndDisposedOf4000Times_LeaveNothing() => Count((shim, ledger) =>
    {
        for (int k = 0; k < 2000; k++)
        {
            new FilterEngine(shim).Dispose();
            new NetworkEngine(shim).Dispose();
            Assert.That(ledger.Count, Is.Zero);
        }
        Assert.That(ledger.Made, Is.EqualTo(2000 * 6));
    });

    [Test]
    public void PreparedFilters_MadeAndDisposedOf4000Times_LeaveWhatTheyShare([Values(Backend.Fragment, Backend.Compute)] Backend backend) => Count((shim, ledger) =>
    {
        using var engine = new FilterEngine(shim, new FilterEngineOptions { Backend = backend });
        var source = Straight(FloatTexture(shim, 7, 5, new float[140]), 7, 5);
        var destination = source with { Texture = Texture(shim, 7, 5, SizedInternalFormat.Rgba32f) };
        var chain = new ChainFilter(Blur, PointwiseFilter.Absolute, Blur) { Alpha = AlphaPolicy.Straight };
        int steady = 0;
        for (int k = 0; k < 2000; k++)
        {
            using (engine.Prepare(chain, source, destination)) Assert.That(engine.Apply(chain, source, destination).IsApplied, Is.True);
            // The next call deletes what was handed back.
            Assert.That(engine.Apply(chain with { Alpha = k % 2 == 0 ? AlphaPolicy.Straight : AlphaPolicy.Preserve }, source, destination).IsApplied, Is.True);
            if (k == 3) steady = ledger.Count;
            if (k > 3) Assert.That(ledger.Count, Is.LessThanOrEqualTo(steady + 8));
        }
        shim.DeleteTextures([source.Texture, destination.Texture]);
    });

    [Test]
    public void Textures_OfFramesOfChangingSizes2000Times_AreGivenBack() => Count((shim, ledger) =>
    {
        using var engine = new FilterEngine(shim);
        int steady = 0;
        for (int k = 0; k < 2000; k++)
        {
            int width = 1 + k * 37 % 150, height = 1 + k * 11 % 7;
            engine.Apply(Blur, Frame.FromSamples(width, height, 1, new float[width * height]));
            if (k == 100) steady = ledger.Count;
            if (k > 100) Assert.That(ledger.Count, Is.LessThanOrEqualTo(steady + 32));
        }
    });

    // The end of each run: the engine is disposed of, and so is all that it made.
    private static void Count(Action<GL, ObjectLedger> run)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var ledger = new ObjectLedger();
        thread.Run(gl => run(new GlShim(gl.Context) { Rules = { ledger } }.GL, ledger));
        Assert.That(ledger.Live, Is.Empty);
        Assert.That(ledger.Strange, Is.Empty);
    }
}
