using Silk.NET.Core.Contexts;

namespace Silk.NET.Core.Native;

/// <summary>A native API that may have extensions.</summary>
public abstract class NativeAPI : NativeApiContainer
{
    public NativeAPI(INativeContext ctx)
        : base(ctx)
        => Context = ctx;

    public INativeContext Context { get; }

    public abstract bool IsExtensionPresent(string name);
}
