using System.Collections.Concurrent;

namespace RealtimeConv.Native.Interop;

/// <summary>
/// Objects behind handles that foreign code holds. A handle is a number that is used once and is no address, so that a stale, a doubled and an invented one are
/// all found out.
/// </summary>
internal sealed class HandleTable<T> where T : class
{
    // Far from null and from small numbers that a caller may pass by mistake.
    private const nint First = 0x52540000;

    private readonly ConcurrentDictionary<nint, T> _objects = new();
    private long _last = First;

    /// <summary>How many objects have handles.</summary>
    public int Count => _objects.Count;

    /// <summary>Gives an object a handle.</summary>
    public nint Add(T value)
    {
        nint handle;
        do handle = (nint)Interlocked.Increment(ref _last);
        while (handle == 0 || !_objects.TryAdd(handle, value));
        return handle;
    }

    /// <summary>The object of a handle, or null.</summary>
    public T? Find(nint handle) => _objects.TryGetValue(handle, out var value) ? value : null;

    /// <summary>Takes the handle from its object and returns it, or null.</summary>
    public T? Remove(nint handle) => _objects.TryRemove(handle, out var value) ? value : null;
}
