using Silk.NET.Core.Contexts;

namespace Silk.NET.Core.Native;

/// <summary>An extension of the API <typeparamref name="T"/>, with functions of its own.</summary>
public abstract class NativeExtension<T> : NativeApiContainer
    where T : NativeAPI
{
    protected NativeExtension(INativeContext ctx)
        : base(ctx)
    {
    }
}
