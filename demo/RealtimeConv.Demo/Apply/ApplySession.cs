using System.Collections.Immutable;
using System.Diagnostics;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Layers;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Apply;

/// <summary>Runs jobs; what one job sets up on the GPU serves the next.</summary>
internal sealed class ApplySession(TextWriter error) : IDisposable
{
    private readonly FilterRunner _runner = new();
    private LayerSession? _layers;

    /// <summary>Runs one job, from reading its input to the finished output.</summary>
    /// <exception cref="RealtimeConvException">The input is bad, or the machine lacks what the job asks for; no output was touched.</exception>
    public ApplyReport Run(ApplyJob job, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        if (job.Output != "-") AtomicFile.CheckTarget(job.Output);
        _runner.Begin();
        var report = StillFiles.IsStill(job.Input) && !StillFiles.IsSequence(job.Input) ? RunStill(job, cancellation) : RunMoving(job, cancellation);
        return report with { Input = job.Input, Output = job.Output, Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds };
    }

    public void Dispose()
    {
        _runner.Dispose();
        _layers?.Dispose();
    }

    private ApplyReport RunStill(ApplyJob job, CancellationToken cancellation)
    {
        StillFiles.CheckOutput(job.Output);
        var still = StillFiles.Read(job.Input);
        SignalFiles.CheckOutput(job.Output, still);
        if (job.Network is { } file && JobFilter.ReadNetwork(file, still.Frame, job.Input) is var network)
        {
            if (job.Maps is { } maps) return RunMaps(job, network, maps, still);
            if (ChangesSize(network, still.Frame)) return RunResizing(job, network, still);
        }
        var filter = JobFilter.Create(job, still.Frame, still.IsArray, error);
        if (filter.PastFrames() is > 0 and var past) error.WriteLine($"rtconv: '{job.Input}' is one frame; the filter over {past + 1} frames finds the same frame before it: give a video, numbered pictures, or an array (frames, H, W, C)");
        var type = TypeOf(job, still);
        var destination = new PixelFormat(type, filter.OutputChannels(still.Frame.Channels));
        cancellation.ThrowIfCancellationRequested();
        var input = still.Frame.InType(type);
        var (result, run) = _runner.Run(filter, input, destination, job.Backend, job.Budget, job.Tune);
        using var check = new JobCheck(job, error);
        check.Still(filter, run.Executed, input, result);
        StillFiles.Write(job.Output, result, still);
        return new ApplyReport { Width = result.Width, Height = result.Height, Channels = result.Channels, Run = run, CrossCheck = check.Report };
    }

    private ApplyReport RunMaps(ApplyJob job, Network network, string maps, Still still)
    {
        if (job.Overrides != new FilterOverrides()) throw new InvalidInputException("maps are shown as the layers make them; leave bias, alpha, light and strength away");
        if (StillFiles.IsArray(job.Output)) throw new InvalidInputException($"maps are written as a picture; '{job.Output}' is an array (rtconv layer writes the maps themselves)");
        var (sheet, backend) = MapSheets.Draw(_layers ??= new LayerSession(), network, maps, still.Frame, Path.GetFileName(job.Network!), job.Backend);
        StillFiles.Write(job.Output, sheet, new Still(sheet, [], null));
        return new ApplyReport
        {
            Width = sheet.Width, Height = sheet.Height, Channels = sheet.Channels,
            Run = new FilterRun(_layers.DeviceOf(backend), "", backend, "feature maps") { Format = FormatName.Of(SampleType.UNorm8), Passes = [.. MapSheets.Chosen(network, maps).Select(s => s.Name)] },
        };
    }

    private static bool ChangesSize(Network network, Frame frame)
    {
        var output = network.Shapes(new TensorShape(1, network.InputChannels, frame.Height, frame.Width))[^1];
        return output.Width != frame.Width || output.Height != frame.Height;
    }

    // No frame of a plan changes its size: such a network runs by itself, without the settings of a filter.
    private ApplyReport RunResizing(ApplyJob job, Network network, Still still)
    {
        if (job.Overrides != new FilterOverrides()) throw new InvalidInputException($"'{job.Network}' changes the size of '{job.Input}'; bias, alpha, light and strength need a network that keeps it");
        var (result, backend) = StillNetwork.Run(_layers ??= new LayerSession(), network, still.Frame, job.Input, job.Backend);
        ImmutableArray<int> shape = (still.Shape.Length, result.Channels) switch
        {
            (1, 1) when result.Height == 1 => [result.Width],
            (1 or 2, 1) => [result.Height, result.Width],
            _ => [result.Height, result.Width, result.Channels],
        };
        var input = new TensorShape(1, network.InputChannels, still.Frame.Height, still.Frame.Width);
        var resized = still.IsArray ? still with { Shape = shape, Signal = still.Signal?.Every(LayerCost.Of(network, input)[^1].Field.StepX) } : still;
        StillFiles.Write(job.Output, result.InType(TypeOf(job, still)), resized);
        return new ApplyReport
        {
            Width = result.Width, Height = result.Height, Channels = result.Channels,
            Run = new FilterRun(backend, "", backend, "network") { Format = FormatName.Of(SampleType.Float32), Passes = [.. network.Nodes.Select(n => n.Name)] },
        };
    }

    // Pictures of 8 bits stay in 8 bits from end to end unless an array or another precision is asked for; everything else runs in float32.
    private static SampleType TypeOf(ApplyJob job, Still still)
    {
        bool codes = still.Frame.Format.Type == SampleType.UNorm8 && !StillFiles.IsArray(job.Output);
        return job.Format ?? (codes ? SampleType.UNorm8 : SampleType.Float32);
    }

    private ApplyReport RunMoving(ApplyJob job, CancellationToken cancellation)
    {
        if (job.Maps is not null) throw new InvalidInputException($"maps are written of a picture; '{job.Input}' is none");
        using var source = FrameSources.Open(job.Input);
        var filter = JobFilter.Create(job, source.CreateFrame(), isArray: source is NpySource, error);
        using var sink = FrameSinks.Create(job.Output, source);
        var type = job.Format ?? source.Format.Type;
        var filtered = new Frame(source.Width, source.Height, new PixelFormat(type, filter.OutputChannels(source.Format.Channels)), source.Alpha);
        FilterRun? run = null;
        using var check = new JobCheck(job, error);
        var video = new VideoFilterJob(source, frame =>
        {
            var input = frame.InType(type);
            run = _runner.Run(filter, input, filtered, job.Backend, job.Budget, job.Tune);
            check.Frame(filter, run.Executed, input, filtered);
            return filtered.InType(source.Format.Type);
        }, sink);
        var progress = new ProgressLine(error);
        var result = video.Run(p => progress.Show(job.Output, p.FramesDone, p.FramesExpected, "frames"), cancellation: cancellation);
        progress.Clear();
        if (result.Damage is { } damage) throw new InvalidInputException($"{damage}; the {result.Frames} frames so far lie in '{result.Output}'");
        check.Finish();
        return new ApplyReport { Width = source.Width, Height = source.Height, Channels = filtered.Channels, Frames = result.Frames, Run = run, CrossCheck = check.Report };
    }
}
