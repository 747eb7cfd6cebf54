#nullable disable

using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Silk.NET.Core.Contexts;
using Silk.NET.Core.Native;

namespace Silk.NET.OpenGL;

/// <summary>
/// The OpenGL functions of one context. Each is looked up in the context at its first call and remembered;
/// a function that the context lacks throws <see cref="Core.Loader.SymbolLoadingException"/> at that call, not before.
/// </summary>
public unsafe partial class GL : NativeAPI
{
    private static readonly int s_slotCount = Enum.GetValues<EntryPoint>().Length;

    private readonly SlotTable _table;
    private FrozenSet<string> _extensions;

    public GL(INativeContext ctx)
        : base(ctx)
        => _table = (SlotTable)CurrentVTable;

    public static GL GetApi(IGLContextSource contextSource)
        => GetApi(contextSource.GLContext
            ?? throw new InvalidOperationException("The view has no OpenGL context. Create it with an OpenGL or OpenGL ES API, and initialize it first."));

    public static GL GetApi(IGLContext ctx)
        => new(ctx);

    /// <param name="getProcAddress">Returns 0 for an absent function.</param>
    public static GL GetApi(Func<string, nint> getProcAddress)
        => new(new LamdaNativeContext(getProcAddress));

    public static GL GetApi(INativeContext ctx)
        => new(ctx);

    /// <summary>Always false here: the packages with the extensions' classes are no part of this subset.</summary>
    public bool TryGetExtension<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>(out T ext)
        where T : NativeExtension<GL>
    {
        ext = null;
        return false;
    }

    /// <summary>Whether the context has an extension, named with or without <c>GL_</c>. The list is read once.</summary>
    public override bool IsExtensionPresent(string extension)
    {
        _extensions ??= ReadExtensions();
        return _extensions.Contains(extension.StartsWith("GL_", StringComparison.Ordinal) ? extension : "GL_" + extension);
    }

    protected override int CoreGetSlotCount()
        => s_slotCount;

    private static byte ToByte(bool value)
        => value ? (byte)1 : (byte)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint Entry(EntryPoint entry)
    {
        var address = _table[(int)entry];
        return address != 0 ? address : Find(entry);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private nint Find(EntryPoint entry)
        => _table.Load((int)entry, Enum.GetName(entry));

    /// <summary>The native address of a callback, which stays valid until the next callback is set.</summary>
    private nint Pin(DebugProc callback)
    {
        if (callback is null)
        {
            return 0;
        }

        GcUtility.PinUntilNextCall(callback, (int)EntryPoint.glDebugMessageCallback);
        return Marshal.GetFunctionPointerForDelegate(callback);
    }

    private FrozenSet<string> ReadExtensions()
    {
        var count = GetInteger(GLEnum.NumExtensions);
        return Enumerable.Range(0, count)
            .Select(i => GetStringS(StringName.Extensions, (uint)i))
            .Where(name => name is not null)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
