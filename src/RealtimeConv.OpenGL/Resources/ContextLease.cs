using RealtimeConv.OpenGL.Resources.State;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>An engine's use of a context that belongs to its host: every call asks whether it may, enters, does its work, looks for errors, and leaves the host's state as it was.</summary>
internal sealed class ContextLease(ContextWatch watch, GlObjects objects, GlState state)
{
    /// <summary>What becomes of a frame when nothing went wrong.</summary>
    public static readonly ApplyResult Applied = new(ApplyStatus.Applied);

    private static readonly ApplyResult Ended = new(ApplyStatus.Rejected, "the engine is disposed");
    private static readonly ApplyResult NoContext = new(ApplyStatus.NoContext, "the engine's OpenGL context is not current on this thread");
    private static readonly ApplyResult ContextLost = new(ApplyStatus.ContextLost, "the GPU was reset: make the context and the engine anew");

    private int _ended;

    /// <summary>Ends the use, once.</summary>
    /// <returns>Whether it had not ended before.</returns>
    public bool End() => Interlocked.Exchange(ref _ended, 1) == 0;

    /// <summary>Why nothing can be done on the context now; null where it can.</summary>
    public ApplyResult? Problem()
    {
        if (Volatile.Read(ref _ended) != 0) return Ended;
        if (!watch.IsCurrent) return NoContext;
        return watch.FindLost() ? ContextLost : null;
    }

    /// <summary>The result of a call during which the GPU was reset; null where it was not.</summary>
    public ApplyResult? Loss => watch.IsLost ? ContextLost : null;

    /// <summary>Demands that the context can be used now.</summary>
    /// <exception cref="ObjectDisposedException">The engine was disposed of.</exception>
    /// <exception cref="InvalidOperationException">The engine's context is not current, or lost.</exception>
    public void Demand()
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _ended) != 0, typeof(FilterEngine));
        if (Problem() is { } problem) throw new InvalidOperationException(problem.Message);
    }

    /// <summary>Begins a call: error flags that are up are the host's, and what was disposed of since is deleted.</summary>
    public void Begin()
    {
        watch.NoteHostError();
        objects.DeleteRetired();
    }

    /// <summary>Does work between entering the state and leaving it.</summary>
    /// <param name="scope">What it touches besides the bindings.</param>
    /// <param name="units">How many texture units it uses, from the first.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="RealtimeConvException">The driver reports an error; or what the work throws.</exception>
    public void Run<T>(StateScope scope, int units, in T work) where T : struct, IContextWork
    {
        state.Enter(scope, units);
        try
        {
            work.Run();
            if (watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when {work.When}");
        }
        finally
        {
            state.Leave();
        }
        watch.CheckLeaving();
    }

    /// <summary>Does work of a call that never throws, with all that belongs to one but <see cref="Problem"/>.</summary>
    /// <returns>Applied, or one line that says why not.</returns>
    public ApplyResult TryRun<T>(StateScope scope, int units, in T work) where T : struct, IContextWork
    {
        try
        {
            Begin();
            Run(scope, units, work);
            return Applied;
        }
        catch (Exception e)
        {
            DropError();
            return Loss ?? new ApplyResult(ApplyStatus.Rejected, e.Message.Split('\n')[0]);
        }
    }

    /// <summary>After work that failed: what it left behind is not the host's.</summary>
    public void DropError() => _ = watch.NewError();
}
