using System.Diagnostics;
using System.Runtime.ExceptionServices;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>
/// Every frame of a source through a filter into a sink. Reading and writing run on threads of their own beside the filter, which runs on the calling thread, where its GL context
/// is current; a few frames lie between them, so memory does not grow with the video.
/// </summary>
public sealed class VideoFilterJob
{
    /// <summary>Frames that may wait before the filter, and after it.</summary>
    private const int QueueLength = 4;

    private readonly IFrameSource _source;
    private readonly Func<Frame, Frame> _filter;
    private readonly IFrameSink _sink;

    /// <summary>A job whose filter returns the filtered frame: its own, reused for every call, or the one it was given.</summary>
    /// <param name="source">Stays the caller's.</param>
    /// <param name="filter">Called once per frame, in order. The result is copied out before the next call.</param>
    /// <param name="sink">Stays the caller's; dispose it after the run, so that an unfinished file is discarded.</param>
    public VideoFilterJob(IFrameSource source, Func<Frame, Frame> filter, IFrameSink sink)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(sink);
        (_source, _filter, _sink) = (source, filter, sink);
    }

    /// <summary>Runs the job to the end of the source.</summary>
    /// <param name="progress">Called on the calling thread, at most ten times a second and at the end.</param>
    /// <param name="maxFrames">Stops after this many frames; null takes all.</param>
    /// <param name="cancellation">Stops the job; nothing is left of an unfinished file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidInputException">The source has no frame, or the sink cannot write.</exception>
    /// <exception cref="SinkClosedException">The reader at the other end of a pipe is gone.</exception>
    public VideoJobResult Run(Action<VideoProgress>? progress = null, long? maxFrames = null, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var input = new FrameQueue(QueueLength, _source.CreateFrame, stop.Token);
        using var output = new FrameQueue(QueueLength, null, stop.Token);
        var reader = Task.Factory.StartNew(() => Read(input, maxFrames, stop), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var writer = Task.Factory.StartNew(() => Write(output, stop), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        // A read that waits for a process is only ended by ending the process.
        using var interrupt = stop.Token.Register(_source.Dispose);
        var error = Filter(input, output, stop, progress, clock);
        if (error is not null) stop.Cancel();
        error = Outcome(cancellation, WaitFor(writer), error, WaitFor(reader));
        if (error is not null) ExceptionDispatchInfo.Throw(error);
        if (_source.State == SourceState.Damaged) cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(0.25)); // Ctrl+C reaches ffmpeg too, perhaps first
        cancellation.ThrowIfCancellationRequested();
        if (_sink.FramesWritten == 0) throw new InvalidInputException(_source.Fault ?? $"'{_source.Name}' has no frames");
        string name = _sink.Complete(keepAsPart: _source.State == SourceState.Damaged);
        progress?.Invoke(new VideoProgress(_sink.FramesWritten, _sink.FramesWritten, clock.Elapsed));
        return new VideoJobResult(name, _sink.FramesWritten, _source.Fault, clock.Elapsed);
    }

    private void Read(FrameQueue input, long? maxFrames, CancellationTokenSource stop)
    {
        try
        {
            for (long n = 0; n < (maxFrames ?? long.MaxValue); n++)
            {
                var slot = input.TakeFree();
                if (!_source.TryRead(slot.Frame!, out slot.Timestamp)) break;
                input.AddFull(slot);
            }
            input.Complete();
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    private void Write(FrameQueue output, CancellationTokenSource stop)
    {
        try
        {
            while (output.TryTakeFull() is { } slot)
            {
                _sink.Write(slot.Frame!, slot.Timestamp);
                output.AddFree(slot);
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    private Exception? Filter(FrameQueue input, FrameQueue output, CancellationTokenSource stop, Action<VideoProgress>? progress, Stopwatch clock)
    {
        var lastReport = TimeSpan.Zero;
        try
        {
            while (input.TryTakeFull() is { } source)
            {
                var filtered = _filter(source.Frame!);
                var target = output.TakeFree();
                target.Timestamp = source.Timestamp;
                if (target.Frame is not { } frame || frame.Width != filtered.Width || frame.Height != filtered.Height || frame.Format != filtered.Format || frame.Alpha != filtered.Alpha)
                    target.Frame = new Frame(filtered.Width, filtered.Height, filtered.Format, filtered.Alpha);
                filtered.Bytes.CopyTo(target.Frame.Bytes);
                output.AddFull(target);
                input.AddFree(source);
                if (progress is null || clock.Elapsed - lastReport < TimeSpan.FromSeconds(0.1)) continue;
                lastReport = clock.Elapsed;
                progress(new VideoProgress(_sink.FramesWritten, _source.FrameCount, clock.Elapsed));
            }
            output.Complete();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>What went wrong first: the sink's and the filter's own errors before the cancellations they caused.</summary>
    private static Exception? Outcome(CancellationToken cancellation, params Exception?[] errors)
    {
        if (cancellation.IsCancellationRequested) return new OperationCanceledException(cancellation);
        return errors.FirstOrDefault(e => e is not (null or OperationCanceledException)) ?? errors.FirstOrDefault(e => e is not null);
    }

    private static Exception? WaitFor(Task task)
    {
        try
        {
            task.Wait();
            return null;
        }
        catch (AggregateException e)
        {
            return e.InnerException ?? e;
        }
    }
}
