using NUnit.Framework;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class KernelProbeTests
{
    [Test]
    public void Try()
    {
        void Show(ProbedPass pass)
        {
            var t = System.Diagnostics.Stopwatch.StartNew();
            var f = KernelProbe.Run(pass);
            TestContext.Out.WriteLine($"--- conv {f.IsConvolution} linear {f.IsLinear} shift {f.IsShiftInvariant} runs {f.Runs} {t.ElapsedMilliseconds} ms frame {f.Frame}");
            if (f.Kernels is { } k) TestContext.Out.WriteLine($"{k.Width}x{k.Height} anchor {k.AnchorX},{k.AnchorY} {k.Mixing} uncertainty {k.Uncertainty:G3} bias {k.Bias(0)} rails {f.Rails[0]}");
            foreach (var e in f.Edges) TestContext.Out.WriteLine($"{e.Edge} {e.Reach} {string.Join("|", e.Rules)} {string.Join(",", e.Constant)}");
            TestContext.Out.WriteLine($"borders {string.Join("|", f.Borders)} beyond {f.IsLinearBeyondPictures} nan {f.Nan}");
            foreach (var n in f.Names) TestContext.Out.WriteLine($"name [{n.Output},{n.Input}] {n}");
            foreach (var e in f.Evidence) TestContext.Out.WriteLine(e);
            foreach (var e in f.Notes) TestContext.Out.WriteLine(e);
        }
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("sobel-x"))));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("sobel-x"), Operation.Convolution, Border.Reflect101, 0.25)));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("gaussian"), Operation.CrossCorrelation, Border.Of(0.3)), 4));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("gaussian"), Operation.CrossCorrelation, Border.Wrap), 1, SampleType.UNorm8));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("sobel-x"), Operation.CrossCorrelation, Border.Reflect101), 3, SampleType.UNorm8));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("sharpen"), Operation.CrossCorrelation, Border.Reflect101), 1, SampleType.Float16));
        Show(Passes.Changed(new ConvolveFilter(Passes.Kernel("sobel-x")), (v, _, _, _, _) => Math.Clamp(v, 0, 1)));
        Show(Passes.Changed(new ConvolveFilter(Passes.Kernel("sobel-x")), (v, _, _, _, _) => Math.Abs(v)));
        Show(Passes.Changed(new ConvolveFilter(Passes.Kernel("gaussian")), (v, f, x, _, _) => v * x / f.Width));
        Show(Passes.Changed(new ConvolveFilter(Passes.Kernel("gaussian")), (v, f, x, _, _) => x % 16 == 0 ? 0.99 * v : v));
        Show(Passes.Of(new ConvolveFilter(Passes.Kernel("box"), Border: Border.Reflect)));
        Show(Passes.Of(new ConvolveFilter(new Kernel(61, 61, Enumerable.Range(0, 3721).Select(k => Math.Sin(k)).ToArray()), Border: Border.Reflect)));
    }
}
