using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>A uniform buffer whose bytes never change.</summary>
internal sealed class UniformBuffer : IDisposable
{
    private readonly GlObjects _objects;

    /// <summary>Makes and fills the buffer; leaves it bound.</summary>
    public UniformBuffer(GlObjects objects, ReadOnlySpan<byte> bytes)
    {
        _objects = objects;
        Name = objects.Make(GlObjectKind.Buffer);
        objects.GL.BindBuffer(BufferTargetARB.UniformBuffer, Name);
        objects.GL.BufferData<byte>(BufferTargetARB.UniformBuffer, bytes, BufferUsageARB.StaticDraw);
    }

    public uint Name { get; }

    public void Dispose() => _objects.Retire(GlObjectKind.Buffer, Name);
}
