namespace Silk.NET.Core.Native;

/// <summary>The cached addresses of an API's functions.</summary>
public interface IVTable : IDisposable
{
    nint Load(string entryPoint);

    nint Load(int slot, string entryPoint);

    /// <summary>Forgets every address.</summary>
    void Purge();

    IVTable Clone();
}
