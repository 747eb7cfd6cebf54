using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using RealtimeConv.Demo.Bench.Gl;
using RealtimeConv.Demo.Bench.Reports;
using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Filters;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench;

/// <summary>Runs all contests of one call: what is not there is said once and left out.</summary>
/// <param name="options">What to time.</param>
/// <param name="messages">Takes progress and what is missing.</param>
internal sealed class BenchSession(BenchOptions options, TextWriter messages) : IDisposable
{
    private readonly HashSet<string> _said = [];
    private readonly List<BenchRecord> _records = [];
    private readonly ProgressLine _progress = new(messages);
    private OpenCvRival? _openCv;
    private FfmpegRival? _ffmpeg;
    private int _done;

    private static readonly string[] KernelPaths = ["compute", "fragment", "cpu", "tutorial"];

    private bool NeedsGl => options.Paths.Any(p => p != "cpu");

    /// <summary>Runs the contests and returns their records.</summary>
    public IReadOnlyList<BenchRecord> Run(CancellationToken cancellation)
    {
        if (options.Rivals.Contains(RivalNames.OpenCv)) _openCv = Optional(OpenCvRival.Start);
        if (options.Rivals.Contains(RivalNames.Ffmpeg)) _ffmpeg = Optional(() => new FfmpegRival());
        using var thread = NeedsGl ? Optional(() => new GlThread(new HeadlessOptions())) : null;
        if (thread is null) RunContests(null, null, cancellation);
        else thread.Run(gl => RunOn(gl, cancellation));
        return _records;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _openCv?.Dispose();
        _ffmpeg?.Dispose();
    }

    private void RunOn(GL gl, CancellationToken cancellation)
    {
        using var bench = new GlBench(gl, options.Budget);
        RunContests(gl, bench, cancellation);
    }

    private void RunContests(GL? gl, GlBench? bench, CancellationToken cancellation)
    {
        var device = bench is null ? ("CPU", Environment.Version.ToString()) : (bench.Engine.Device.Name, bench.Engine.Device.Driver);
        var contests = Contests(gl, bench).ToList();
        foreach (var (contest, size) in contests)
        {
            using var made = contest();
            if (made.Contestants.Count == 0) continue;
            var measurements = new RoundRobin(options.Rounds, options.LeastSampleMs).Run(made.Contestants, (subject, reason) => Say($"{subject.Path} {subject.Plan}, {made.Case}: {reason}"), cancellation);
            _records.AddRange(BenchRecords.Of(made.Case, size, measurements, device, Isa()));
            _progress.Show($"timed {made.Case}", ++_done, contests.Count, "contests");
        }
    }

    private IEnumerable<(Func<Contest> Make, int Size)> Contests(GL? gl, GlBench? bench)
    {
        // Copies and rivals alone are no contest.
        foreach (var kernel in options.Paths.Any(KernelPaths.Contains) ? options.Kernels : [])
            foreach (var (width, height) in options.Sizes)
                foreach (var type in options.Types)
                    foreach (var border in options.Borders)
                    {
                        var bordered = kernel with { Filter = kernel.Filter.MapConvolutions(c => c with { Border = border }) };
                        var what = new BenchCase(kernel.Name, type, width, height, border);
                        yield return (() => Convolution(bench, what, bordered), kernel.Size);
                    }
        if (options.Paths.Contains("layer")) yield return (() => LayerContest.Of(gl, bench?.Engine.Device.HasCompute ?? false, _openCv, options.Threads), 0);
        if (gl is null || bench is null) yield break;
        foreach (var (width, height) in options.Paths.Contains("transfer") ? options.Sizes : [])
            foreach (var type in options.Types) yield return (() => TaskContests.Transfers(gl, bench, type, width, height), 0);
        if (options.Paths.Contains("apply")) yield return (() => TaskContests.ApplyCost(bench), 0);
    }

    private Contest Convolution(GlBench? bench, BenchCase what, BenchKernel kernel)
    {
        var contestants = new List<Contestant>();
        if (bench is not null)
        {
            Add(contestants, what, () => [bench.Copy(what)]);
            if (options.Paths.Contains("compute")) Add(contestants, what, () => bench.Plans(what, kernel, Backend.Compute, options));
            if (options.Paths.Contains("fragment")) Add(contestants, what, () => bench.Plans(what, kernel, Backend.Fragment, options));
            if (options.Paths.Contains("tutorial")) Add(contestants, what, () => bench.Tutorial(what, kernel) is { } tutorial ? [tutorial] : []);
        }
        if (options.Paths.Contains("cpu")) Add(contestants, what, () => CpuContestants.Of(what, kernel, options));
        if (_openCv is not null) Add(contestants, what, () => _openCv.Contestants(what, kernel, options.Threads));
        if (_ffmpeg is not null) Add(contestants, what, () => _ffmpeg.Contestants(what, kernel));
        return new Contest(what, contestants);
    }

    // What cannot be made leaves the others their contest.
    private void Add(List<Contestant> contestants, BenchCase what, Func<IEnumerable<Contestant>> make)
    {
        try
        {
            foreach (var contestant in make()) contestants.Add(contestant);
        }
        catch (RealtimeConvException e)
        {
            Say($"{what}: {e.Message}");
        }
    }

    private T? Optional<T>(Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (CapabilityMissingException e)
        {
            Say(e.Message);
            return null;
        }
    }

    private void Say(string missing)
    {
        if (_said.Add(missing)) messages.WriteLine($"rtconv: not measured: {missing}");
    }

    private static string Isa() =>
        Avx512F.IsSupported ? "avx512" : Avx2.IsSupported ? "avx2" : Sse42.IsSupported ? "sse4.2" : AdvSimd.IsSupported ? "neon" : "scalar";
}
