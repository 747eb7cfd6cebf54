using System.Diagnostics;
using RealtimeConv.Demo.Bench.Gl;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>What the first frame of a kernel costs beyond its next ones, and what it takes to give it a program of its own: cold, and from caches.</summary>
/// <param name="options">Kernels, the first size, type and border.</param>
internal sealed class FirstUseBench(BenchOptions options)
{
    private const int SteadyFrames = 5;

    /// <summary>Measures on contexts of their own; programs of the library are kept in a folder that is deleted at the end.</summary>
    /// <exception cref="CapabilityMissingException">There is no GL here.</exception>
    public IReadOnlyList<FirstUseRow> Run(TextWriter messages, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-first-use-").FullName;
        try
        {
            var progress = new ProgressLine(messages);
            // Which driver's cache holds them, the first pass fills and the second finds.
            progress.Show("first use, cold", 0, 2, "passes");
            var cold = Pass(folder, cancellation);
            progress.Show("first use, from caches", 1, 2, "passes");
            var warm = Pass(folder, cancellation);
            progress.Clear();
            return [.. cold.Zip(warm, (c, w) => c with { OwnProgramWarmMs = w.OwnProgramMs, FirstBeyondSteadyWarmMs = w.FirstBeyondSteadyMs })];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<FirstUseRow> Pass(string folder, CancellationToken cancellation)
    {
        using var thread = new GlThread(new HeadlessOptions());
        return thread.Run(gl =>
        {
            var what = new BenchCase("first use", options.Types[0], options.Sizes[0].Width, options.Sizes[0].Height, options.Borders[0]);
            using BenchTexture source = new(gl, what), destination = new(gl, what);
            source.Upload(what.Noise());
            using var engine = new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = int.MaxValue, Cache = new UserCache(folder) });
            var warming = BenchClock.Measure(() => engine.WarmUp(source.Frame, destination.Frame), 1);
            var rows = new List<FirstUseRow> { new("(warming up)", warming.CpuMs, warming.WallMs, 0, 0, 0) };
            foreach (var kernel in options.Kernels)
            {
                cancellation.ThrowIfCancellationRequested();
                rows.Add(Measure(gl, engine, kernel, source, destination));
            }
            return rows;
        });
    }

    private FirstUseRow Measure(GL gl, FilterEngine engine, BenchKernel kernel, BenchTexture source, BenchTexture destination)
    {
        var filter = kernel.Filter.MapConvolutions(c => c with { Border = options.Borders[0] });
        int compiled = engine.CompiledPrograms + engine.LoadedPrograms;
        var first = Frame(gl, engine, filter, source, destination);
        int shared = engine.CompiledPrograms + engine.LoadedPrograms - compiled;
        var steady = Enumerable.Range(0, SteadyFrames).Select(_ => Frame(gl, engine, filter, source, destination)).ToList();
        var plan = engine.LastReport!.Plan;
        var own = BenchClock.Measure(() => engine.Prepare(plan, source.Frame, destination.Frame).Dispose(), 1);
        return new FirstUseRow(kernel.Name, first.CpuMs - steady.Min(s => s.CpuMs), first.WallMs - steady.Min(s => s.WallMs), own.CpuMs, own.WallMs, shared);
    }

    private static BenchTime Frame(GL gl, FilterEngine engine, Filter filter, BenchTexture source, BenchTexture destination) => BenchClock.Measure(
        () =>
        {
            if (engine.Apply(filter, source.Frame, destination.Frame) is { IsApplied: false } result) throw new RealtimeConvException(result.Message!);
            gl.Finish();
        },
        1);
}
