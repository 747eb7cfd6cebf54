namespace Silk.NET.Core.Loader;

/// <summary>A native function that its library or context does not have.</summary>
public class SymbolLoadingException : Exception
{
    public SymbolLoadingException(string symbol)
        : base($"The native function '{symbol}' was not found.")
    {
    }

    public SymbolLoadingException(string symbol, string msg)
        : base($"The native function '{symbol}' was not found: {msg}")
    {
    }
}
