using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>A thread that owns a headless context: work is sent to it and waited for.</summary>
/// <remarks>
/// Hosts whose own thread holds a context of another window system cannot make an EGL context current there; on a thread of its own it always works.
/// </remarks>
public sealed class GlThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly Thread _thread;
    private HeadlessContext? _context;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Starts the thread and creates its context.</summary>
    /// <exception cref="CapabilityMissingException">The context cannot be made.</exception>
    public GlThread(HeadlessOptions? options = null)
    {
        using var started = new ManualResetEventSlim();
        _thread = new Thread(() => Work(options, started)) { IsBackground = true, Name = "RealtimeConv GL" };
        _thread.Start();
        started.Wait();
        if (_failure is null) return;
        _work.Dispose();
        _failure.Throw();
    }

    /// <summary>Runs a function on the thread and returns what it returns; what it throws is thrown here.</summary>
    /// <exception cref="ObjectDisposedException">The thread has ended.</exception>
    public T Run<T>(Func<GL, T> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        ObjectDisposedException.ThrowIf(_work.IsAddingCompleted, this);
        if (Thread.CurrentThread == _thread) return function(_context!.GL);
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        using var done = new ManualResetEventSlim();
        _work.Add(() =>
        {
            try
            {
                result = function(_context!.GL);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
            finally
            {
                done.Set();
            }
        });
        done.Wait();
        failure?.Throw();
        return result;
    }

    /// <summary>Runs an action on the thread and waits for it; what it throws is thrown here.</summary>
    /// <exception cref="ObjectDisposedException">The thread has ended.</exception>
    public void Run(Action<GL> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Run(gl =>
        {
            action(gl);
            return true;
        });
    }

    /// <summary>Finishes the work that waits, destroys the context and ends the thread.</summary>
    public void Dispose()
    {
        if (_work.IsAddingCompleted) return;
        _work.CompleteAdding();
        if (Thread.CurrentThread != _thread) _thread.Join();
    }

    private void Work(HeadlessOptions? options, ManualResetEventSlim started)
    {
        try
        {
            _context = HeadlessContext.Create(options);
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
            return;
        }
        finally
        {
            started.Set();
        }
        foreach (var work in _work.GetConsumingEnumerable()) work();
        _context.Dispose();
    }
}
