using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>Makes the k-th call that can fail do so, and all behind it where asked.</summary>
public sealed unsafe class CallFault(FaultKind kind) : GlRule
{
    private const int CompileStatus = 0x8B81, LinkStatus = 0x8B82, TimeoutExpired = 0x911B, Unsupported = 0x8CDD;

    private static readonly HashSet<string> Allocating =
    [
        "glTexStorage2D", "glTexStorage3D", "glTexImage2D", "glTexImage3D", "glBufferData", "glBufferStorage", "glTexSubImage2D", "glTexSubImage3D", "glBufferSubData",
        "glRenderbufferStorage", "glDrawArrays", "glDispatchCompute", "glReadPixels", "glFramebufferTexture2D", "glFramebufferTextureLayer", "glCopyTexSubImage2D", "glBlitFramebuffer",
        "glUniformBlockBinding", "glUniform1i",
    ];

    private int _countdown = int.MaxValue;

    /// <summary>How a call fails.</summary>
    public FaultKind Kind => kind;

    /// <summary>The call that failed first, since the fault was armed; null where none has yet.</summary>
    public GlCall? Fired { get; private set; }

    /// <summary>Calls that could have failed since the fault was armed.</summary>
    public int Seen { get; private set; }

    /// <summary>Whether the fault goes on behind the k-th call until it is disarmed.</summary>
    public bool Lasts { get; init; }

    /// <summary>Lets the k-th call from now on fail, counted from 0; int.MaxValue only counts.</summary>
    public void Arm(int k) => (_countdown, Seen, Fired) = (k, 0, null);

    /// <summary>Lets nothing fail any more.</summary>
    public void Disarm() => _countdown = int.MaxValue;

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (call.Name == "glGetError" || (kind == FaultKind.Refuse && !CanBeRefused(call))) return false;
        if (Seen++ < _countdown || (Fired is not null && !Lasts)) return false;
        Fired ??= call;
        if (kind == FaultKind.Flag)
        {
            shim.Raise(GLEnum.OutOfMemory);
            return false;
        }
        result = Refuse(shim, call);
        return true;
    }

    private static bool CanBeRefused(GlCall call) =>
        Allocating.Contains(call.Name) || call.Name.StartsWith("glGen", StringComparison.Ordinal) || call.Name is "glCreateShader" or "glCreateProgram" or "glCheckFramebufferStatus"
        or "glClientWaitSync" or "glFenceSync" or "glMapBufferRange" || IsStatus(call);

    private static bool IsStatus(GlCall call) => (call.Name == "glGetShaderiv" && call.Int(1) == CompileStatus) || (call.Name == "glGetProgramiv" && call.Int(1) == LinkStatus);

    private static nint Refuse(GlShim shim, GlCall call)
    {
        if (call.Name == "glCheckFramebufferStatus") return Unsupported;
        if (call.Name == "glClientWaitSync") return TimeoutExpired;
        if (IsStatus(call))
        {
            *(int*)call.Pointer(2) = 0;
            return 0;
        }
        if (call.Name.StartsWith("glGen", StringComparison.Ordinal)) new Span<uint>((uint*)call.Pointer(1), call.Int(0)).Clear();
        // A draw whose target turns out to be none, a dispatch whose program does.
        shim.Raise(call.Name == "glDrawArrays" ? GLEnum.InvalidFramebufferOperation : call.Name == "glDispatchCompute" ? GLEnum.InvalidOperation : GLEnum.OutOfMemory);
        return 0;
    }
}
