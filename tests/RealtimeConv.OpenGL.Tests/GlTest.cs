using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>What tests with a context share: contexts of both APIs on threads of their own, textures made and read by plain calls.</summary>
public abstract class GlTest
{
    /// <summary>A thread with a context of its own for each test.</summary>
    protected static GlThread Open(GraphicsApi api) => new(new HeadlessOptions { Api = api });

    protected static unsafe uint Texture(GL gl, int width, int height, SizedInternalFormat format)
    {
        uint texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, format, (uint)width, (uint)height);
        gl.BindTexture(TextureTarget.Texture2D, 0);
        return texture;
    }

    protected static unsafe uint FloatTexture(GL gl, int width, int height, ReadOnlySpan<float> rgba)
    {
        uint texture = Texture(gl, width, height, SizedInternalFormat.Rgba32f);
        gl.BindTexture(TextureTarget.Texture2D, texture);
        fixed (float* values = rgba) gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)width, (uint)height, GLPixelFormat.Rgba, PixelType.Float, values);
        gl.BindTexture(TextureTarget.Texture2D, 0);
        return texture;
    }

    /// <summary>All texels of an RGBA32F texture, the row at v = 0 first.</summary>
    protected static float[] Read(GL gl, uint texture, int width, int height) => Read<float>(gl, texture, width, height, PixelType.Float);

    /// <summary>All texels of an RGBA8 texture, the row at v = 0 first.</summary>
    protected static byte[] ReadCodes(GL gl, uint texture, int width, int height) => Read<byte>(gl, texture, width, height, PixelType.UnsignedByte);

    private static unsafe T[] Read<T>(GL gl, uint texture, int width, int height, PixelType type) where T : unmanaged
    {
        uint framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        var values = new T[width * height * 4];
        fixed (T* pixels = values) gl.ReadPixels(0, 0, (uint)width, (uint)height, GLPixelFormat.Rgba, type, pixels);
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, 0);
        gl.DeleteFramebuffer(framebuffer);
        return values;
    }

    /// <summary>Sets the modes that plain uploads and <see cref="Read"/> rely on.</summary>
    protected static void SetPlain(GL gl)
    {
        PixelStoreParameter[] lengths =
        [
            PixelStoreParameter.PackRowLength, PixelStoreParameter.PackSkipRows, PixelStoreParameter.PackSkipPixels, PixelStoreParameter.UnpackRowLength,
            PixelStoreParameter.UnpackSkipRows, PixelStoreParameter.UnpackSkipPixels,
        ];
        gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
        foreach (var name in lengths) gl.PixelStore(name, 0);
        gl.PixelStore(PixelStoreParameter.PackAlignment, 4);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 4);
        if (gl.GetStringS(StringName.Version).StartsWith("OpenGL ES", StringComparison.Ordinal)) return;
        gl.PixelStore(PixelStoreParameter.PackSwapBytes, 0);
        gl.PixelStore(PixelStoreParameter.PackLsbFirst, 0);
        gl.PixelStore(PixelStoreParameter.UnpackSwapBytes, 0);
        gl.PixelStore(PixelStoreParameter.UnpackLsbFirst, 0);
        gl.ClampColor(ClampColorTargetARB.ReadColor, ClampColorModeARB.False);
    }

    protected static FrameTexture Straight(uint texture, int width, int height) => new(texture, PixelFormat.Rgba32F, width, height) { Alpha = AlphaMode.Straight };
}
