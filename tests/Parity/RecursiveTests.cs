using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Recursive passes in compute against the reference, inside their bound: by the program that serves all kernels and by one of their own, in whole lines and in segments.</summary>
public sealed class RecursiveTests
{
    private static readonly (int, int)[] Sizes = [(49, 31), (300, 3), (2, 150)];

    // As far as the driver has compute shaders.
    private static IEnumerable<object[]> Cases() => Stage.Names.Concat(Stage.OwnNames).Where(n => n is "gl compute" or "es compute" or "gl compute own")
        .Select(n => (object[])[n.StartsWith("gl", StringComparison.Ordinal) ? GraphicsApi.OpenGL : GraphicsApi.OpenGLES, n.EndsWith("own", StringComparison.Ordinal)]);

    [TestCaseSource(nameof(Cases))]
    public void Apply_SmoothKernelsUnderABudget_StayInTheBound(GraphicsApi api, bool own)
    {
        using var thread = new GlThread(new HeadlessOptions { Api = api });
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Compute, SpecialiseAfterFrames = -1 });
            int recursive = 0;
            var cases = own ? from m in Enum.GetValues<BorderMode>() select (m, Sizes[0]) : from s in Sizes from m in (BorderMode[])[BorderMode.Reflect101, BorderMode.Constant] select (m, s);
            foreach (var (mode, (width, height)) in cases)
            {
                var border = mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);
                var filter = new ConvolveFilter(Gaussian(45).WithAnchor(20, 30), Operation.Convolution, border, 0.05);
                var frame = TestPatterns.Noise(width, height, PixelFormat.Rgba8, 3);
                var request = new PlanRequest(filter, frame.Format, frame.Format, width, height) { Backend = Backend.Compute, Device = engine.Device, Budget = ErrorBudget.EightBitSteps(1) };
                var plan = Planner.Candidates(request).Select(c => c.Plan).Single(p => p.Passes.Any(q => q is RecursivePass));
                using var prepared = engine.Prepare(plan);
                if (own) Assert.That(engine.Specialise(prepared), Is.True);
                var result = new Frame(width, height, frame.Format);
                engine.Apply(prepared, frame, result);
                recursive++;
                var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
                Assert.That(report.Passed, Is.True, $"{mode}, {width} x {height} by {string.Join(", ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
            }
            Assert.That(recursive, Is.EqualTo(cases.Count()));
            return 0;
        });
    }

    private static Kernel Gaussian(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) * 6.0 / taps, 2) / 2))];
        return new Kernel(taps, 1, line, line.Sum()) * new Kernel(1, taps, line, line.Sum());
    }
}
