using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>A fixed set of frames that circulate between two threads: free ones back, full ones forth. Nothing is allocated on their way.</summary>
internal sealed class FrameQueue : IDisposable
{
    private readonly Queue<Slot> _free, _full;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenRegistration _wake;
    private bool _isComplete;

    /// <param name="length">Number of frames.</param>
    /// <param name="create">Makes them; null leaves that to who fills them.</param>
    /// <param name="stop">Ends every wait.</param>
    public FrameQueue(int length, Func<Frame>? create, CancellationToken stop)
    {
        (_free, _full) = (new Queue<Slot>(length), new Queue<Slot>(length));
        for (int k = 0; k < length; k++) _free.Enqueue(new Slot { Frame = create?.Invoke() });
        _stop = stop;
        _wake = stop.Register(Wake);
    }

    /// <summary>Waits for a free frame.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Slot TakeFree()
    {
        lock (_free)
        {
            while (_free.Count == 0)
            {
                _stop.ThrowIfCancellationRequested();
                Monitor.Wait(_free);
            }
            _stop.ThrowIfCancellationRequested();
            return _free.Dequeue();
        }
    }

    /// <summary>Gives a frame back.</summary>
    public void AddFree(Slot slot)
    {
        lock (_free)
        {
            _free.Enqueue(slot);
            Monitor.PulseAll(_free);
        }
    }

    /// <summary>Waits for the next full frame in order; null when there will be none.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Slot? TryTakeFull()
    {
        lock (_full)
        {
            while (_full.Count == 0 && !_isComplete)
            {
                _stop.ThrowIfCancellationRequested();
                Monitor.Wait(_full);
            }
            _stop.ThrowIfCancellationRequested();
            return _full.Count == 0 ? null : _full.Dequeue();
        }
    }

    /// <summary>Hands a frame on.</summary>
    public void AddFull(Slot slot)
    {
        lock (_full)
        {
            _full.Enqueue(slot);
            Monitor.PulseAll(_full);
        }
    }

    /// <summary>No more full frames follow.</summary>
    public void Complete()
    {
        lock (_full)
        {
            _isComplete = true;
            Monitor.PulseAll(_full);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _wake.Dispose();

    private void Wake()
    {
        lock (_free) Monitor.PulseAll(_free);
        lock (_full) Monitor.PulseAll(_full);
    }

    /// <summary>A frame and its time.</summary>
    public sealed class Slot
    {
        public Frame? Frame;
        public TimeSpan Timestamp;
    }
}
