using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;

namespace RealtimeConv.Demo.Apply;

/// <summary>Runs jobs; what one job sets up on the GPU serves the next.</summary>
internal sealed class ApplySession : IDisposable
{
    private readonly TextWriter _error;
    private readonly FilterRunner _runner = new();

    public ApplySession(TextWriter error) => _error = error;

    /// <summary>Runs one job, from reading its input to the finished output.</summary>
    /// <exception cref="RealtimeConvException">The input is bad, or the machine lacks what the job asks for; no output was touched.</exception>
    public ApplyReport Run(ApplyJob job, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        InputFile.Check(job.Input);
        AtomicFile.CheckTarget(job.Output);
        var report = RunStill(job, cancellation);
        return report with { Input = job.Input, Output = job.Output, Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds };
    }

    public void Dispose() => _runner.Dispose();

    private ApplyReport RunStill(ApplyJob job, CancellationToken cancellation)
    {
        if (FileKinds.Of(job.Output) == FileKind.Video)
            throw new InvalidInputException($"cannot write '{job.Output}': the input is a picture or array, so the output is .npy, .png or another picture");
        var still = StillFiles.Read(job.Input);
        var filter = Configure(job, still);
        var (source, destination) = Formats(job, still, filter);
        cancellation.ThrowIfCancellationRequested();
        var (result, run) = _runner.Run(filter, source, destination, job.Backend, job.Budget);
        StillFiles.Write(job.Output, result, still);
        return new ApplyReport { Width = result.Width, Height = result.Height, Channels = result.Channels, Run = run };
    }

    private Filter Configure(ApplyJob job, Still still)
    {
        int channels = still.Frame.Channels, constants = job.Overrides.Border?.Constant.Count ?? 0;
        if (constants != 0 && constants != channels)
            throw new InvalidInputException($"border lists {constants} constants; '{job.Input}' has {channels} channels: give constant:V, or {channels} values");
        var alpha = job.Overrides.Alpha ?? (still.IsArray ? AlphaPolicy.Straight : AlphaPolicy.Premultiplied);
        if (still.IsArray && alpha != AlphaPolicy.Straight && channels != 4)
            throw new InvalidInputException($"alpha {alpha.ToString().ToLowerInvariant()} needs 4 channels; '{job.Input}' has {channels}: leave alpha straight");
        var kernel = KernelSource.Read(job.Kernel, job.Overrides.Operation, still.Frame.Height, _error);
        if (job.Overrides.Anchor is var (x, y)) CheckAnchor(kernel, x, y);
        return kernel.With(job.Overrides with { Alpha = alpha });
    }

    private static void CheckAnchor(Filter filter, int x, int y)
    {
        foreach (var k in filter.Convolutions().SelectMany(c => c.Kernels.Kernels))
            if ((uint)x >= (uint)k.Width || (uint)y >= (uint)k.Height)
                throw new InvalidInputException($"anchor {x},{y} lies outside the {k.Width}x{k.Height} kernel; columns are 0 to {k.Width - 1}, rows 0 to {k.Height - 1}");
    }

    // Pictures of 8 bits stay in 8 bits from end to end unless a float array or another precision is asked for; everything else runs in float32.
    private static (Frame Source, PixelFormat Destination) Formats(ApplyJob job, Still still, Filter filter)
    {
        int channels = filter.OutputChannels(still.Frame.Channels);
        bool codes = still.Frame.Format.Type == SampleType.UNorm8;
        var source = job.Format ?? (codes ? SampleType.UNorm8 : SampleType.Float32);
        var destination = job.Format ?? (codes && FileKinds.Of(job.Output) != FileKind.Array ? SampleType.UNorm8 : SampleType.Float32);
        var frame = still.Frame.Format.Type == source ? still.Frame : still.Frame.ConvertTo(still.Frame.Format with { Type = source });
        return (frame, new PixelFormat(destination, channels));
    }
}
