using System.Runtime.InteropServices;

namespace Silk.NET.Core.Loader;

/// <summary>The name itself, its less versioned forms, then the folders of the program.</summary>
public class DefaultPathResolver : PathResolver
{
    public static readonly Func<string, IEnumerable<string>> PassthroughResolver = name => [name];

    /// <summary><c>libglfw.so.3.3</c> also stands for <c>libglfw.so.3</c> and <c>libglfw.so</c>.</summary>
    public static readonly Func<string, IEnumerable<string>> LinuxVersioningResolver =
        name => OperatingSystem.IsLinux() ? WithoutVersions(name, ".so") : [];

    /// <summary><c>libglfw.3.dylib</c> also stands for <c>libglfw.dylib</c>.</summary>
    public static readonly Func<string, IEnumerable<string>> MacVersioningResolver =
        name => OperatingSystem.IsMacOS() && name.EndsWith(".dylib", StringComparison.Ordinal) ? WithoutMacVersions(name) : [];

    public static readonly Func<string, IEnumerable<string>> BaseDirectoryResolver =
        name => [Path.Combine(AppContext.BaseDirectory, name)];

    public static readonly Func<string, IEnumerable<string>> MainModuleDirectoryResolver =
        name => Path.GetDirectoryName(Environment.ProcessPath) is { } folder ? [Path.Combine(folder, name)] : [];

    public static readonly Func<string, IEnumerable<string>> RuntimesFolderResolver =
        name => [Path.Combine(AppContext.BaseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native", name)];

    public List<Func<string, IEnumerable<string>>> Resolvers { get; set; } =
    [
        PassthroughResolver,
        LinuxVersioningResolver,
        MacVersioningResolver,
        BaseDirectoryResolver,
        MainModuleDirectoryResolver,
        RuntimesFolderResolver,
    ];

    /// <summary>Every resolver's answer for the name, and for each less versioned form of it.</summary>
    public override IEnumerable<string> EnumeratePossibleLibraryLoadTargets(string name)
    {
        string[] names = [name, .. LinuxVersioningResolver(name), .. MacVersioningResolver(name)];
        return names.SelectMany(n => Resolvers.SelectMany(resolve => resolve(n))).Distinct();
    }

    private static IEnumerable<string> WithoutVersions(string name, string extension)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0 && name[..dot].Contains(extension, StringComparison.Ordinal); dot = name.LastIndexOf('.'))
        {
            name = name[..dot];
            yield return name;
        }
    }

    private static IEnumerable<string> WithoutMacVersions(string name)
    {
        var stem = name[..^".dylib".Length];
        for (var dot = stem.LastIndexOf('.'); dot > 0; dot = stem.LastIndexOf('.'))
        {
            stem = stem[..dot];
            yield return stem + ".dylib";
        }
    }
}
