namespace Silk.NET.Core.Loader;

/// <summary>Turns the name of a shared library into the paths to try.</summary>
public abstract class PathResolver
{
    public static PathResolver Default { get; } = new DefaultPathResolver();

    public abstract IEnumerable<string> EnumeratePossibleLibraryLoadTargets(string name);
}
