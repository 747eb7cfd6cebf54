using System.Diagnostics;

namespace Silk.NET.Windowing.Glfw;

/// <content>One turn of the frame loop: events, update, render.</content>
internal sealed unsafe partial class GlfwWindow
{
    private bool _runs;

    public void DoEvents()
    {
        if (!IsInitialized)
        {
            return;
        }

        BeforeEvents?.Invoke();
        using (EnterBusy())
        {
            if (IsEventDriven)
            {
                _glfw.WaitEvents();
            }
            else
            {
                _glfw.PollEvents();
            }
        }

        RethrowFromCallbacks();
        AfterEvents?.Invoke();
    }

    public void ContinueEvents()
        => _glfw.PostEmptyEvent();

    public void DoUpdate()
    {
        if (TurnOf(_sinceUpdate, UpdatesPerSecond, evenIfEarly: false) is { } delta)
        {
            using (EnterBusy())
            {
                Update?.Invoke(delta);
            }
        }
    }

    public void DoRender()
    {
        _invocations.RunPending();
        if (!IsInitialized || TurnOf(_sinceRender, FramesPerSecond, evenIfEarly: VSync) is not { } delta)
        {
            return;
        }

        PrepareContext();
        using (EnterBusy())
        {
            Render?.Invoke(delta);
        }

        if (ShouldSwapAutomatically && !IsContextControlDisabled)
        {
            _context?.SwapBuffers();
        }
    }

    /// <summary>The seconds since the last turn, when this one is due; a turn restarts the clock.</summary>
    private static double? TurnOf(Stopwatch clock, double perSecond, bool evenIfEarly)
    {
        var delta = clock.Elapsed.TotalSeconds;
        var due = perSecond <= double.Epsilon || delta >= 1 / perSecond;
        if (!due && !evenIfEarly)
        {
            return null;
        }

        clock.Restart();
        return delta;
    }

    private void PrepareContext()
    {
        if (_context is null || IsContextControlDisabled)
        {
            return;
        }

        if (!_context.IsCurrent)
        {
            _context.MakeCurrent();
        }

        if (_intervalChanged)
        {
            _context.SwapInterval(VSync ? 1 : 0);
            _intervalChanged = false;
        }
    }

    /// <summary>Forbids <see cref="Reset"/> until disposed.</summary>
    private BusyScope EnterBusy()
    {
        BusyScope scope = new(this, _busy);
        _busy = true;
        return scope;
    }

    private readonly ref struct BusyScope(GlfwWindow window, bool outer)
    {
        public void Dispose()
            => window._busy = outer;
    }
}
