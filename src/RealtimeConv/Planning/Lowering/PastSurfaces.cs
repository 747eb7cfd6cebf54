using RealtimeConv.Filters;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Which surfaces of a plan in the making are past frames of others, and which are copies of the source kept for later frames.</summary>
internal sealed class PastSurfaces
{
    private readonly Dictionary<int, PastFrame> _pasts = [];
    private readonly HashSet<int> _copies = [];

    /// <summary>The most frames that are looked back; 0 where none is.</summary>
    public int Depth => _pasts.Values.Select(p => p.Frames).DefaultIfEmpty().Max();

    /// <summary>Notes that a surface is another one some frames ago.</summary>
    public void Add(int surface, int of, int frames, FirstFrames first) => _pasts.Add(surface, new PastFrame(of, frames, first == FirstFrames.Zero));

    /// <summary>Notes that a surface holds the source's samples as they are.</summary>
    public void AddCopy(int surface) => _copies.Add(surface);

    /// <summary>Whether a surface holds the source's samples as they are.</summary>
    public bool IsCopy(int surface) => _copies.Contains(Root(surface));

    /// <summary>The past frame that a surface is; null where a pass of this frame writes it.</summary>
    public PastFrame? Of(int surface) => _pasts.TryGetValue(surface, out var past) ? past : null;

    /// <summary>The surface whose storage a surface shares: the one remembered, or itself.</summary>
    public int Root(int surface) => Of(surface)?.Surface ?? surface;

    /// <summary>Forgets the surfaces from the given one on.</summary>
    public void RemoveFrom(int surface)
    {
        foreach (int later in _pasts.Keys.Where(s => s >= surface).ToList()) _pasts.Remove(later);
        _copies.RemoveWhere(s => s >= surface);
    }

    /// <summary>The passes as if past frames were the surfaces remembered: an error made on one counts wherever it is read.</summary>
    public IReadOnlyList<PlannedPass> Rooted(IReadOnlyList<PlannedPass> passes) =>
        _pasts.Count == 0 ? passes : [.. passes.Select(p => p with { Inputs = [.. p.Inputs.Select(Root)] })];
}
