using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>Sets a context up as the strangest of hosts might leave it: a random legal value for everything that can be set, drawn from a seed.</summary>
/// <remarks>It makes its objects once; every <see cref="Set"/> draws anew. The objects live as long as the context.</remarks>
public sealed partial class RandomState
{
    private readonly GL _gl;
    private readonly ContextVersion _version;
    private readonly HostObjects _objects;
    private Random _random = new(0);
    private int _groups;
    private bool _captures;

    public RandomState(GL gl)
    {
        _gl = gl;
        _version = ContextVersion.Of(gl);
        _objects = new HostObjects(gl, _version);
        Demand("the objects");
    }

    /// <summary>Draws every value.</summary>
    /// <exception cref="InvalidOperationException">The driver refuses a value: the state would not be what it says.</exception>
    /// <param name="seed">Where the drawing starts.</param>
    /// <param name="mayCapture">Whether a capture of vertices may be running, which no engine can see before OpenGL 4.0.</param>
    public void Set(int seed, bool mayCapture = true)
    {
        _random = new Random(seed);
        EndCapture();
        // Its buffers are state of the object.
        if (_objects.Feedbacks.Length > 0) _gl.BindTransformFeedback(BindTransformFeedbackTarget.TransformFeedback, PickOrZero(_objects.Feedbacks));
        SetBuffers();
        SetTextures();
        SetImages();
        _gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, Pick(_objects.Framebuffers));
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, Pick(_objects.Framebuffers));
        _gl.BindRenderbuffer(RenderbufferTarget.Renderbuffer, Pick(_objects.Renderbuffers));
        _gl.BindVertexArray(Pick(_objects.VertexArrays));
        Demand("bindings");
        SetRaster();
        Demand("raster");
        SetSwitches();
        Demand("switches");
        SetPixelStore();
        Demand("pixel store");
        SetDebugGroups();
        SetPrograms(mayCapture);
        Demand("programs");
    }

    /// <summary>Ends what must not be left open: a capture of vertices, debug groups.</summary>
    public void End()
    {
        EndCapture();
        for (; _groups > 0; _groups--) _gl.PopDebugGroup();
    }

    private void SetBuffers()
    {
        BufferTargetARB[] everywhere =
        [
            BufferTargetARB.ArrayBuffer, BufferTargetARB.CopyReadBuffer, BufferTargetARB.CopyWriteBuffer, BufferTargetARB.PixelPackBuffer, BufferTargetARB.PixelUnpackBuffer,
        ];
        foreach (var target in everywhere) _gl.BindBuffer(target, PickOrZero(_objects.Buffers));
        if (_version.Has(31, 32)) _gl.BindBuffer(BufferTargetARB.TextureBuffer, PickOrZero(_objects.Buffers));
        if (_version.Has(40, 31)) _gl.BindBuffer(BufferTargetARB.DrawIndirectBuffer, PickOrZero(_objects.Buffers));
        if (_version.Has(43, 31)) _gl.BindBuffer((BufferTargetARB)GLEnum.DispatchIndirectBuffer, PickOrZero(_objects.Buffers));
        if (_version.Has(44, 0)) _gl.BindBuffer((BufferTargetARB)GLEnum.QueryBuffer, PickOrZero(_objects.Buffers));
        SetIndexed(BufferTargetARB.UniformBuffer, 8);
        SetIndexed(BufferTargetARB.TransformFeedbackBuffer, 4);
        if (_version.Has(43, 31)) SetIndexed(BufferTargetARB.ShaderStorageBuffer, 4);
        if (_version.Has(42, 31)) SetIndexed((BufferTargetARB)GLEnum.AtomicCounterBuffer, 1);
    }

    private void SetIndexed(BufferTargetARB target, uint count)
    {
        for (uint k = 0; k < count; k++)
        {
            uint buffer = PickOrZero(_objects.Buffers);
            if (buffer != 0 && Toss()) _gl.BindBufferRange(target, k, buffer, 256 * _random.Next(8), (nuint)(256 + 4 * _random.Next(64)));
            else _gl.BindBufferBase(target, k, buffer);
        }
        _gl.BindBuffer(target, PickOrZero(_objects.Buffers));
    }

    private void SetTextures()
    {
        for (int unit = 0; unit < 16; unit++)
        {
            _gl.ActiveTexture(TextureUnit.Texture0 + unit);
            foreach (var (target, names) in _objects.Textures) _gl.BindTexture(target, PickOrZero(names));
            _gl.BindSampler((uint)unit, PickOrZero(_objects.Samplers));
        }
        _gl.ActiveTexture(TextureUnit.Texture0 + _random.Next(16));
    }

    private void SetImages()
    {
        if (!_version.Has(42, 31)) return;
        for (uint unit = 0; unit < 4; unit++)
            _gl.BindImageTexture(
                unit, PickOrZero(_objects.Storages), _random.Next(2), Toss(), 0, Pick(BufferAccessARB.ReadOnly, BufferAccessARB.WriteOnly, BufferAccessARB.ReadWrite),
                Pick(InternalFormat.Rgba8, InternalFormat.R32f, InternalFormat.R32ui));
    }

    private void SetPixelStore()
    {
        PixelStoreParameter[] lengths =
        [
            PixelStoreParameter.UnpackRowLength, PixelStoreParameter.UnpackSkipRows, PixelStoreParameter.UnpackSkipPixels, PixelStoreParameter.UnpackImageHeight,
            PixelStoreParameter.UnpackSkipImages, PixelStoreParameter.PackRowLength, PixelStoreParameter.PackSkipRows, PixelStoreParameter.PackSkipPixels,
        ];
        foreach (var length in lengths) _gl.PixelStore(length, _random.Next(40));
        _gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1 << _random.Next(4));
        _gl.PixelStore(PixelStoreParameter.PackAlignment, 1 << _random.Next(4));
        if (_version.IsEmbedded) return;
        foreach (var length in (PixelStoreParameter[])[PixelStoreParameter.PackImageHeight, PixelStoreParameter.PackSkipImages]) _gl.PixelStore(length, _random.Next(40));
        foreach (var bit in (PixelStoreParameter[])[PixelStoreParameter.UnpackSwapBytes, PixelStoreParameter.UnpackLsbFirst, PixelStoreParameter.PackSwapBytes, PixelStoreParameter.PackLsbFirst])
            _gl.PixelStore(bit, _random.Next(2));
    }

    private void SetDebugGroups()
    {
        if (!_version.Has(43, 32)) return;
        for (; _groups > 0; _groups--) _gl.PopDebugGroup();
        for (int count = _random.Next(4); _groups < count; _groups++) _gl.PushDebugGroup(DebugSource.DebugSourceApplication, 1, 4, "host");
    }

    // A capture that is running comes last: it forbids most changes of programs.
    private void SetPrograms(bool mayCapture)
    {
        if (_objects.Pipelines.Length > 0) _gl.BindProgramPipeline(PickOrZero(_objects.Pipelines));
        _gl.UseProgram(PickOrZero(_objects.Programs));
        if (!mayCapture || !_version.Has(40, 30) || _random.Next(3) != 0) return;
        _gl.UseProgram(Pick(_objects.Programs));
        _gl.BindBufferBase(BufferTargetARB.TransformFeedbackBuffer, 0, _objects.Buffers[0]);
        _gl.BeginTransformFeedback(PrimitiveType.Points);
        if (Toss()) _gl.PauseTransformFeedback();
        _captures = true;
    }

    private void EndCapture()
    {
        if (_captures) _gl.EndTransformFeedback();
        _captures = false;
    }

    private void Demand(string what)
    {
        if (_gl.GetError() is var error && error != GLEnum.NoError) throw new InvalidOperationException($"The random state itself is wrong in {what}: {error}.");
    }

    private bool Toss() => _random.Next(2) == 0;

    private float Number(float least, float most) => least + (most - least) * _random.NextSingle();

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private uint PickOrZero(uint[] names) => _random.Next(4) == 0 ? 0 : Pick(names);
}
