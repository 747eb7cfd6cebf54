namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>Keeps the calls in their order.</summary>
public sealed class GlLog : GlRule
{
    private readonly List<GlCall> _calls = [];

    /// <summary>The calls so far.</summary>
    public IReadOnlyList<GlCall> Calls => _calls;

    public void Clear() => _calls.Clear();

    public override void Note(GlShim shim, GlCall call, nint result) => _calls.Add(call);
}
