using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using Frame = RealtimeConv.Frames.Frame;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>What users and mishaps do to a running host, at random: other kernels, sizes and sources, plugins that come and go, ffmpeg killed.</summary>
internal sealed class SoakWorkload : IDisposable
{
    private const int RestWidth = 160, RestHeight = 90;

    private readonly GL _gl;
    private readonly Random _random;
    private readonly string _clip;
    private readonly string _folder;
    private readonly FilterEngine _engine;
    private readonly RenderingHost _host;
    private readonly ConvolutionPlugin _main = new(new ConvolveFilter(Kernel.Identity));
    private int _width = RestWidth, _height = RestHeight;

    /// <summary>A host on the current context.</summary>
    /// <param name="gl">Its functions.</param>
    /// <param name="random">Makes every choice.</param>
    /// <param name="clip">A short video.</param>
    /// <param name="folder">A folder for the videos that are written.</param>
    public SoakWorkload(GL gl, Random random, string clip, string folder)
    {
        (_gl, _random, _clip, _folder) = (gl, random, clip, folder);
        // Few filters are kept, so that the cache is full early and drops filters all the time.
        _engine = new FilterEngine(gl, new FilterEngineOptions { State = HostState.Trusted, PreparedFilters = 6 });
        _host = new RenderingHost(gl, _engine) { Source = new SceneSource(gl) };
        _host.Plugins.Add(_main);
    }

    /// <summary>How often each thing was done.</summary>
    public SortedDictionary<string, int> Counts { get; } = [];

    /// <summary>Frames drawn.</summary>
    public long Frames => _host.Statistics.Frames;

    /// <summary>Does one thing and draws a few frames.</summary>
    public void Step()
    {
        switch (_random.Next(14))
        {
            case < 5: SwitchKernel(); break;
            case < 8: Resize(); break;
            case 8 or 9: ChangeSource(); break;
            case 10: KillFfmpeg(); break;
            case 11: AddAndRemovePlugin(); break;
            case 12: Toggle(); break;
            default: MakeAndDropEngine(); break;
        }
        if (_random.Next(60) == 0) RunVideoJob();
        for (int k = _random.Next(1, 4); k > 0; k--) Draw();
    }

    /// <summary>Brings the host to a state that is the same each time: its scene, one kernel, one size.</summary>
    public void Rest()
    {
        _host.Source = new SceneSource(_gl);
        _main.Enabled = true;
        _main.Strength = 1;
        _main.Filter = new ConvolveFilter(Kernel.Identity);
        _host.IsPaused = false;
        (_width, _height) = (RestWidth, RestHeight);
        for (int k = 0; k < 3; k++) Draw();
    }

    public void Dispose()
    {
        _host.Dispose();
        _engine.Dispose();
    }

    private void Draw()
    {
        _host.Advance(1 / 60.0, _width, _height);
        if (_main.Enabled && _main.Problem is { } problem && !problem.Contains("limit", StringComparison.Ordinal)) throw new InvalidOperationException($"the filter does not run: {problem}");
        if (_host.Plugins.Failures.Count > 0) throw new InvalidOperationException(_host.Plugins.Failures[0].Message);
    }

    private void Count(string what) => Counts[what] = Counts.GetValueOrDefault(what) + 1;

    private void SwitchKernel()
    {
        Count("kernels switched");
        var entry = KernelCatalog.Entries[_random.Next(KernelCatalog.Entries.Length)];
        // As many variants as are met within a few minutes: each new one compiles a program, which the engine keeps.
        _main.Filter = entry.Create().Filter.With(new FilterOverrides
        {
            Border = _random.Next(3) == 0 ? Border.Wrap : Border.Replicate,
            Operation = _random.Next(2) == 0 ? Operation.Convolution : Operation.CrossCorrelation,
        });
        _main.Strength = _random.Next(3) == 0 ? _random.NextDouble() : 1;
    }

    private void Resize()
    {
        Count("sizes changed");
        // A window that is minimised is 0 x 0.
        (_width, _height) = _random.Next(10) == 0 ? (0, 0) : (_random.Next(1, 320), _random.Next(1, 200));
    }

    private void ChangeSource()
    {
        Count("sources changed");
        _host.Source = _random.Next(4) switch
        {
            0 => new SceneSource(_gl),
            1 => new StillSource(_gl, "still", Noise(_random.Next(1, 300), _random.Next(1, 200))),
            _ => new StreamSource(_gl, () => new FfmpegVideoSource(FfmpegInput.File(_clip))),
        };
    }

    // The frame loop must go on with the last frame; the source says why no more come.
    private void KillFfmpeg()
    {
        // A paused file is not read, so nobody would notice.
        _host.IsPaused = false;
        var source = new StreamSource(_gl, () => new FfmpegVideoSource(FfmpegInput.File(_clip), new FfmpegSourceOptions { Loop = true }));
        _host.Source = source;
        int killed = 0;
        foreach (int id in ChildProcesses.Ids())
            if (ChildProcesses.Kill(id)) killed++;
        if (killed == 0) throw new InvalidOperationException("there was no ffmpeg to kill");
        Count("ffmpeg readers killed");
        var limit = DateTime.UtcNow.AddSeconds(60);
        while (source.Fault is null)
        {
            Draw();
            if (DateTime.UtcNow > limit) throw new InvalidOperationException("a killed ffmpeg was not noticed within 60 s");
            Thread.Sleep(2);
        }
    }

    private void AddAndRemovePlugin()
    {
        Count("plugins added and removed");
        var plugin = new ConvolutionPlugin("gaussian") { Order = _random.Next(-1, 2) };
        _host.Plugins.Add(plugin);
        Draw();
        _host.Plugins.Remove(plugin);
    }

    private void Toggle()
    {
        Count("plugins and pauses toggled");
        if (_random.Next(2) == 0) _main.Enabled = !_main.Enabled;
        else _host.IsPaused = !_host.IsPaused;
    }

    private void MakeAndDropEngine()
    {
        Count("engines made and disposed of");
        using var engine = new FilterEngine(_gl, new FilterEngineOptions { Backend = _random.Next(2) == 0 ? Backend.Compute : Backend.Fragment });
        engine.Apply(CatalogExpression.ParseFilter("sobel"), Noise(33, 17));
    }

    private void RunVideoJob()
    {
        string output = Path.Combine(_folder, "out.mkv");
        bool kills = _random.Next(2) == 0;
        using var source = new FfmpegVideoSource(FfmpegInput.File(_clip));
        using (var sink = new FfmpegVideoSink(output, FfmpegSinkOptions.Like(source)))
        {
            int frames = 0;
            var job = new VideoFilterJob(source, frame =>
            {
                if (kills && ++frames == 5) foreach (int id in ChildProcesses.Ids()) ChildProcesses.Kill(id);
                return frame;
            }, sink);
            try
            {
                job.Run();
                Count("videos written");
            }
            catch (RealtimeConvException) when (kills)
            {
                Count("ffmpeg writers killed");
            }
        }
        foreach (string file in Directory.EnumerateFiles(_folder)) File.Delete(file);
    }

    private Frame Noise(int width, int height)
    {
        var frame = new Frame(width, height, PixelFormat.Rgba8);
        _random.NextBytes(frame.Bytes);
        return frame;
    }
}
