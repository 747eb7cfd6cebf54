using System.Collections.Concurrent;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>A fixed set of frames that circulate between two threads: free ones back, full ones forth.</summary>
internal sealed class FrameQueue : IDisposable
{
    private readonly BlockingCollection<Slot> _free = [];
    private readonly BlockingCollection<Slot> _full = [];

    /// <param name="length">Number of frames.</param>
    /// <param name="create">Makes them; null leaves that to who fills them.</param>
    public FrameQueue(int length, Func<Frame>? create)
    {
        for (int k = 0; k < length; k++) _free.Add(new Slot { Frame = create?.Invoke() });
    }

    public Slot TakeFree(CancellationToken stop) => _free.Take(stop);

    public void AddFree(Slot slot, CancellationToken stop) => _free.Add(slot, stop);

    /// <summary>The next full frame in order; null when there will be none.</summary>
    public Slot? TryTakeFull(CancellationToken stop) => _full.TryTake(out var slot, Timeout.Infinite, stop) ? slot : null;

    public void AddFull(Slot slot, CancellationToken stop) => _full.Add(slot, stop);

    /// <summary>No more full frames follow.</summary>
    public void Complete() => _full.CompleteAdding();

    public void Dispose()
    {
        _free.Dispose();
        _full.Dispose();
    }

    /// <summary>A frame and its time.</summary>
    public sealed class Slot
    {
        public Frame? Frame;
        public TimeSpan Timestamp;
    }
}
