namespace Silk.NET.Core.Contexts;

/// <summary>Something that knows the addresses of native functions.</summary>
public interface INativeContext : IDisposable
{
    /// <summary>The address of a function. Throws <see cref="Loader.SymbolLoadingException"/> when it is absent.</summary>
    nint GetProcAddress(string proc, int? slot = default);

    /// <summary>The address of a function, or false when it is absent.</summary>
    bool TryGetProcAddress(string proc, out nint addr, int? slot = default);
}
