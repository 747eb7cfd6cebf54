using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>What frames of pyramids and of folded chains with their edges cost once they are prepared: nothing.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute)]
public sealed class FilterEngineSteadyPlanTests(GraphicsApi api, Backend backend) : GlTest
{
    private const int Width = 131, Height = 67;

    private static readonly ConvolveFilter Bell = new(Line(59) * Line(59).Transposed(), Border: Border.Reflect);

    private static readonly ChainFilter Chain = new(new ConvolveFilter(new Kernel(3, 3, [1, 2, 0, -1, 5, 3, 0.5, 2, 1], 13.5), Bias: 0.125), new ConvolveFilter(new Kernel(2, 3, [1, 2, 3, 4, 0, 1], 11)));

    // Programs that serve many, and those made for one pass.
    [Test]
    public void Apply_Pyramid_AllocatesNothingAndMakesNoObject([Values] bool own) => IsSteady(Bell, own, p => p.Passes.All(q => q is ResamplePass), "resample.");

    [Test]
    public void Apply_FoldedChain_AllocatesNothingAndMakesNoObject([Values] bool own) => IsSteady(Chain, own, p => p.Passes.Any(q => q.Rim is not null), "convolve.");

    private void IsSteady(Filter filter, bool own, Func<FilterPlan, bool> isIt, string shader)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var source = new FrameTexture(Texture(gl, Width, Height, SizedInternalFormat.Rgba8), PixelFormat.Rgba8, Width, Height);
            var destination = source with { Texture = Texture(gl, Width, Height, SizedInternalFormat.Rgba8) };
            var options = new FilterEngineOptions { Backend = backend, Budget = ErrorBudget.EightBitSteps(1), SpecialiseAfterFrames = own ? 0 : -1 };
            var ledger = new ObjectLedger();
            // The shim itself allocates, so bytes are counted without it.
            using (var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { ledger } }.GL, options))
            {
                using var prepared = Prepare(engine);
                int made = ledger.Made;
                for (int k = 0; k < 3; k++) Assert.That(engine.Apply(prepared, source, destination).IsApplied, Is.True);
                Assert.That(ledger.Made - made, Is.Zero);
            }
            Assert.That(ledger.Live, Is.Empty);
            using (var engine = new FilterEngine(gl, options))
            {
                using var prepared = Prepare(engine);
                int made = engine.MadeObjects;
                bool applied = true;
                Assert.That(SteadyAllocation.Least(() => applied &= engine.Apply(prepared, source, destination).IsApplied, 10), Is.Zero);
                Assert.That((engine.MadeObjects - made, applied), Is.EqualTo((0, true)));
            }

            PreparedFilter Prepare(FilterEngine engine)
            {
                var request = new PlanRequest(filter, source.Format, destination.Format, Width, Height) { Backend = backend, Device = engine.Device, IsOnDevice = true, Budget = options.Budget };
                var prepared = engine.Prepare(Planner.Candidates(request).Select(c => c.Plan).First(isIt), source, destination);
                Assert.That(prepared.Report.Shaders, Has.Some.StartsWith(shader));
                return prepared;
            }
        });
    }

    private static Kernel Line(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) * 6.0 / taps, 2) / 2))];
        return new Kernel(taps, 1, line, line.Sum());
    }
}
