using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Silk.NET.Core.Contexts;
using Silk.NET.Core.Loader;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>
/// Stands between a <see cref="Silk.NET.OpenGL.GL"/> and its driver: counts every call by name, and lets rules watch, deny and answer calls.
/// <code>var shim = new GlShim(gl.Context) { Rules = { log } };  using var engine = new FilterEngine(shim.GL);</code>
/// </summary>
/// <remarks>
/// Every function is wrapped by one signature that takes all registers and stack slots which the System V (x64) and AAPCS64 (ARM64, Linux) conventions
/// pass arguments in, and hands them on: no function of OpenGL takes more than 15 whole numbers or 8 floats, or returns a float. The wrapped addresses
/// live as long as the shim.
/// </remarks>
public sealed unsafe class GlShim : INativeContext
{
    private readonly INativeContext _driver;
    private readonly ConcurrentDictionary<string, Wrapper?> _wrappers = new();
    private readonly Queue<GLEnum> _errors = new();

    /// <summary>Wraps what another GL is loaded from: <c>new GlShim(gl.Context)</c>.</summary>
    public GlShim(INativeContext driver)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("Windows passes arguments by position; the shim knows Linux and macOS on x64, and Linux on ARM64.");
        _driver = driver;
        GL = new GL(this);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint Function(
        nint a0, nint a1, nint a2, nint a3, nint a4, nint a5, nint a6, nint a7, double f0, double f1, double f2, double f3, double f4, double f5, double f6, double f7,
        nint s0, nint s1, nint s2, nint s3, nint s4, nint s5, nint s6);

    /// <summary>What was wrapped: the functions without the shim.</summary>
    public INativeContext Driver => _driver;

    /// <summary>The functions, through the shim.</summary>
    public GL GL { get; }

    /// <summary>The rules, asked in their order.</summary>
    public List<GlRule> Rules { get; } = [];

    /// <summary>Calls so far, of all functions.</summary>
    public int TotalCalls { get; private set; }

    /// <summary>Calls so far of each function that was called.</summary>
    public IReadOnlyDictionary<string, int> Counts => _wrappers.Where(w => w.Value is { Count: > 0 }).ToDictionary(w => w.Key, w => w.Value!.Count);

    /// <summary>Raises an error flag, which the next glGetError reports, after those raised before and before the driver's own.</summary>
    public void Raise(GLEnum error) => _errors.Enqueue(error);

    public nint GetProcAddress(string proc, int? slot = default) => TryGetProcAddress(proc, out nint address, slot) ? address : throw new SymbolLoadingException(proc);

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
    {
        var wrapper = Rules.TrueForAll(r => r.Offers(proc)) ? _wrappers.GetOrAdd(proc, Wrap) : null;
        addr = wrapper?.Address ?? 0;
        return addr != 0;
    }

    /// <summary>Does nothing: the driver's loader belongs to the GL it was taken from.</summary>
    public void Dispose() { }

    private Wrapper? Wrap(string name) => _driver.TryGetProcAddress(name, out nint address) ? new Wrapper(this, name, address) : null;

    private nint Call(Wrapper wrapper, GlCall call)
    {
        TotalCalls++;
        wrapper.Count++;
        nint result = 0;
        bool answered = false;
        if (call.Name.StartsWith("glDelete", StringComparison.Ordinal) && call.Name != "glDeleteSync") call.Names = NamesOf(call);
        foreach (var rule in Rules)
        {
            answered = rule.Answers(this, call, out result);
            if (answered) break;
        }
        if (!answered && call.Name == "glGetError" && _errors.TryDequeue(out var error)) (answered, result) = (true, (nint)error);
        if (!answered) result = wrapper.Invoke(call);
        if (call.Name is "glCreateProgram" or "glCreateShader") call.Names = [(uint)result];
        else if (call.Name.StartsWith("glGen", StringComparison.Ordinal) && call.Name[^1] == 's') call.Names = NamesOf(call);
        foreach (var rule in Rules) rule.Note(this, call, result);
        return result;
    }

    // (count, names) for most kinds, one name for programs and shaders; a sync object is a pointer and no name.
    private static uint[] NamesOf(GlCall call) =>
        call.Name[^1] == 's' ? new ReadOnlySpan<uint>((uint*)call.Pointer(1), call.Int(0)).ToArray() : [call.UInt(0)];

    private sealed class Wrapper
    {
        private readonly Function _function;
        private readonly nint _driver;

        public Wrapper(GlShim shim, string name, nint driver)
        {
            _driver = driver;
            _function = (a0, a1, a2, a3, a4, a5, a6, a7, f0, f1, f2, f3, f4, f5, f6, f7, s0, s1, s2, s3, s4, s5, s6) =>
                shim.Call(this, new GlCall(name, [a0, a1, a2, a3, a4, a5, a6, a7, s0, s1, s2, s3, s4, s5, s6], [f0, f1, f2, f3, f4, f5, f6, f7]));
            Address = Marshal.GetFunctionPointerForDelegate(_function);
        }

        public nint Address { get; }

        public int Count { get; set; }

        public nint Invoke(GlCall call)
        {
            var (a, f) = (call.Integers, call.Floats);
            return ((delegate* unmanaged[Cdecl]<
                nint, nint, nint, nint, nint, nint, nint, nint, double, double, double, double, double, double, double, double,
                nint, nint, nint, nint, nint, nint, nint, nint>)_driver)(
                a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], a[8], a[9], a[10], a[11], a[12], a[13], a[14]);
        }
    }
}
