using System.Runtime.InteropServices;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>The shader files as they are embedded: the filters' in RealtimeConv.OpenGL, the host's in RealtimeConv.Hosting.</summary>
internal static class ShaderTexts
{
    private const string Prefix = "shaders/";

    /// <summary>Every file by its path below shaders/.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = ReadAll();

    /// <summary>The files that filters run.</summary>
    public static IEnumerable<string> OfFilters => All.Keys.Where(f => !f.StartsWith("hosting/", StringComparison.Ordinal) && !f.StartsWith("display/", StringComparison.Ordinal));

    /// <summary>A shader of these tests.</summary>
    public static string Own(string name)
    {
        using var reader = new StreamReader(typeof(ShaderTexts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>How often a text occurs in another.</summary>
    public static int Count(string text, string pattern) => MemoryMarshal.AsBytes(text.AsSpan()).Count(MemoryMarshal.AsBytes(pattern.AsSpan()));

    private static Dictionary<string, string> ReadAll()
    {
        var files = new Dictionary<string, string>();
        foreach (var assembly in (System.Reflection.Assembly[])[typeof(FilterEngine).Assembly, typeof(Hosting.RenderingHost).Assembly])
            foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                files[name[Prefix.Length..].Replace('\\', '/')] = reader.ReadToEnd().ReplaceLineEndings("\n");
            }
        return files;
    }
}
