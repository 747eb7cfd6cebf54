using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>A driver with threads of its own that are not done yet.</summary>
internal sealed class StillCompiling : GlRule
{
    private const int CompletionStatus = 0x91B1;

    /// <summary>Whether they are.</summary>
    public bool IsReady { get; set; }

    /// <summary>How often they were asked.</summary>
    public int Asked { get; private set; }

    public override unsafe bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (call.Name != "glGetProgramiv" || call.Int(1) != CompletionStatus || IsReady) return false;
        Asked++;
        *(int*)call.Pointer(2) = 0;
        return true;
    }
}
