using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>The feature maps of one picture in an array texture, four channels to a layer.</summary>
internal sealed unsafe class MapTexture : IDisposable
{
    private readonly GlObjects _objects;
    private float[] _texels = [];

    /// <summary>Makes the texture; leaves it bound to the active unit.</summary>
    public MapTexture(GlObjects objects, GlDevice device, TensorShape shape, bool half)
    {
        _objects = objects;
        Shape = shape with { Batch = 1 };
        Layers = MapLayout.Layers(shape);
        Image = half ? "rgba16f" : "rgba32f";
        Internal = half ? SizedInternalFormat.Rgba16f : SizedInternalFormat.Rgba32f;
        Name = objects.Make(GlObjectKind.Texture);
        var gl = objects.GL;
        gl.BindTexture(TextureTarget.Texture2DArray, Name);
        if (device.HasTextureStorage) gl.TexStorage3D(TextureTarget.Texture2DArray, 1, Internal, (uint)shape.Width, (uint)shape.Height, (uint)Layers);
        else
        {
            gl.TexImage3D(TextureTarget.Texture2DArray, 0, (InternalFormat)Internal, (uint)shape.Width, (uint)shape.Height, (uint)Layers, 0, PixelFormat.Rgba, PixelType.Float, null);
            gl.TexParameter(TextureTarget.Texture2DArray, TextureParameterName.TextureMaxLevel, 0);
        }
    }

    public uint Name { get; }

    public TensorShape Shape { get; }

    public int Layers { get; }

    public SizedInternalFormat Internal { get; }

    /// <summary>The layout qualifier of an image of this texture.</summary>
    public string Image { get; }

    /// <summary>The framebuffers that draw into the texture, a layer each; empty before <see cref="EnsureFramebuffers"/>.</summary>
    public uint[] Framebuffers { get; private set; } = [];

    /// <summary>Makes the framebuffers where there are none yet; may leave one bound for drawing.</summary>
    /// <exception cref="CapabilityMissingException">The driver cannot draw to this format.</exception>
    public void EnsureFramebuffers()
    {
        if (Framebuffers.Length > 0) return;
        var gl = _objects.GL;
        Framebuffers = new uint[Layers];
        for (int layer = 0; layer < Layers; layer++)
        {
            Framebuffers[layer] = _objects.Make(GlObjectKind.Framebuffer);
            gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, Framebuffers[layer]);
            gl.FramebufferTextureLayer(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, Name, 0, layer);
            var status = gl.CheckFramebufferStatus(FramebufferTarget.DrawFramebuffer);
            if (status != GLEnum.FramebufferComplete)
                throw new CapabilityMissingException($"the driver cannot draw to layer {layer} of a {Shape.Width} x {Shape.Height} {Image} texture ({status}); take the CPU backend");
        }
    }

    /// <summary>Fills the texture from picture <paramref name="batch"/> of a tensor; spare components become 0.</summary>
    public void Upload(Tensor tensor, int batch)
    {
        var gl = _objects.GL;
        gl.BindTexture(TextureTarget.Texture2DArray, Name);
        int plane = Shape.Width * Shape.Height;
        EnsureTexels();
        for (int layer = 0; layer < Layers; layer++)
        {
            Array.Clear(_texels);
            for (int lane = 0; lane < 4 && 4 * layer + lane < Shape.Channels; lane++)
            {
                var source = tensor.Data.AsSpan((batch * Shape.Channels + 4 * layer + lane) * plane, plane);
                for (int k = 0; k < plane; k++) _texels[4 * k + lane] = source[k];
            }
            fixed (float* texels = _texels)
                gl.TexSubImage3D(TextureTarget.Texture2DArray, 0, 0, 0, layer, (uint)Shape.Width, (uint)Shape.Height, 1, PixelFormat.Rgba, PixelType.Float, texels);
        }
    }

    /// <summary>Reads the texture into picture <paramref name="batch"/> of a tensor, through a framebuffer of the caller's.</summary>
    public void Download(Tensor tensor, int batch, uint framebuffer)
    {
        var gl = _objects.GL;
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        int plane = Shape.Width * Shape.Height;
        EnsureTexels();
        for (int layer = 0; layer < Layers; layer++)
        {
            gl.FramebufferTextureLayer(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, Name, 0, layer);
            fixed (float* texels = _texels) gl.ReadPixels(0, 0, (uint)Shape.Width, (uint)Shape.Height, PixelFormat.Rgba, PixelType.Float, texels);
            for (int lane = 0; lane < 4 && 4 * layer + lane < Shape.Channels; lane++)
            {
                var target = tensor.Data.AsSpan((batch * Shape.Channels + 4 * layer + lane) * plane, plane);
                for (int k = 0; k < plane; k++) target[k] = _texels[4 * k + lane];
            }
        }
    }

    private void EnsureTexels()
    {
        if (_texels.Length == 0) _texels = new float[4 * Shape.Width * Shape.Height];
    }

    public void Dispose()
    {
        foreach (uint framebuffer in Framebuffers) _objects.Retire(GlObjectKind.Framebuffer, framebuffer);
        _objects.Retire(GlObjectKind.Texture, Name);
    }
}
