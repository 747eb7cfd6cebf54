using System.Diagnostics.CodeAnalysis;
using Silk.NET.Core.Loader;

namespace Silk.NET.Core.Contexts;

/// <summary>The exported functions of one shared library.</summary>
public class DefaultNativeContext : INativeContext
{
    public DefaultNativeContext(UnmanagedLibrary library)
        => Library = library;

    public DefaultNativeContext(string name)
        : this(new UnmanagedLibrary(name))
    {
    }

    public DefaultNativeContext(string[] names)
        : this(new UnmanagedLibrary(names))
    {
    }

    public DefaultNativeContext(string name, LibraryLoader loader)
        : this(new UnmanagedLibrary(name, loader))
    {
    }

    public DefaultNativeContext(string[] names, LibraryLoader loader)
        : this(new UnmanagedLibrary(names, loader))
    {
    }

    public DefaultNativeContext(string name, LibraryLoader loader, PathResolver pathResolver)
        : this(new UnmanagedLibrary(name, loader, pathResolver))
    {
    }

    public DefaultNativeContext(string[] names, LibraryLoader loader, PathResolver pathResolver)
        : this(new UnmanagedLibrary(names, loader, pathResolver))
    {
    }

    public UnmanagedLibrary Library { get; }

    public static bool TryCreate(string name, [NotNullWhen(true)] out DefaultNativeContext? context)
    {
        context = UnmanagedLibrary.TryCreate(name, LibraryLoader.GetPlatformDefaultLoader(), PathResolver.Default, out var library)
            ? new DefaultNativeContext(library)
            : null;
        return context is not null;
    }

    public nint GetProcAddress(string proc, int? slot = default)
        => Library.LoadFunction(proc);

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
        => Library.TryLoadFunction(proc, out addr);

    public void Dispose()
        => Library.Dispose();
}
