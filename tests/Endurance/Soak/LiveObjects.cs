using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>Keeps account of the GL objects that were made and not deleted.</summary>
internal sealed class LiveObjects : GlRule
{
    private readonly HashSet<(string Kind, uint Name)> _live = [];
    private int _fences;

    /// <summary>Objects alive, fences included.</summary>
    public int Count => _live.Count + _fences;

    /// <summary>Shader programs alive: the engine keeps each variant that it has compiled.</summary>
    public int Programs => _live.Count(o => o.Kind == "Program");

    /// <summary>Objects alive of each kind.</summary>
    public string Kinds => string.Join(", ", _live.GroupBy(o => o.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}").Append($"{_fences} fences"));

    public override void Note(GlShim shim, GlCall call, nint result)
    {
        string name = call.Name;
        if (name == "glFenceSync") _fences += result == 0 ? 0 : 1;
        else if (name == "glDeleteSync") _fences -= call.Pointer(0) == 0 ? 0 : 1;
        else if ((Kind(name, "glGen") ?? Kind(name, "glCreate")) is { } made) _live.UnionWith(call.Names.Select(n => (made, n)));
        else if (Kind(name, "glDelete") is { } deleted) _live.ExceptWith(call.Names.Select(n => (deleted, n)));
    }

    // glGenTextures and glDeleteTextures, glCreateShader and glDeleteShader: one word for both.
    private static string? Kind(string name, string verb) => name.StartsWith(verb, StringComparison.Ordinal) && name != "glGenerateMipmap" ? name[verb.Length..].TrimEnd('s') : null;
}
