using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Programs compiled ahead on another thread.</summary>
public sealed class BackgroundCompilerTests : GlTest
{
    private const int Side = 8;
    private const double PatienceSeconds = 60;

    [Test]
    public void Apply_WithACompilerBehind_TakesTheProgramWhenItIsThere()
    {
        using var background = new BackgroundCompiler(new HeadlessOptions { Api = GraphicsApi.OpenGL });
        bool took = UntilSpecialised(background, out int sharedFrames);
        Assert.That(took, "the filter never got its program");
        Assert.That((background.Compiled, background.Problem is null), Is.EqualTo((1, true)).Or.EqualTo((0, false)));
        Assert.That(sharedFrames, Is.Positive, "frames that did not wait for it");
    }

    // Nothing of another API helps: the engine compiles for itself.
    [Test]
    public void Apply_WithACompilerForAnotherApi_CompilesInTheFrame()
    {
        using var background = new BackgroundCompiler(new HeadlessOptions { Api = GraphicsApi.OpenGLES });
        Assert.That(UntilSpecialised(background, out _));
        Assert.That(background.Problem, Does.Contain("not compiled behind"));
        Assert.That(background.Compiled, Is.Zero);
    }

    [Test]
    public void Apply_AfterTheCompilerWasDisposedOf_CompilesInTheFrame()
    {
        var background = new BackgroundCompiler();
        background.Dispose();
        Assert.That(UntilSpecialised(background, out _));
    }

    private static bool UntilSpecialised(BackgroundCompiler background, out int sharedFrames)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        int shared = 0;
        bool took = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = 1, Background = background });
            var source = Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side);
            var destination = Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side);
            var filter = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10])) { Alpha = AlphaPolicy.Straight };
            long started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < PatienceSeconds)
            {
                Assert.That(engine.Apply(filter, source, destination).IsApplied);
                if (engine.LastReport!.Shaders.Single().StartsWith("blocked.", StringComparison.Ordinal)) return true;
                shared++;
                Thread.Yield();
            }
            return false;
        });
        sharedFrames = shared;
        return took;
    }
}
