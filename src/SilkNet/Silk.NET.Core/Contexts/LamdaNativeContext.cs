using Silk.NET.Core.Loader;

namespace Silk.NET.Core.Contexts;

/// <summary>A context over a function that finds addresses, such as a host's <c>GetProcAddress</c>.</summary>
public readonly struct LamdaNativeContext : INativeContext
{
    private readonly TryLoader _getProcAddress;

    /// <param name="getProcAddress">Returns 0 for an absent function.</param>
    public LamdaNativeContext(Func<string, nint> getProcAddress)
        => _getProcAddress = (string proc, out nint pfn) => (pfn = getProcAddress(proc)) != 0;

    public LamdaNativeContext(TryLoader getProcAddress)
        => _getProcAddress = getProcAddress;

    public delegate bool TryLoader(string proc, out nint pfn);

    public nint GetProcAddress(string proc, int? slot = default)
        => TryGetProcAddress(proc, out var address) ? address : throw new SymbolLoadingException(proc);

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
        => _getProcAddress(proc, out addr);

    public void Dispose()
    {
    }
}
