using Silk.NET.Core.Loader;

namespace Silk.NET.Core.Contexts;

/// <summary>Asks several contexts in turn; the first that knows a function answers.</summary>
public class MultiNativeContext : INativeContext
{
    public MultiNativeContext(params INativeContext?[] contexts)
        => Contexts = contexts;

    public INativeContext?[] Contexts { get; set; }

    public nint GetProcAddress(string proc, int? slot = default)
        => TryGetProcAddress(proc, out var address, slot) ? address : throw new SymbolLoadingException(proc);

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
    {
        foreach (var context in Contexts)
        {
            if (context is not null && context.TryGetProcAddress(proc, out addr, slot))
            {
                return true;
            }
        }

        addr = 0;
        return false;
    }

    public void Dispose()
    {
        foreach (var context in Contexts)
        {
            context?.Dispose();
        }
    }
}
