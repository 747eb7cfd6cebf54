using System.Runtime.InteropServices;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>A driver that compiles no shader whose text holds a word.</summary>
internal sealed class RefuseShader(string word) : GlRule
{
    private readonly HashSet<uint> _refused = [];

    public override unsafe bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (call.Name == "glShaderSource")
        {
            if (Marshal.PtrToStringUTF8(*(nint*)call.Pointer(2))!.Contains(word, StringComparison.Ordinal)) _refused.Add(call.UInt(0));
            else _refused.Remove(call.UInt(0));
        }
        if (call.Name != "glGetShaderiv" || !_refused.Contains(call.UInt(0)) || call.Int(1) != (int)GLEnum.CompileStatus) return false;
        *(int*)call.Pointer(2) = 0;
        return true;
    }
}
