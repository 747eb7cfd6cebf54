using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Passes;

/// <summary>Compute into textures of the host that it cannot write: a wider texture and a draw that copies, and the report says so.</summary>
public sealed class DestinationFormatTests : GlTest
{
    private static readonly Filter Double = new ConvolveFilter(new Kernel(1, 1, [2])) { Alpha = AlphaPolicy.Straight };

    [Test]
    public void Apply_ComputeOnEmbeddedIntoOneChannel_WritesWideAndCopies()
    {
        using var thread = Open(GraphicsApi.OpenGLES);
        thread.Run(gl => Check(gl, Texture(gl, 6, 5, SizedInternalFormat.R8), new PixelFormat(SampleType.UNorm8, 1), expectsCopy: true));
    }

    [Test]
    public void Apply_ComputeOnEmbeddedIntoAMutableTexture_WritesWideAndCopies()
    {
        using var thread = Open(GraphicsApi.OpenGLES);
        thread.Run(gl => Check(gl, Mutable(gl, InternalFormat.Rgba8), PixelFormat.Rgba8, expectsCopy: true));
    }

    [Test]
    public void Apply_ComputeOnDesktopIntoOneChannelOrAMutableTexture_WritesDirectly()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            Check(gl, Texture(gl, 6, 5, SizedInternalFormat.R8), new PixelFormat(SampleType.UNorm8, 1), expectsCopy: false);
            Check(gl, Mutable(gl, InternalFormat.Rgba8), PixelFormat.Rgba8, expectsCopy: false);
        });
    }

    [Test]
    public void Apply_ComputeIntoATextureOfAnotherLayout_Copies()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl => Check(gl, Texture(gl, 6, 5, SizedInternalFormat.Rgb8), PixelFormat.Rgb8, expectsCopy: true));
    }

    private static unsafe void Check(GL gl, uint destination, PixelFormat format, bool expectsCopy)
    {
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Compute });
        uint source = Texture(gl, 6, 5, format.Channels == 1 ? SizedInternalFormat.R8 : SizedInternalFormat.Rgba8);
        gl.BindTexture(TextureTarget.Texture2D, source);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
        var codes = Enumerable.Range(0, 6 * 5 * 4).Select(k => (byte)k).ToArray();
        fixed (byte* bytes = codes)
            gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, 6, 5, format.Channels == 1 ? GLPixelFormat.Red : GLPixelFormat.Rgba, PixelType.UnsignedByte, bytes);
        var alpha = format.Channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque;
        var from = new FrameTexture(source, format, 6, 5) { Alpha = alpha };
        var to = new FrameTexture(destination, format, 6, 5) { Alpha = alpha };
        Assert.That(engine.Apply(Double, from, to).Message, Is.Null);
        Assert.That((engine.LastReport!.Dispatches, engine.LastReport.Draws), Is.EqualTo((1, expectsCopy ? 1 : 0)));
        Assert.That(engine.LastReport.Notes.Any(n => n.Contains("copied", StringComparison.Ordinal)), Is.EqualTo(expectsCopy));
        var result = ReadCodes(gl, destination);
        for (int p = 0; p < 30; p++) Assert.That(result[4 * p], Is.EqualTo(2 * codes[(format.Channels == 1 ? 1 : 4) * p]), $"pixel {p}");
        Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
    }

    private static unsafe uint Mutable(GL gl, InternalFormat format)
    {
        uint texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexImage2D(TextureTarget.Texture2D, 0, format, 6, 5, 0, GLPixelFormat.Rgba, PixelType.UnsignedByte, null);
        return texture;
    }

    private static unsafe byte[] ReadCodes(GL gl, uint texture)
    {
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, gl.GenFramebuffer());
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        var codes = new byte[6 * 5 * 4];
        fixed (byte* bytes = codes) gl.ReadPixels(0, 0, 6, 5, GLPixelFormat.Rgba, PixelType.UnsignedByte, bytes);
        return codes;
    }
}
