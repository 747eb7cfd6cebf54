using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>A buffer that pixels pass through, with a fence behind what the device was last told to do with it. Every wait ends after <see cref="MostSeconds"/>.</summary>
internal sealed unsafe class FencedBuffer : IDisposable
{
    /// <summary>Seconds after which a device that has not finished with a frame is taken to hang.</summary>
    public const int MostSeconds = 2;

    private readonly GlObjects _objects;
    private readonly BufferTargetARB _target;
    private readonly int _bytes;
    private readonly uint _name;
    private nint _fence;
    private bool _isUsed;

    /// <summary>Makes the buffer; leaves it bound.</summary>
    /// <param name="objects">The owner.</param>
    /// <param name="target">PixelUnpackBuffer or PixelPackBuffer.</param>
    /// <param name="bytes">Its size.</param>
    public FencedBuffer(GlObjects objects, BufferTargetARB target, int bytes)
    {
        (_objects, _target, _bytes) = (objects, target, bytes);
        _name = objects.Make(GlObjectKind.Buffer);
        objects.GL.BindBuffer(target, _name);
        objects.GL.BufferData(target, (nuint)bytes, null, target == BufferTargetARB.PixelUnpackBuffer ? BufferUsageARB.StreamDraw : BufferUsageARB.StreamRead);
    }

    /// <summary>Binds it, so that transfers count their addresses from its start.</summary>
    public void Bind() => _objects.GL.BindBuffer(_target, _name);

    /// <summary>Binds it and replaces its bytes, once the device has fetched those before.</summary>
    /// <exception cref="RealtimeConvException">The device hangs, or the driver has no memory.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Wait();
        Bind();
        // Where a fence could not be had the driver has to look itself.
        var access = MapBufferAccessMask.WriteBit | MapBufferAccessMask.InvalidateBufferBit | (_isUsed ? 0 : MapBufferAccessMask.UnsynchronizedBit);
        bytes.CopyTo(new Span<byte>(Map(access), _bytes));
        Unmap();
    }

    /// <summary>Binds it and copies its bytes out, once the device has brought them.</summary>
    /// <exception cref="RealtimeConvException">The device hangs, or the driver has no memory.</exception>
    public void Read(Span<byte> bytes)
    {
        Wait();
        Bind();
        new ReadOnlySpan<byte>(Map(MapBufferAccessMask.ReadBit), _bytes).CopyTo(bytes);
        Unmap();
    }

    /// <summary>Puts the fence behind what was just issued.</summary>
    /// <exception cref="RealtimeConvException">The driver makes no fence.</exception>
    public void Fence()
    {
        Forget();
        _isUsed = true;
        _fence = _objects.GL.FenceSync(SyncCondition.SyncGpuCommandsComplete, SyncBehaviorFlags.None);
        if (_fence == 0) throw new RealtimeConvException("the driver makes no fence behind a transfer of pixels");
    }

    public void Dispose()
    {
        Forget();
        _objects.Retire(GlObjectKind.Buffer, _name);
    }

    private void Wait()
    {
        if (_fence == 0) return;
        var status = _objects.GL.ClientWaitSync(_fence, SyncObjectMask.Bit, MostSeconds * 1_000_000_000ul);
        if (status is not (GLEnum.AlreadySignaled or GLEnum.ConditionSatisfied))
            throw new RealtimeConvException($"the device has not finished with a frame for {MostSeconds} s ({status})");
        _isUsed = false;
        Forget();
    }

    private void* Map(MapBufferAccessMask access)
    {
        void* address = _objects.GL.MapBufferRange(_target, 0, (nuint)_bytes, access);
        return address != null ? address : throw new RealtimeConvException($"the driver does not map a buffer of {_bytes} bytes");
    }

    private void Unmap()
    {
        if (!_objects.GL.UnmapBuffer(_target)) throw new RealtimeConvException("the driver lost the pixels of a frame on their way");
    }

    private void Forget()
    {
        _objects.RetireFence(_fence);
        _fence = 0;
    }
}
