using System.Reflection;

namespace RealtimeConv.OpenGL.Shaders;

/// <summary>The GLSL files of shaders/, embedded at build; named by their path below that folder.</summary>
internal static class ShaderFiles
{
    private const string Prefix = "shaders/";

    private static Assembly Home => typeof(ShaderFiles).Assembly;

    /// <summary>The paths of all files.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Home.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..].Replace('\\', '/'))];

    /// <summary>The text of a file, or null where there is none of that path.</summary>
    public static string? TryRead(string path)
    {
        using var stream = Home.GetManifestResourceStream(Prefix + path) ?? Home.GetManifestResourceStream(Prefix + path.Replace('/', '\\'));
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
