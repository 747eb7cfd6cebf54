using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Probing;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>Runs somebody's fragment shader over frames: one texture in, one full-screen draw, one texture out.</summary>
/// <remarks>
/// The frame has four channels and goes to the first sampler2D that the shader uses, or the one that is named. Varyings of type vec2 run from 0 to 1 over the
/// frame; gl_FragCoord is in pixels. Uniforms get the values that are given, or are recognised by name; one that has neither is an error. The shader is
/// compiled at construction. Belongs to the thread of its context; the context's state is as before after every call.
/// </remarks>
public sealed class ShaderPass : IDisposable
{
    private readonly ShaderPassOptions _options;
    private readonly GlDevice _device;
    private readonly GlObjects _objects;
    private readonly ShaderProgram _program;
    private readonly GlState _state;
    private readonly FrameTransfer _transfer;
    private readonly uint _vertexArray, _corners, _sampler;
    private readonly ShaderText _text;
    private readonly nint _context = CurrentContext.Handle;
    private Texture2D? _source, _destination, _black;

    /// <summary>Compiles a fragment shader in the current context.</summary>
    /// <param name="gl">The context; <see cref="ApiOf"/> says which API the shader needs.</param>
    /// <param name="source">The shader's text: GLSL with a #version line, GLSL ES 1.00 without one, or Shadertoy's mainImage.</param>
    /// <param name="options">How it is run.</param>
    /// <exception cref="InvalidInputException">The driver refuses it (with file, line and the driver's words); it reads no sampler2D; a uniform has no value.</exception>
    /// <exception cref="CapabilityMissingException">The context cannot sample or draw the formats asked for.</exception>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    public ShaderPass(GL gl, string source, ShaderPassOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(source);
        _options = options ?? new ShaderPassOptions();
        _text = new ShaderText(source, _options.Name);
        _device = GlDevice.Read(gl, new FilterEngineOptions());
        CheckFormats(gl);
        _objects = new GlObjects(gl);
        _vertexArray = _objects.Make(GlObjectKind.VertexArray);
        _state = new GlState(gl, _device, HostState.Restore, _vertexArray);
        _transfer = new FrameTransfer(gl, _device);
        _state.Enter(StateScope.Draw, 2);
        try
        {
            _program = new ShaderProgram(_objects, _text, _options);
            _corners = Corners();
            _sampler = Sampler();
        }
        catch
        {
            _objects.Retire(GlObjectKind.VertexArray, _vertexArray);
            _objects.DeleteRetired();
            throw;
        }
        finally
        {
            _state.Leave();
        }
        Probed = new ProbedPass(_options.Name, 4, _options.Source, Run) { Interpolates = _options.Sampling == TextureSampling.Linear };
    }

    /// <summary>The shader as a subject for <see cref="KernelProbe"/>.</summary>
    public ProbedPass Probed { get; }

    /// <summary>What it runs on.</summary>
    public DeviceProfile Device => _device.Profile;

    /// <summary>What the shader is given and how its results are read, one sentence each: the convention that a finding holds under.</summary>
    public IReadOnlyList<string> Convention =>
    [
        $"{(_text.IsToy ? "Shadertoy's mainImage" : _text.VersionLine.Length > 0 ? _text.VersionLine : "No #version line: GLSL ES 1.00")}; the frame goes to sampler {_program.Input}, "
            + $"{FormatName(_options.Source)}, {_options.Sampling.ToString().ToLowerInvariant()} sampling, {Wrap} outside; results are {FormatName(_options.Destination)}.",
        _options.Rows == RowOrder.TopFirst ? "The frame's top row is the texture's first row, at v = 0: dy counts along +v." : "The frame's top row is the texture's last row, at v = 1: dy counts along -v.",
        .. _text.Notes, .. _program.Notes,
    ];

    /// <summary>The API whose context a shader needs, by its #version line.</summary>
    /// <exception cref="InvalidInputException">The text is no fragment shader.</exception>
    public static GraphicsApi ApiOf(string source, string name = "shader") => new ShaderText(source, name).Api;

    /// <summary>Runs the shader over a frame.</summary>
    /// <param name="frame">Four channels; other sample types than <see cref="ShaderPassOptions.Source"/> are converted, three channels get alpha 1.</param>
    /// <returns>A frame of the same size with four channels of <see cref="ShaderPassOptions.Destination"/>, alpha as the shader wrote it.</returns>
    /// <exception cref="ArgumentException">The frame has neither three nor four channels.</exception>
    /// <exception cref="InvalidOperationException">The shader's context is not current.</exception>
    public Frame Run(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!IsCurrent) throw new InvalidOperationException("The context that the shader was compiled in is not current on this thread.");
        if (frame.Channels is not (3 or 4)) throw new ArgumentException($"The frame has {frame.Channels} channels; a shader's texture takes 3 or 4.", nameof(frame));
        var source = frame.Channels == 3 || frame.Format.Type != _options.Source ? frame.ConvertTo(new Frames.PixelFormat(_options.Source, 4)) : frame;
        if (_options.Rows == RowOrder.BottomFirst) source = Turned(source);
        var result = new Frame(frame.Width, frame.Height, new Frames.PixelFormat(_options.Destination, 4), AlphaMode.Straight);
        _state.Enter(StateScope.Draw | StateScope.Transfer, 2);
        try
        {
            EnsureTextures(frame.Width, frame.Height);
            _transfer.Upload(source, 0, 0, frame.Width, frame.Height, 0, _source!);
            Draw(frame.Width, frame.Height);
            _transfer.Download(_destination!, 0, 0, result, 0, 0, frame.Width, frame.Height, 0);
            _objects.DeleteRetired();
        }
        finally
        {
            _state.Leave();
        }
        return _options.Rows == RowOrder.BottomFirst ? Turned(result) : result;
    }

    /// <summary>Deletes everything it made; call it where its context is current.</summary>
    public void Dispose()
    {
        _source?.Dispose();
        _destination?.Dispose();
        _black?.Dispose();
        _program.Dispose();
        _objects.Retire(GlObjectKind.Sampler, _sampler);
        _objects.Retire(GlObjectKind.Buffer, _corners);
        _objects.Retire(GlObjectKind.VertexArray, _vertexArray);
        if (IsCurrent) _objects.DeleteRetired();
    }

    // Where the platform cannot tell which context is current, the caller is trusted.
    private bool IsCurrent => _context == 0 || CurrentContext.Handle == _context;

    private string Wrap => _options.Wrap switch { TextureWrap.Repeat => "repeated", TextureWrap.Mirror => "mirrored", _ => "clamped to the edge" };

    private void Draw(int width, int height)
    {
        var gl = _objects.GL;
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, _destination!.EnsureFramebuffer());
        _state.Raster.SetViewport(0, 0, width, height);
        _program.Use(width, height);
        Bind(0, _source!);
        Bind(1, _black!);
        gl.BindVertexArray(_vertexArray);
        gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
        var error = gl.GetError();
        if (error != GLEnum.NoError) throw new RealtimeConvException($"{_options.Name}: the driver answers {error} to the draw over {width} x {height} pixels");
    }

    private void Bind(int unit, Texture2D texture)
    {
        var gl = _objects.GL;
        gl.ActiveTexture(TextureUnit.Texture0 + unit);
        gl.BindTexture(TextureTarget.Texture2D, texture.Name);
        gl.BindSampler((uint)unit, _sampler);
    }

    private void EnsureTextures(int width, int height)
    {
        _black ??= Black();
        if (_source?.Width == width && _source.Height == height) return;
        if (width > _device.Profile.MaxTextureSize || height > _device.Profile.MaxTextureSize)
            throw new CapabilityMissingException($"a frame of {width} x {height} does not fit the driver's largest texture, {_device.Profile.MaxTextureSize}");
        _source?.Dispose();
        _destination?.Dispose();
        _source = new Texture2D(_objects, _device, width, height, StorageFormat.Of(new Frames.PixelFormat(_options.Source, 4)));
        _destination = new Texture2D(_objects, _device, width, height, StorageFormat.Of(new Frames.PixelFormat(_options.Destination, 4)));
        _destination.EnsureFramebuffer();
    }

    private Texture2D Black()
    {
        var texture = new Texture2D(_objects, _device, 1, 1, StorageFormat.Of(Frames.PixelFormat.Rgba8));
        _transfer.Upload(new Frame(1, 1, Frames.PixelFormat.Rgba8, AlphaMode.Straight), 0, 0, 1, 1, 0, texture);
        return texture;
    }

    // One triangle around the frame; its corner coordinates are the places 0..1 inside it.
    private uint Corners()
    {
        var gl = _objects.GL;
        int before = gl.GetInteger(GetPName.ArrayBufferBinding);
        uint buffer = _objects.Make(GlObjectKind.Buffer);
        gl.BindVertexArray(_vertexArray);
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, buffer);
        gl.BufferData<float>(BufferTargetARB.ArrayBuffer, [0, 0, 2, 0, 0, 2], BufferUsageARB.StaticDraw);
        gl.EnableVertexAttribArray(ShaderProgram.Corner);
        unsafe
        {
            gl.VertexAttribPointer(ShaderProgram.Corner, 2, VertexAttribPointerType.Float, false, 0, null);
        }
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, (uint)before);
        return buffer;
    }

    private uint Sampler()
    {
        var gl = _objects.GL;
        uint sampler = _objects.Make(GlObjectKind.Sampler);
        int filter = (int)(_options.Sampling == TextureSampling.Linear ? GLEnum.Linear : GLEnum.Nearest);
        int wrap = (int)(_options.Wrap switch { TextureWrap.Repeat => GLEnum.Repeat, TextureWrap.Mirror => GLEnum.MirroredRepeat, _ => GLEnum.ClampToEdge });
        gl.SamplerParameter(sampler, SamplerParameterI.MinFilter, filter);
        gl.SamplerParameter(sampler, SamplerParameterI.MagFilter, filter);
        gl.SamplerParameter(sampler, SamplerParameterI.WrapS, wrap);
        gl.SamplerParameter(sampler, SamplerParameterI.WrapT, wrap);
        return sampler;
    }

    private void CheckFormats(GL gl)
    {
        if (_text.IsEmbedded != _device.IsEmbedded)
            throw new CapabilityMissingException($"{_options.Name} is written for {(_text.IsEmbedded ? "OpenGL ES" : "OpenGL")}, the context is {_device.Profile.Driver}; run it in a context of its own API");
        if (_options.Destination is SampleType.Float16 or SampleType.Float32 && !_device.Profile.RendersFloat)
            throw new CapabilityMissingException($"this driver draws to no float textures ({_device.Profile.Driver}); ask for 8-bit results");
        if (_options.Sampling == TextureSampling.Linear && _options.Source == SampleType.Float32 && _device.IsEmbedded && !gl.IsExtensionPresent("GL_OES_texture_float_linear"))
            throw new CapabilityMissingException("this driver samples float32 textures with nearest only; ask for nearest sampling or a 16-bit source");
    }

    private static Frame Turned(Frame frame)
    {
        var turned = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        for (int y = 0; y < frame.Height; y++) frame.Row(y).CopyTo(turned.Row(frame.Height - 1 - y));
        return turned;
    }

    private static string FormatName(SampleType type) => type switch { SampleType.UNorm8 => "rgba8", SampleType.UNorm16 => "rgba16", SampleType.Float16 => "rgba16f", _ => "rgba32f" };
}
