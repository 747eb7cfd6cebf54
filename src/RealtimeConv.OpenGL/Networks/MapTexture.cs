using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>The feature maps of one picture in an array texture, four channels to a layer.</summary>
internal sealed unsafe class MapTexture : IDisposable
{
    private readonly GlObjects _objects;
    private readonly float[] _texels;

    /// <summary>Makes the texture; leaves it bound to the active unit.</summary>
    public MapTexture(GlObjects objects, TensorShape shape, bool half)
    {
        _objects = objects;
        Shape = shape with { Batch = 1 };
        Layers = (shape.Channels + 3) / 4;
        Image = half ? "rgba16f" : "rgba32f";
        Internal = half ? SizedInternalFormat.Rgba16f : SizedInternalFormat.Rgba32f;
        _texels = new float[4 * shape.Width * shape.Height];
        Name = objects.Make(GlObjectKind.Texture);
        var gl = objects.GL;
        gl.BindTexture(TextureTarget.Texture2DArray, Name);
        gl.TexStorage3D(TextureTarget.Texture2DArray, 1, Internal, (uint)shape.Width, (uint)shape.Height, (uint)Layers);
    }

    public uint Name { get; }

    public TensorShape Shape { get; }

    public int Layers { get; }

    public SizedInternalFormat Internal { get; }

    /// <summary>The layout qualifier of an image of this texture.</summary>
    public string Image { get; }

    /// <summary>Fills the texture from picture <paramref name="batch"/> of a tensor; spare components become 0.</summary>
    public void Upload(Tensor tensor, int batch)
    {
        var gl = _objects.GL;
        gl.BindTexture(TextureTarget.Texture2DArray, Name);
        int plane = Shape.Width * Shape.Height;
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

    public void Dispose() => _objects.Retire(GlObjectKind.Texture, Name);
}
