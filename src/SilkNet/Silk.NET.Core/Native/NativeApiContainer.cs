using Silk.NET.Core.Contexts;

namespace Silk.NET.Core.Native;

/// <summary>The managed face of a native API: a context and the addresses found through it.</summary>
public abstract class NativeApiContainer : IDisposable
{
    private readonly INativeContext _context;

    public NativeApiContainer(INativeContext ctx)
    {
        _context = ctx;
        GcUtility = new GcUtility(1, 0);
        CurrentVTable = new SlotTable(ctx, CoreGetSlotCount());
    }

    public GcUtility GcUtility { get; }

    public IVTable CurrentVTable { get; }

    /// <summary>Disposes the context it was made from, too.</summary>
    public void Dispose()
    {
        _context.Dispose();
        CurrentVTable.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Forgets the addresses of all functions; the next calls ask the context again.</summary>
    public void PurgeEntryPoints()
        => CurrentVTable.Purge();

    /// <summary>How many numbered functions the API has.</summary>
    protected virtual int CoreGetSlotCount()
        => 0;
}
