using System.Runtime.InteropServices;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>Names another renderer: what is chosen for hardware then runs on the driver that is here.</summary>
internal sealed class RendererRule(string renderer) : GlRule, IDisposable
{
    private readonly nint _text = Marshal.StringToCoTaskMemUTF8(renderer);

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        bool asked = call.Name == "glGetString" && (StringName)call.UInt(0) == StringName.Renderer;
        result = asked ? _text : 0;
        return asked;
    }

    public void Dispose() => Marshal.FreeCoTaskMem(_text);
}
