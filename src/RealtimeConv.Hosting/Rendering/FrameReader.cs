using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>Reads textures and framebuffers back into managed frames, row 0 at the top. Waits for the GPU; not for the frame loop.</summary>
internal static unsafe class FrameReader
{
    /// <summary>Four 8-bit channels of a texture.</summary>
    public static Frame Read(GL gl, in FrameTexture source)
    {
        uint framebuffer = gl.GenFramebuffer();
        try
        {
            gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
            gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, source.Texture, 0);
            var region = source.Region;
            return Read(gl, region.X, region.Y, region.Width, region.Height, source.Rows, source.Alpha);
        }
        finally
        {
            gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, 0);
            gl.DeleteFramebuffer(framebuffer);
        }
    }

    /// <summary>Four 8-bit channels of the framebuffer bound for reading.</summary>
    public static Frame Read(GL gl, int x, int y, int width, int height, RowOrder rows, AlphaMode alpha)
    {
        var frame = new Frame(width, height, PixelFormat.Rgba8, alpha);
        gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        gl.PixelStore(PixelStoreParameter.PackAlignment, 4);
        gl.PixelStore(PixelStoreParameter.PackRowLength, 0);
        fixed (byte* data = frame.Bytes) gl.ReadPixels(x, y, (uint)width, (uint)height, GLPixelFormat.Rgba, PixelType.UnsignedByte, data);
        if (rows == RowOrder.BottomFirst) TurnOver(frame);
        return frame;
    }

    private static void TurnOver(Frame frame)
    {
        var spare = new byte[frame.RowBytes];
        for (int y = 0; y < frame.Height / 2; y++)
        {
            Span<byte> upper = frame.Row(y), lower = frame.Row(frame.Height - 1 - y);
            upper.CopyTo(spare);
            lower.CopyTo(upper);
            spare.CopyTo(lower);
        }
    }
}
