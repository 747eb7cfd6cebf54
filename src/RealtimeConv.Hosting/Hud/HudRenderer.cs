using RealtimeConv.Hosting.Rendering;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Hud;

/// <summary>Draws a canvas with one vertex buffer, one single-channel atlas and one program. GL 3.3 or ES 3.0.</summary>
public sealed unsafe class HudRenderer : IDisposable
{
    private readonly GL _gl;
    private readonly uint _program;
    private readonly uint _vertexArray;
    private readonly uint _vertexBuffer;
    private readonly uint _atlas;
    private readonly int _scale;
    private nuint _capacity;

    /// <summary>Makes the GL objects in the current context.</summary>
    /// <exception cref="CapabilityMissingException">The driver refuses the shader.</exception>
    public HudRenderer(GL gl, GlyphAtlas atlas)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(atlas);
        _gl = gl;
        _program = HostShader.Link(gl, ["hud.vert"], ["hud.frag"]);
        _scale = gl.GetUniformLocation(_program, "u_scale");
        gl.UseProgram(_program);
        gl.Uniform1(gl.GetUniformLocation(_program, "s_atlas"), 0);
        gl.UseProgram(0);
        _atlas = UploadAtlas(atlas);
        _vertexArray = gl.GenVertexArray();
        _vertexBuffer = gl.GenBuffer();
        gl.BindVertexArray(_vertexArray);
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, _vertexBuffer);
        Attribute(0, 2, VertexAttribPointerType.Float, false, 0);
        Attribute(1, 2, VertexAttribPointerType.UnsignedShort, true, 8);
        Attribute(2, 4, VertexAttribPointerType.UnsignedByte, true, 12);
        Attribute(3, 2, VertexAttribPointerType.Float, false, 16);
        gl.BindVertexArray(0);
    }

    /// <summary>Draws a canvas over what the bound framebuffer holds.</summary>
    /// <param name="canvas">What to draw.</param>
    /// <param name="width">Columns of the framebuffer; nothing is drawn when 0.</param>
    /// <param name="height">Rows of the framebuffer; nothing is drawn when 0.</param>
    /// <param name="isTopFirst">Whether the framebuffer's row 0 is the top of the picture; false for a window.</param>
    public void Draw(HudCanvas canvas, int width, int height, bool isTopFirst)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var vertices = canvas.Vertices;
        if (vertices.IsEmpty || width <= 0 || height <= 0) return;
        _gl.Viewport(0, 0, (uint)width, (uint)height);
        Upload(vertices);
        _gl.Disable(EnableCap.DepthTest);
        _gl.Disable(EnableCap.CullFace);
        _gl.Disable(EnableCap.ScissorTest);
        _gl.Enable(EnableCap.Blend);
        _gl.BlendFuncSeparate(BlendingFactor.SrcAlpha, BlendingFactor.OneMinusSrcAlpha, BlendingFactor.One, BlendingFactor.OneMinusSrcAlpha);
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, _atlas);
        _gl.BindSampler(0, 0);
        _gl.UseProgram(_program);
        _gl.Uniform2(_scale, 2f / width, isTopFirst ? 2f / height : -2f / height);
        _gl.BindVertexArray(_vertexArray);
        _gl.DrawArrays(PrimitiveType.Triangles, 0, (uint)vertices.Length);
        _gl.BindVertexArray(0);
        _gl.UseProgram(0);
        _gl.Disable(EnableCap.Blend);
    }

    /// <summary>Deletes the GL objects.</summary>
    public void Dispose()
    {
        _gl.DeleteProgram(_program);
        _gl.DeleteTexture(_atlas);
        _gl.DeleteBuffer(_vertexBuffer);
        _gl.DeleteVertexArray(_vertexArray);
    }

    private void Upload(ReadOnlySpan<HudVertex> vertices)
    {
        nuint size = (nuint)(vertices.Length * sizeof(HudVertex));
        _gl.BindBuffer(BufferTargetARB.ArrayBuffer, _vertexBuffer);
        if (size > _capacity) _capacity = size + size / 2;
        // A fresh store each frame, so that nothing waits for the frame in flight.
        _gl.BufferData(BufferTargetARB.ArrayBuffer, _capacity, null, BufferUsageARB.StreamDraw);
        fixed (HudVertex* data = vertices) _gl.BufferSubData(BufferTargetARB.ArrayBuffer, 0, size, data);
        _gl.BindBuffer(BufferTargetARB.ArrayBuffer, 0);
    }

    private uint UploadAtlas(GlyphAtlas atlas)
    {
        uint texture = _gl.GenTexture();
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, texture);
        _gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
        _gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
        fixed (byte* data = atlas.Pixels)
            _gl.TexImage2D(TextureTarget.Texture2D, 0, InternalFormat.R8, (uint)atlas.Width, (uint)atlas.Height, 0, PixelFormat.Red, PixelType.UnsignedByte, data);
        _gl.PixelStore(PixelStoreParameter.UnpackAlignment, 4);
        _gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)TextureMinFilter.Linear);
        _gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)TextureMagFilter.Linear);
        _gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapS, (int)TextureWrapMode.ClampToEdge);
        _gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapT, (int)TextureWrapMode.ClampToEdge);
        return texture;
    }

    private void Attribute(uint index, int components, VertexAttribPointerType type, bool normalised, int offset)
    {
        _gl.EnableVertexAttribArray(index);
        _gl.VertexAttribPointer(index, components, type, normalised, (uint)sizeof(HudVertex), (void*)offset);
    }
}
