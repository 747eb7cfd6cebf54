using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>The cross-check of one job; one that was not asked for does nothing.</summary>
internal sealed class JobCheck : IDisposable
{
    /// <summary>Where failures are saved, in the caller's folder.</summary>
    public const string Folder = "rtconv-cross-check";

    private const int MostTilesOfAStill = 100_000;

    private readonly CrossCheck? _check;
    private readonly ApplyJob _job;
    private long _frame;

    /// <summary>The check of a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="error">Takes a line for each failure.</param>
    /// <param name="folder">Where failures are saved.</param>
    public JobCheck(ApplyJob job, TextWriter error, string folder = Folder)
    {
        _job = job;
        if (job.CrossCheck <= 0) return;
        _check = new CrossCheck(null, new CrossCheckOptions { MillisecondsPerFrame = job.CrossCheck, Folder = folder });
        _check.Failed += failure => error.WriteLine($"rtconv: {failure.Message}");
    }

    /// <summary>What was found; null where nothing was checked.</summary>
    public CheckReport? Report => _check is null ? null : CheckReport.Of(_check);

    /// <summary>Offers a frame of a video.</summary>
    public void Frame(Filter filter, FilterPlan? plan, Frame source, Frame result)
    {
        if (_check is null || plan is null) return;
        var order = _frame == 0 ? FrameOrder.First : FrameOrder.Next;
        _check.NextFrame(_frame++);
        _check.Observe(filter, plan, source, result, _job.Kernel, order);
    }

    /// <summary>Checks tiles of one picture or array until the time is spent, at least one.</summary>
    public void Still(Filter filter, FilterPlan? plan, Frame source, Frame result)
    {
        if (_check is null || plan is null) return;
        for (int k = 0; k < MostTilesOfAStill && _check.Problem is null && (k == 0 || _check.Milliseconds < _job.CrossCheck); k++)
        {
            _check.NextFrame(0);
            // Its own past: always the first frame of a sequence.
            _check.Observe(filter, plan, source, result, _job.Kernel, FrameOrder.First);
            _check.Flush();
        }
    }

    /// <summary>Waits for what is still being judged.</summary>
    public void Finish() => _check?.Flush();

    /// <inheritdoc/>
    public void Dispose() => _check?.Dispose();
}
