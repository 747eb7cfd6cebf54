using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Programs made for one kernel, which take the place of the shared ones once they are compiled: when one is due, and how it is taken.</summary>
internal sealed class FilterSpecialiser(FilterEngineOptions options, DeviceProfile device, ContextLease lease, FilterPreparer preparer, FilterBuilder builder)
{
    private const int FramesOnSoftware = 60;
    private const int Never = -1;

    private const string SharedStays = "the program that serves all kernels stays";

    // A chain of filters runs each of them once a frame.
    private const int FiltersOfAFrame = 16;

    private readonly int _frames = options.SpecialiseAfterFrames ?? (device.IsSoftware ? FramesOnSoftware : Never);
    private int _framesSinceCompile = int.MaxValue;
    private long _runs;

    /// <summary>Takes the filter one step further on its way to programs of its own, where that is due.</summary>
    /// <param name="prepared">The filter, about to run.</param>
    /// <param name="source">What it may read in a rehearsal.</param>
    public void RunWhenDue(PreparedFilter prepared, in SurfaceView source)
    {
        if (IsDue(prepared)) Step(prepared, source, waits: _frames == 0);
    }

    /// <summary>Takes all programs that the filter may get, unless the options say never.</summary>
    public void RunAll(PreparedFilter prepared, in SurfaceView source)
    {
        if (_frames >= 0) ForceAll(prepared, source);
    }

    /// <summary>Takes all programs that the filter may get, whatever the options say.</summary>
    public void ForceAll(PreparedFilter prepared, in SurfaceView source)
    {
        while (prepared.NextAwaiting() is not null) Step(prepared, source, waits: true);
    }

    /// <summary>Takes transforms that were made ready ahead of their programs one step further.</summary>
    /// <param name="prepared">The filter; another one runs in its place.</param>
    /// <param name="source">What it may read in a rehearsal.</param>
    /// <param name="waits">Whether all steps are taken, however long the driver needs.</param>
    /// <param name="problem">Why it will never run; null where it may. What was made on the way is dropped then, but for the filter itself.</param>
    /// <returns>Whether it can run now. Never throws.</returns>
    public bool TryAdvance(PreparedFilter prepared, in SurfaceView source, bool waits, out string? problem)
    {
        problem = null;
        try
        {
            if (!waits && !IsCompiledAhead(prepared)) return false;
            do
            {
                lease.Run(prepared.Scope | StateScope.Draw | builder.ComputeScope | StateScope.Transfer, prepared.Units, new Advancing(preparer, builder, prepared, source, waits));
                preparer.Commit();
            }
            while (waits && prepared.NextUnready() is not null);
            return prepared.NextUnready() is null;
        }
        catch (Exception e)
        {
            preparer.Rollback();
            lease.DropError();
            problem = e.Message.Split('\n')[0];
            return false;
        }
    }

    private bool IsDue(PreparedFilter prepared)
    {
        if (_frames < 0) return false;
        if (_framesSinceCompile < int.MaxValue) _framesSinceCompile++;
        long run = ++_runs, pause = run - prepared.LastRun;
        prepared.LastRun = run;
        if (prepared.NextAwaiting() is not { } pass) return false;
        if (pass.Pending is not null || preparer.FindsNext(prepared)) return true;
        // Who leafs through kernels shall not pay for programs of those that are gone again.
        if (pause > FiltersOfAFrame) prepared.FramesAwaiting = 0;
        return prepared.FramesAwaiting++ >= _frames && _framesSinceCompile >= _frames && IsCompiledAhead(prepared);
    }

    // True as well where nobody compiles ahead.
    private bool IsCompiledAhead(PreparedFilter prepared)
    {
        if (options.Background is not { } background) return true;
        prepared.CompiledAhead ??= background.TryStart(prepared.Plan, options);
        return prepared.CompiledAhead is { IsCompleted: true };
    }

    // A program that cannot be had leaves the filter as it is, and says so in its report.
    private void Step(PreparedFilter prepared, in SurfaceView source, bool waits)
    {
        var pass = prepared.NextAwaiting()!;
        _framesSinceCompile = 0;
        try
        {
            lease.Run(prepared.Scope | StateScope.Draw | builder.ComputeScope | StateScope.Transfer, prepared.Units, new Stepping(preparer, builder, prepared, source, waits));
            if (pass.Awaited is not null) return;
            preparer.Commit();
        }
        catch (RealtimeConvException e)
        {
            pass.Generalise();
            preparer.Rollback();
            lease.DropError();
            if (!prepared.Report.Notes.Any(n => n.StartsWith(SharedStays, StringComparison.Ordinal)))
                prepared.Report = prepared.Report with { Notes = prepared.Report.Notes.Add($"{SharedStays}: {e.Message.Split('\n')[0]}") };
        }
        prepared.NoteVariants();
    }

    private readonly struct Advancing(FilterPreparer preparer, FilterBuilder builder, PreparedFilter prepared, in SurfaceView source, bool waits) : IContextWork
    {
        private readonly SurfaceView _source = source;

        public string When => prepared.When;

        public void Run()
        {
            if (preparer.AdvanceTransforms(prepared, waits) is { } made) builder.Rehearse(prepared, made.Pass, made.Step, _source);
            else if (prepared.NextUnready() is null) builder.Rehearse(prepared, _source);
        }
    }

    private readonly struct Stepping(FilterPreparer preparer, FilterBuilder builder, PreparedFilter prepared, in SurfaceView source, bool waits) : IContextWork
    {
        private readonly SurfaceView _source = source;

        public string When => prepared.When;

        public void Run()
        {
            if (preparer.SpecialiseNext(prepared, waits)) builder.Rehearse(prepared, _source);
        }
    }
}
