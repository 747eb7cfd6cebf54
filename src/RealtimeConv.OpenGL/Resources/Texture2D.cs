using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>A texture of one level that the engine owns.</summary>
internal sealed class Texture2D : IDisposable
{
    private readonly GlObjects _objects;

    /// <summary>Makes the texture; leaves it bound to the active unit.</summary>
    public unsafe Texture2D(GlObjects objects, GlDevice device, int width, int height, StorageFormat storage)
    {
        _objects = objects;
        Width = width;
        Height = height;
        Storage = storage;
        Name = objects.Make(GlObjectKind.Texture);
        var gl = objects.GL;
        gl.BindTexture(TextureTarget.Texture2D, Name);
        if (device.HasTextureStorage) gl.TexStorage2D(TextureTarget.Texture2D, 1, storage.Internal, (uint)width, (uint)height);
        else
        {
            gl.TexImage2D(TextureTarget.Texture2D, 0, (InternalFormat)storage.Internal, (uint)width, (uint)height, 0, storage.Layout, storage.Type, null);
            gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMaxLevel, 0);
        }
    }

    public uint Name { get; }

    public int Width { get; }

    public int Height { get; }

    public StorageFormat Storage { get; }

    /// <summary>The framebuffer that draws into the texture; 0 before <see cref="EnsureFramebuffer"/>.</summary>
    public uint Framebuffer { get; private set; }

    /// <summary>Makes the framebuffer where there is none yet; may leave it bound for drawing.</summary>
    /// <exception cref="CapabilityMissingException">The driver cannot draw to this format.</exception>
    public uint EnsureFramebuffer()
    {
        if (Framebuffer != 0) return Framebuffer;
        var gl = _objects.GL;
        Framebuffer = _objects.Make(GlObjectKind.Framebuffer);
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, Framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, Name, 0);
        var status = gl.CheckFramebufferStatus(FramebufferTarget.DrawFramebuffer);
        if (status == GLEnum.FramebufferComplete) return Framebuffer;
        // Another prepared filter may share the texture: it must not find this framebuffer and take it for a good one.
        _objects.Retire(GlObjectKind.Framebuffer, Framebuffer);
        Framebuffer = 0;
        throw new CapabilityMissingException($"the driver cannot draw to a {Width} x {Height} {Storage.Format} texture ({status}); take another format or the CPU backend");
    }

    public void Dispose()
    {
        _objects.Retire(GlObjectKind.Framebuffer, Framebuffer);
        _objects.Retire(GlObjectKind.Texture, Name);
        Framebuffer = 0;
    }
}
