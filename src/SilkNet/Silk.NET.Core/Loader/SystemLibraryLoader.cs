using System.Runtime.InteropServices;

namespace Silk.NET.Core.Loader;

/// <summary>The runtime's own library loader.</summary>
internal sealed class SystemLibraryLoader : LibraryLoader
{
    protected override nint CoreLoadNativeLibrary(string name)
        => NativeLibrary.TryLoad(name, out var handle) ? handle : 0;

    protected override void CoreFreeNativeLibrary(nint handle)
        => NativeLibrary.Free(handle);

    protected override nint CoreLoadFunctionPointer(nint handle, string functionName)
        => NativeLibrary.TryGetExport(handle, functionName, out var address) ? address : 0;
}
