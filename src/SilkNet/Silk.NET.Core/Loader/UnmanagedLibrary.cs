using System.Diagnostics.CodeAnalysis;

namespace Silk.NET.Core.Loader;

/// <summary>An open shared library.</summary>
public class UnmanagedLibrary : IDisposable
{
    private readonly LibraryLoader _loader;

    public UnmanagedLibrary(string name)
        : this(name, LibraryLoader.GetPlatformDefaultLoader())
    {
    }

    public UnmanagedLibrary(string[] names)
        : this(names, LibraryLoader.GetPlatformDefaultLoader())
    {
    }

    public UnmanagedLibrary(string name, LibraryLoader loader)
        : this(name, loader, PathResolver.Default)
    {
    }

    public UnmanagedLibrary(string[] names, LibraryLoader loader)
        : this(names, loader, PathResolver.Default)
    {
    }

    public UnmanagedLibrary(string name, LibraryLoader loader, PathResolver pathResolver)
        : this(loader, loader.LoadNativeLibrary(name, pathResolver))
    {
    }

    public UnmanagedLibrary(string[] names, LibraryLoader loader, PathResolver pathResolver)
        : this(loader, loader.LoadNativeLibrary(names, pathResolver))
    {
    }

    private UnmanagedLibrary(LibraryLoader loader, nint handle)
    {
        _loader = loader;
        Handle = handle;
    }

    public nint Handle { get; private set; }

    public static bool TryCreate(string name, LibraryLoader loader, PathResolver pathResolver, [NotNullWhen(true)] out UnmanagedLibrary? library)
    {
        library = loader.TryLoadNativeLibrary(name, pathResolver, out var handle) ? new UnmanagedLibrary(loader, handle) : null;
        return library is not null;
    }

    public nint LoadFunction(string name)
        => _loader.LoadFunctionPointer(Handle, name);

    public bool TryLoadFunction(string name, out nint functionPointer)
        => _loader.TryLoadFunctionPointer(Handle, name, out functionPointer);

    public void Dispose()
    {
        _loader.FreeNativeLibrary(Handle);
        Handle = 0;
        GC.SuppressFinalize(this);
    }
}
