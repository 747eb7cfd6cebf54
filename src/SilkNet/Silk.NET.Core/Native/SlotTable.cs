using System.Collections.Concurrent;
using Silk.NET.Core.Contexts;

namespace Silk.NET.Core.Native;

/// <summary>
/// Addresses by slot number, each asked of the context at its first use. Two threads that meet on an empty slot both ask and both
/// write the same address.
/// </summary>
internal sealed class SlotTable(INativeContext context, int slots) : IVTable
{
    private readonly nint[] _slots = new nint[slots];
    private readonly ConcurrentDictionary<string, nint> _unnumbered = new(StringComparer.Ordinal);

    /// <summary>The cached address of a slot; 0 before its first <see cref="Load(int, string)"/>.</summary>
    public nint this[int slot] => _slots[slot];

    public nint Load(string entryPoint)
        => _unnumbered.GetOrAdd(entryPoint, static (name, from) => from.GetProcAddress(name), context);

    public nint Load(int slot, string entryPoint)
    {
        var address = _slots[slot];
        if (address == 0)
        {
            _slots[slot] = address = context.GetProcAddress(entryPoint, slot);
        }

        return address;
    }

    public void Purge()
    {
        Array.Clear(_slots);
        _unnumbered.Clear();
    }

    public IVTable Clone()
        => new SlotTable(context, _slots.Length);

    public void Dispose()
        => Purge();
}
