namespace Silk.NET.Core.Loader;

/// <summary>Opens shared libraries and finds their functions.</summary>
public abstract class LibraryLoader
{
    private static readonly LibraryLoader s_default = new SystemLibraryLoader();

    public static LibraryLoader GetPlatformDefaultLoader()
        => s_default;

    public nint LoadNativeLibrary(string name)
        => LoadNativeLibrary(name, PathResolver.Default);

    public nint LoadNativeLibrary(string[] names)
        => LoadNativeLibrary(names, PathResolver.Default);

    public nint LoadNativeLibrary(string name, PathResolver pathResolver)
        => LoadNativeLibrary([name], pathResolver);

    public nint LoadNativeLibrary(string[] names, PathResolver pathResolver)
        => TryLoadNativeLibrary(names, pathResolver, out var library)
            ? library
            : throw new FileNotFoundException($"Could not find or load the native library: {string.Join(", ", names)}.");

    public bool TryLoadNativeLibrary(string name, out nint result)
        => TryLoadNativeLibrary(name, PathResolver.Default, out result);

    public bool TryLoadNativeLibrary(string[] names, out nint result)
        => TryLoadNativeLibrary(names, PathResolver.Default, out result);

    public bool TryLoadNativeLibrary(string name, PathResolver pathResolver, out nint result)
        => TryLoadNativeLibrary([name], pathResolver, out result);

    public bool TryLoadNativeLibrary(string[] names, PathResolver pathResolver, out nint result)
    {
        foreach (var target in names.SelectMany(pathResolver.EnumeratePossibleLibraryLoadTargets))
        {
            result = CoreLoadNativeLibrary(target);
            if (result != 0)
            {
                return true;
            }
        }

        result = 0;
        return false;
    }

    public nint LoadFunctionPointer(nint handle, string functionName)
        => TryLoadFunctionPointer(handle, functionName, out var pointer) ? pointer : throw new SymbolLoadingException(functionName);

    public bool TryLoadFunctionPointer(nint handle, string functionName, out nint functionPointer)
    {
        ArgumentException.ThrowIfNullOrEmpty(functionName);
        functionPointer = CoreLoadFunctionPointer(handle, functionName);
        return functionPointer != 0;
    }

    public void FreeNativeLibrary(nint handle)
    {
        if (handle != 0)
        {
            CoreFreeNativeLibrary(handle);
        }
    }

    /// <summary>The library at exactly this path or system name; 0 when there is none.</summary>
    protected abstract nint CoreLoadNativeLibrary(string name);

    protected abstract void CoreFreeNativeLibrary(nint handle);

    /// <summary>The address of an exported function; 0 when there is none.</summary>
    protected abstract nint CoreLoadFunctionPointer(nint handle, string functionName);
}
