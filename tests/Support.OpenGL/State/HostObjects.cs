using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>A host's objects, a few of every kind, to be bound at random.</summary>
internal sealed unsafe class HostObjects
{
    private readonly GL _gl;
    private readonly ContextVersion _version;

    public HostObjects(GL gl, ContextVersion version)
    {
        (_gl, _version) = (gl, version);
        Buffers = Make(6, gl.GenBuffer);
        foreach (uint buffer in Buffers)
        {
            gl.BindBuffer(BufferTargetARB.CopyWriteBuffer, buffer);
            gl.BufferData(BufferTargetARB.CopyWriteBuffer, 16384, null, BufferUsageARB.DynamicDraw);
        }
        Textures = [.. Targets().Select(t => (t, Make(2, () => Texture(t))))];
        Storages = Make(2, Storage);
        Samplers = Make(3, gl.GenSampler);
        SetSamplers();
        Renderbuffers = Make(2, Renderbuffer);
        VertexArrays = Make(3, gl.GenVertexArray);
        SetVertexArrays();
        Framebuffers = Make(3, gl.GenFramebuffer);
        SetFramebuffers();
        Programs = Make(2, () => Program(captures: true));
        Feedbacks = version.Has(40, 30) ? Make(2, gl.GenTransformFeedback) : [];
        Pipelines = version.Has(41, 31) ? Make(2, gl.GenProgramPipeline) : [];
    }

    public uint[] Buffers { get; }

    public (TextureTarget Target, uint[] Names)[] Textures { get; }

    /// <summary>Immutable RGBA8 textures of two levels, for image units.</summary>
    public uint[] Storages { get; }

    public uint[] Samplers { get; }

    public uint[] Renderbuffers { get; }

    public uint[] VertexArrays { get; }

    public uint[] Framebuffers { get; }

    public uint[] Programs { get; }

    public uint[] Feedbacks { get; }

    public uint[] Pipelines { get; }

    private IEnumerable<TextureTarget> Targets()
    {
        yield return TextureTarget.Texture2D;
        yield return TextureTarget.Texture3D;
        yield return TextureTarget.Texture2DArray;
        yield return TextureTarget.TextureCubeMap;
        if (_version.Has(32, 31)) yield return TextureTarget.Texture2DMultisample;
        if (_version.Has(40, 32)) yield return TextureTarget.TextureCubeMapArray;
        if (_version.Has(31, 32)) yield return TextureTarget.TextureBuffer;
        if (_version.IsEmbedded) yield break;
        yield return TextureTarget.Texture1D;
        yield return TextureTarget.Texture1DArray;
        yield return TextureTarget.TextureRectangle;
        yield return TextureTarget.Texture2DMultisampleArray;
    }

    private static uint[] Make(int count, Func<uint> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    private uint Texture(TextureTarget target)
    {
        uint texture = _gl.GenTexture();
        _gl.BindTexture(target, texture);
        // Mipmapped filters on a single level: incomplete, as a host's may be while it is filled.
        if (target == TextureTarget.Texture2D) _gl.TexImage2D(target, 0, InternalFormat.Rgba8, 4, 4, 0, PixelFormat.Rgba, PixelType.UnsignedByte, null);
        return texture;
    }

    private uint Storage()
    {
        uint texture = _gl.GenTexture();
        _gl.BindTexture(TextureTarget.Texture2D, texture);
        if (_version.Has(42, 30)) _gl.TexStorage2D(TextureTarget.Texture2D, 2, SizedInternalFormat.Rgba8, 8, 8);
        else _gl.TexImage2D(TextureTarget.Texture2D, 0, InternalFormat.Rgba8, 8, 8, 0, PixelFormat.Rgba, PixelType.UnsignedByte, null);
        return texture;
    }

    private void SetSamplers()
    {
        foreach (uint sampler in Samplers)
        {
            _gl.SamplerParameter(sampler, SamplerParameterI.MinFilter, (int)GLEnum.LinearMipmapLinear);
            _gl.SamplerParameter(sampler, SamplerParameterI.CompareMode, (int)GLEnum.CompareRefToTexture);
            _gl.SamplerParameter(sampler, SamplerParameterI.WrapS, (int)GLEnum.MirroredRepeat);
        }
    }

    private uint Renderbuffer()
    {
        uint name = _gl.GenRenderbuffer();
        _gl.BindRenderbuffer(RenderbufferTarget.Renderbuffer, name);
        _gl.RenderbufferStorage(RenderbufferTarget.Renderbuffer, InternalFormat.Depth24Stencil8, 8, 8);
        return name;
    }

    private void SetVertexArrays()
    {
        for (int k = 0; k < VertexArrays.Length; k++)
        {
            _gl.BindVertexArray(VertexArrays[k]);
            _gl.BindBuffer(BufferTargetARB.ArrayBuffer, Buffers[k]);
            _gl.BindBuffer(BufferTargetARB.ElementArrayBuffer, Buffers[k + 1]);
            for (uint a = 0; a <= k; a++)
            {
                _gl.VertexAttribPointer(a, 3, VertexAttribPointerType.Float, false, 16, null);
                _gl.EnableVertexAttribArray(a);
                _gl.VertexAttribDivisor(a, (uint)k);
            }
        }
    }

    // Complete, of depth alone, and empty.
    private void SetFramebuffers()
    {
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffers[0]);
        _gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, Storages[0], 0);
        _gl.FramebufferRenderbuffer(FramebufferTarget.Framebuffer, FramebufferAttachment.DepthStencilAttachment, RenderbufferTarget.Renderbuffer, Renderbuffers[0]);
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffers[1]);
        _gl.FramebufferRenderbuffer(FramebufferTarget.Framebuffer, FramebufferAttachment.DepthAttachment, RenderbufferTarget.Renderbuffer, Renderbuffers[1]);
        GLEnum none = GLEnum.None;
        _gl.DrawBuffers(1, &none);
        _gl.ReadBuffer(ReadBufferMode.None);
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffers[2]);
    }

    private uint Program(bool captures)
    {
        string version = _version.IsEmbedded ? "#version 300 es\nprecision highp float;\n" : "#version 330 core\n";
        uint program = _gl.CreateProgram();
        foreach (var (type, text) in (ReadOnlySpan<(ShaderType, string)>)[(ShaderType.VertexShader, "out vec4 v; void main() { v = vec4(1); gl_Position = v; }"), (ShaderType.FragmentShader, "out vec4 o; void main() { o = vec4(1); }")])
        {
            uint shader = _gl.CreateShader(type);
            _gl.ShaderSource(shader, version + text);
            _gl.CompileShader(shader);
            _gl.AttachShader(program, shader);
            _gl.DeleteShader(shader);
        }
        if (captures) _gl.TransformFeedbackVaryings(program, 1, ["v"], TransformFeedbackBufferMode.InterleavedAttribs);
        _gl.LinkProgram(program);
        return program;
    }
}
