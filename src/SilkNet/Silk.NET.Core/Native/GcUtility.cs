namespace Silk.NET.Core.Native;

/// <summary>Keeps managed objects reachable while native code holds on to them. A slot holds one such object at a time.</summary>
public class GcUtility
{
    private readonly Dictionary<int, object> _untilNextCall = [];
    private readonly List<(object Value, int Slot)> _pinned = [];

    public GcUtility(int numSlots, int gcThreshold)
    {
    }

    /// <summary>Keeps an object until the slot is used again.</summary>
    public void PinUntilNextCall(object obj, int slot)
    {
        lock (_pinned)
        {
            _untilNextCall[slot] = obj;
        }
    }

    /// <summary>Keeps an object until it is unpinned.</summary>
    public void Pin(object obj, int slot = -1)
    {
        lock (_pinned)
        {
            _pinned.Add((obj, slot));
        }
    }

    public void Unpin(object obj, int? slot = null)
    {
        lock (_pinned)
        {
            _pinned.RemoveAll(p => ReferenceEquals(p.Value, obj) && (slot is null || p.Slot == slot));
        }
    }
}
