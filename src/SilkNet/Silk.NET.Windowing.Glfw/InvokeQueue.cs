using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Silk.NET.Windowing.Glfw;

/// <summary>Calls that other threads leave for the window's thread, and wait for.</summary>
internal sealed class InvokeQueue
{
    private readonly ConcurrentQueue<Call> _calls = new();

    /// <summary>Waits until the call has run; what it throws is thrown here.</summary>
    public object? Invoke(Delegate function, object?[] arguments)
    {
        using Call call = new(function, arguments);
        _calls.Enqueue(call);
        return call.Wait();
    }

    public void RunPending()
    {
        // Only what is there now: a call that leaves another must not hold up the frame for ever.
        for (var left = _calls.Count; left > 0 && _calls.TryDequeue(out var call); left--)
        {
            call.Run();
        }
    }

    /// <summary>Ends every wait with an error, as the loop will not come back.</summary>
    public void Abandon()
    {
        while (_calls.TryDequeue(out var call))
        {
            call.Cancel();
        }
    }

    private sealed class Call(Delegate function, object?[] arguments) : IDisposable
    {
        private readonly ManualResetEventSlim _done = new();
        private ExceptionDispatchInfo? _error;
        private object? _result;

        public void Run()
        {
            try
            {
                _result = function switch
                {
                    Action action when arguments.Length == 0 => Run(action),
                    _ => function.DynamicInvoke(arguments),
                };
            }
            catch (Exception error)
            {
                _error = ExceptionDispatchInfo.Capture(error);
            }

            _done.Set();
        }

        public void Cancel()
        {
            _error = ExceptionDispatchInfo.Capture(new OperationCanceledException("The view was reset before it ran the call."));
            _done.Set();
        }

        public object? Wait()
        {
            _done.Wait();
            _error?.Throw();
            return _result;
        }

        public void Dispose()
            => _done.Dispose();

        private static object? Run(Action action)
        {
            action();
            return null;
        }
    }
}
