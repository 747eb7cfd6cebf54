using System.Runtime.InteropServices;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>Moves rectangles between managed frames and textures, by client pointers. Pixel store modes must be neutral; they are neutral again afterwards.</summary>
internal sealed unsafe class FrameTransfer(GL gl, GlDevice device)
{
    private byte[] _staging = [];

    /// <summary>Uploads a window of four or fewer of a frame's channels to the corner of a texture; coordinates outside the frame wrap around.</summary>
    public void Upload(Frame frame, int x, int y, int width, int height, int firstChannel, Texture2D texture)
    {
        gl.BindTexture(TextureTarget.Texture2D, texture.Name);
        bool inside = x >= 0 && y >= 0 && x + width <= frame.Width && y + height <= frame.Height;
        if (inside && frame.Channels == texture.Storage.Format.Channels)
        {
            gl.PixelStore(PixelStoreParameter.UnpackRowLength, frame.Width);
            fixed (byte* bytes = frame.Bytes) Upload(texture, width, height, bytes + (long)y * frame.RowBytes + (long)x * frame.Format.BytesPerPixel);
            gl.PixelStore(PixelStoreParameter.UnpackRowLength, 0);
            return;
        }
        Gather(frame, x, y, width, height, firstChannel, texture.Storage.Format);
        fixed (byte* bytes = _staging) Upload(texture, width, height, bytes);
    }

    /// <summary>Reads a rectangle of a texture into a place and channels of a frame.</summary>
    public void Download(Texture2D texture, int x, int y, Frame frame, int frameX, int frameY, int width, int height, int firstChannel)
    {
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, texture.EnsureFramebuffer());
        bool direct = !device.IsEmbedded && frame.Format == texture.Storage.Format;
        if (direct)
        {
            gl.PixelStore(PixelStoreParameter.PackRowLength, frame.Width);
            fixed (byte* bytes = frame.Bytes)
                gl.ReadPixels(x, y, (uint)width, (uint)height, texture.Storage.Layout, texture.Storage.Type, bytes + (long)frameY * frame.RowBytes + (long)frameX * frame.Format.BytesPerPixel);
            gl.PixelStore(PixelStoreParameter.PackRowLength, 0);
            return;
        }
        // OpenGL ES promises only four channels, and 32-bit floats for float textures; both hold every value exactly.
        var type = texture.Storage.Format.Type;
        bool widens = device.IsEmbedded && type == SampleType.Float16;
        var pixelType = widens ? PixelType.Float : texture.Storage.Type;
        var read = new Frames.PixelFormat(widens ? SampleType.Float32 : type, 4);
        Reserve((long)width * height * read.BytesPerPixel);
        fixed (byte* bytes = _staging) gl.ReadPixels(x, y, (uint)width, (uint)height, GLPixelFormat.Rgba, pixelType, bytes);
        Scatter(read, frame, frameX, frameY, width, height, firstChannel);
    }

    private void Upload(Texture2D texture, int width, int height, void* pixels) =>
        gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)width, (uint)height, texture.Storage.Layout, texture.Storage.Type, pixels);

    private void Gather(Frame frame, int x, int y, int width, int height, int firstChannel, Frames.PixelFormat format)
    {
        Reserve((long)width * height * format.BytesPerPixel);
        int lanes = Math.Min(format.Channels, frame.Channels - firstChannel), sample = format.BytesPerSample;
        Span<byte> one = stackalloc byte[4];
        int oneBytes = One(format.Type, one);
        for (int j = 0; j < height; j++)
        {
            var row = frame.Row(Wrapped(y + j, frame.Height));
            for (int i = 0; i < width; i++)
            {
                var target = _staging.AsSpan(((j * width) + i) * format.BytesPerPixel, format.BytesPerPixel);
                row.Slice((Wrapped(x + i, frame.Width) * frame.Channels + firstChannel) * sample, lanes * sample).CopyTo(target);
                target[(lanes * sample)..].Clear();
                if (frame.Channels == 3) one[..oneBytes].CopyTo(target[(3 * sample)..]);
            }
        }
    }

    private void Scatter(Frames.PixelFormat read, Frame frame, int frameX, int frameY, int width, int height, int firstChannel)
    {
        int lanes = Math.Min(4, frame.Channels - firstChannel), sample = frame.Format.BytesPerSample;
        bool narrows = read.Type == SampleType.Float32 && frame.Format.Type is SampleType.Float16 or SampleType.UNorm16;
        for (int j = 0; j < height; j++)
        {
            var row = frame.Row(frameY + j);
            for (int i = 0; i < width; i++)
            {
                var source = _staging.AsSpan((j * width + i) * read.BytesPerPixel, read.BytesPerPixel);
                var target = row.Slice(((frameX + i) * frame.Channels + firstChannel) * sample, lanes * sample);
                if (narrows && read.Type != frame.Format.Type) Narrow(source, target, frame.Format.Type);
                else source[..target.Length].CopyTo(target);
            }
        }
    }

    private static void Narrow(ReadOnlySpan<byte> source, Span<byte> target, SampleType type)
    {
        var values = MemoryMarshal.Cast<byte, float>(source);
        if (type == SampleType.Float16)
        {
            var halves = MemoryMarshal.Cast<byte, Half>(target);
            for (int c = 0; c < halves.Length; c++) halves[c] = (Half)values[c];
            return;
        }
        var codes = MemoryMarshal.Cast<byte, ushort>(target);
        for (int c = 0; c < codes.Length; c++) codes[c] = (ushort)Math.Round(65535.0 * Math.Clamp(float.IsNaN(values[c]) ? 0 : values[c], 0, 1), MidpointRounding.ToEven);
    }

    private static int One(SampleType type, Span<byte> bytes)
    {
        switch (type)
        {
            case SampleType.UNorm8: bytes[0] = 255; return 1;
            case SampleType.UNorm16: MemoryMarshal.Write(bytes, ushort.MaxValue); return 2;
            case SampleType.Float16: MemoryMarshal.Write(bytes, (Half)1); return 2;
            default: MemoryMarshal.Write(bytes, 1f); return 4;
        }
    }

    private static int Wrapped(int index, int length)
    {
        int remainder = index % length;
        return remainder < 0 ? remainder + length : remainder;
    }

    private void Reserve(long bytes)
    {
        if (_staging.Length < bytes) _staging = new byte[bytes];
    }
}
