using System.Runtime.InteropServices;
using Silk.NET.Core.Contexts;
using Silk.NET.Core.Loader;

namespace SilkNet.Tests.OpenGL;

/// <summary>A context that notes which functions are asked for, and answers with ours, else with one that does nothing.</summary>
internal sealed unsafe class RecordingContext : INativeContext
{
    public List<string> Asked { get; } = [];

    /// <summary>Functions that this context lacks.</summary>
    public HashSet<string> Absent { get; } = [];

    /// <summary>Functions with a behaviour.</summary>
    public Dictionary<string, nint> Present { get; } = [];

    public bool IsDisposed { get; private set; }

    public nint GetProcAddress(string proc, int? slot = default)
        => TryGetProcAddress(proc, out var address, slot) ? address : throw new SymbolLoadingException(proc);

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
    {
        Asked.Add(proc);
        addr = Absent.Contains(proc) ? 0 : Present.GetValueOrDefault(proc, (nint)(delegate* unmanaged<nint>)&Nothing);
        return addr != 0;
    }

    public void Dispose()
        => IsDisposed = true;

    [UnmanagedCallersOnly]
    private static nint Nothing()
        => 0;
}
