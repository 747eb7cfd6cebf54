using System.Collections.Concurrent;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>
/// Makes and deletes the engine's GL objects and counts them. Making needs the context; retiring is legal on any thread, because the name only
/// waits in a queue until the context is current again.
/// </summary>
internal sealed class GlObjects(GL gl)
{
    private readonly ConcurrentQueue<(GlObjectKind Kind, uint Name)> _retired = new();
    private readonly ConcurrentQueue<nint> _fences = new();
    private int _live;

    public GL GL { get; } = gl;

    /// <summary>Objects made and not yet deleted.</summary>
    public int Live => Volatile.Read(ref _live);

    /// <summary>Objects ever made.</summary>
    public int Made { get; private set; }

    public uint Make(GlObjectKind kind)
    {
        uint name = kind switch
        {
            GlObjectKind.Texture => GL.GenTexture(),
            GlObjectKind.Buffer => GL.GenBuffer(),
            GlObjectKind.Framebuffer => GL.GenFramebuffer(),
            GlObjectKind.Sampler => GL.GenSampler(),
            GlObjectKind.VertexArray => GL.GenVertexArray(),
            _ => GL.CreateProgram(),
        };
        if (name == 0) throw new RealtimeConvException($"the driver makes no {kind}: the context is lost or out of memory");
        Interlocked.Increment(ref _live);
        Made++;
        return name;
    }

    /// <summary>Hands a name back; any thread.</summary>
    public void Retire(GlObjectKind kind, uint name)
    {
        if (name != 0) _retired.Enqueue((kind, name));
    }

    /// <summary>Hands a fence back; any thread. Fences come and go with transfers and are not counted.</summary>
    public void RetireFence(nint fence)
    {
        if (fence != 0) _fences.Enqueue(fence);
    }

    /// <summary>Deletes what was handed back; the context must be current.</summary>
    public void DeleteRetired()
    {
        while (_fences.TryDequeue(out nint fence)) GL.DeleteSync(fence);
        while (_retired.TryDequeue(out var item))
        {
            Delete(item.Kind, item.Name);
            Interlocked.Decrement(ref _live);
        }
    }

    private void Delete(GlObjectKind kind, uint name)
    {
        switch (kind)
        {
            case GlObjectKind.Texture: GL.DeleteTexture(name); break;
            case GlObjectKind.Buffer: GL.DeleteBuffer(name); break;
            case GlObjectKind.Framebuffer: GL.DeleteFramebuffer(name); break;
            case GlObjectKind.Sampler: GL.DeleteSampler(name); break;
            case GlObjectKind.VertexArray: GL.DeleteVertexArray(name); break;
            default: GL.DeleteProgram(name); break;
        }
    }
}
