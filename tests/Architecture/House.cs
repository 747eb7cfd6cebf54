using System.Reflection;

namespace RealtimeConv.Tests.Architecture;

/// <summary>The assemblies and the files that the rules are about.</summary>
internal static class House
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static Assembly Core { get; } = typeof(Frames.Frame).Assembly;

    public static Assembly Engine { get; } = typeof(RealtimeConv.OpenGL.FilterEngine).Assembly;

    public static Assembly Host { get; } = typeof(Hosting.RenderingHost).Assembly;

    /// <summary>Everything that is built from src/ and demo/, without the stand-in for Silk.NET, by the name of its project.</summary>
    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } = new Dictionary<string, Assembly>
    {
        ["RealtimeConv"] = Core,
        ["RealtimeConv.OpenGL"] = Engine,
        ["RealtimeConv.Hosting"] = Host,
        ["RealtimeConv.Testing"] = Assembly.Load("RealtimeConv.Testing"),
        ["RealtimeConv.Native"] = Assembly.LoadFile(Path.GetFullPath(Metadata("NativeAssembly"))),
        ["RealtimeConv.Demo"] = Assembly.Load("rtconv"),
    };

    /// <summary>The project files below src/ and demo/, without the stand-in for Silk.NET, by name.</summary>
    public static IReadOnlyDictionary<string, string> Projects { get; } = new[] { "src", "demo" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.csproj", SearchOption.AllDirectories))
        .Where(f => !f.Contains("SilkNet", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => f);

    /// <summary>The source files below a folder of the repository.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>The types of a namespace and of those below it, nested ones and what the compiler made included.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly, string @namespace) => assembly.GetTypes().Where(t => IsBelow(t, @namespace));

    /// <summary>Whether a type lies in a namespace or below it.</summary>
    public static bool IsBelow(Type type, string @namespace) => type.Namespace is { } n && (n == @namespace || n.StartsWith(@namespace + ".", StringComparison.Ordinal));

    private static string Metadata(string key) => typeof(House).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
