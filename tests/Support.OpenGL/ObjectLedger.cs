namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>The objects that were made and not yet deleted, by the calls that pass.</summary>
public sealed class ObjectLedger : GlRule
{
    private readonly HashSet<(string Kind, nint Name)> _live = [];

    /// <summary>What lives: "Textures 5".</summary>
    public IEnumerable<string> Live => _live.Select(o => $"{o.Kind} {o.Name}").Order(StringComparer.Ordinal);

    /// <summary>How many live.</summary>
    public int Count => _live.Count;

    /// <summary>Objects made so far.</summary>
    public int Made { get; private set; }

    /// <summary>Deletions of what was not alive: made elsewhere, or deleted before.</summary>
    public List<string> Strange { get; } = [];

    public override void Note(GlShim shim, GlCall call, nint result)
    {
        string name = call.Name;
        if (name is "glFenceSync" && result != 0) Add("Sync", result);
        else if (name is "glDeleteSync" && call.Pointer(0) != 0) Remove("Sync", call.Pointer(0));
        else if (name is "glCreateProgram" or "glCreateShader") foreach (uint made in call.Names) Add(name["glCreate".Length..], (nint)made);
        else if (name.StartsWith("glGen", StringComparison.Ordinal) && name != "glGenerateMipmap") foreach (uint made in call.Names) Add(name["glGen".Length..], (nint)made);
        else if (name.StartsWith("glDelete", StringComparison.Ordinal)) foreach (uint gone in call.Names) Remove(name["glDelete".Length..], (nint)gone);
    }

    private void Add(string kind, nint name)
    {
        if (name == 0) return;
        _live.Add((kind, name));
        Made++;
    }

    private void Remove(string kind, nint name)
    {
        if (name != 0 && !_live.Remove((kind, name))) Strange.Add($"{kind} {name}");
    }
}
