using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Pyramids in compute and in fragments against the reference, inside their bound: by the program that serves all kernels and by one of their own, at every border and on frames smaller than a step.</summary>
public sealed class PyramidTests
{
    private static readonly (int, int)[] Sizes = [(45, 37), (70, 2), (1, 1), (3, 50)];

    // As far as the driver has compute shaders; a fragment of OpenGL ES runs as one of OpenGL does.
    private static IEnumerable<object[]> Cases() => Stage.Names.Concat(Stage.OwnNames).Where(n => n is "gl compute" or "gl compute own" or "gl fragment" or "gl fragment own" or "es compute" or "es fragment")
        .Select(n => (object[])[n.StartsWith("gl", StringComparison.Ordinal) ? GraphicsApi.OpenGL : GraphicsApi.OpenGLES, n.Contains("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment, n.EndsWith("own", StringComparison.Ordinal)]);

    [TestCaseSource(nameof(Cases))]
    public void Apply_SmoothKernelsUnderABudget_StayInTheBound(GraphicsApi api, Backend backend, bool own)
    {
        using var thread = new GlThread(new HeadlessOptions { Api = api });
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = -1 });
            bool some = false;
            foreach (var mode in Enum.GetValues<BorderMode>())
                foreach (var (width, height) in mode is BorderMode.Wrap or BorderMode.Constant ? Sizes : Sizes.Take(1))
                {
                    // A constant that codes hold, and one that they do not.
                    var border = mode == BorderMode.Constant ? Border.Of(width > 50 ? 0.7 : 1) : new Border(mode);
                    var filter = new ConvolveFilter(Gaussian(41, 21).WithAnchor(18, 12), Operation.Convolution, border, 0.05);
                    foreach (var format in (width, mode) == (45, BorderMode.Constant) ? new[] { PixelFormat.Rgba8, PixelFormat.R32F } : [PixelFormat.R8])
                        some |= Judge(engine, filter, TestPatterns.Noise(width, height, format, 3), backend, own);
                }
            Assert.That(some, Is.EqualTo(own), "programs of its own");
            return 0;
        });
    }

    private static bool Judge(FilterEngine engine, ConvolveFilter filter, Frame frame, Backend backend, bool own)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = backend, Device = engine.Device, Budget = ErrorBudget.EightBitSteps(1) };
        var plan = Planner.Candidates(request).Select(c => c.Plan).Single(p => p.Passes.Any(q => q is ResamplePass));
        using var prepared = engine.Prepare(plan);
        bool specialised = own && engine.Specialise(prepared);
        var result = new Frame(frame.Width, frame.Height, frame.Format);
        engine.Apply(prepared, frame, result);
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, $"{filter.Border}, {frame.Width} x {frame.Height} {frame.Format} by {string.Join(", ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
        return specialised;
    }

    private static Kernel Gaussian(int width, int height)
    {
        double[] Line(int taps) => [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) * 6.0 / taps, 2) / 2))];
        return new Kernel(width, 1, Line(width), Line(width).Sum()) * new Kernel(1, height, Line(height), Line(height).Sum());
    }
}
