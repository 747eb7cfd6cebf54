using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>Moves 8-bit frames between textures and managed memory; waits for the GPU.</summary>
public static unsafe class TextureFrames
{
    /// <summary>The frame in a texture: four 8-bit channels, row 0 at the top.</summary>
    public static Frame Read(GL gl, in FrameTexture source)
    {
        ArgumentNullException.ThrowIfNull(gl);
        return FrameReader.Read(gl, source);
    }

    /// <summary>The lower left part of a framebuffer of a window, row 0 at the top.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="framebuffer">GL name; 0 is the window.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    public static Frame ReadFramebuffer(GL gl, uint framebuffer, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(gl);
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        return FrameReader.Read(gl, 0, 0, width, height, RowOrder.BottomFirst, AlphaMode.Opaque);
    }

    /// <summary>Replaces the pixels of a texture whose first row is the top.</summary>
    /// <exception cref="ArgumentException">The frame is not rgba8, of another size, or the texture's rows run upwards.</exception>
    public static void Write(GL gl, in FrameTexture destination, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(frame);
        var region = destination.Region;
        if (frame.Format != Frames.PixelFormat.Rgba8 || frame.Width != region.Width || frame.Height != region.Height || destination.Rows != RowOrder.TopFirst)
            throw new ArgumentException($"A {frame.Width} x {frame.Height} {frame.Format} frame does not fit the {region.Width} x {region.Height} texture whose first row is the top.", nameof(frame));
        gl.ActiveTexture(TextureUnit.Texture0);
        gl.BindTexture(TextureTarget.Texture2D, destination.Texture);
        gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 4);
        gl.PixelStore(PixelStoreParameter.UnpackRowLength, 0);
        gl.PixelStore(PixelStoreParameter.UnpackSkipRows, 0);
        gl.PixelStore(PixelStoreParameter.UnpackSkipPixels, 0);
        fixed (byte* data = frame.Bytes)
            gl.TexSubImage2D(TextureTarget.Texture2D, 0, region.X, region.Y, (uint)region.Width, (uint)region.Height, GLPixelFormat.Rgba, PixelType.UnsignedByte, data);
    }
}
