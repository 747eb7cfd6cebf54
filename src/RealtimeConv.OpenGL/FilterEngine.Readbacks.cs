using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL;

/// <content>Frames from the host's textures into managed memory, by the device's fastest route.</content>
public sealed unsafe partial class FilterEngine
{
    /// <summary>Makes ready what reads frames of a size and format back.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">Their format: 1, 2 or 4 channels; on OpenGL ES rgba8 or rgba32f, which it promises to read.</param>
    /// <param name="latency">Frames by which a delivery may lag: 0 waits for each frame, 1 for none.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size, the channels or the latency are not usable.</exception>
    /// <exception cref="RealtimeConvException">The device does not read the format, or the driver has no memory.</exception>
    public FrameReadback PrepareReadback(int width, int height, PixelFormat format, int latency = 0)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height} pixels has no pixels; both sizes must be at least 1.");
        if (format.Channels is not (1 or 2 or 4)) throw new ArgumentException($"Frames of {format.Channels} channels are not read back as they are; 1, 2 and 4 are.", nameof(format));
        if (latency is < 0 or > FrameReadback.MostLatency) throw new ArgumentOutOfRangeException(nameof(latency), $"A latency of {latency} frames was asked for; 0 and 1 are possible.");
        long bytes = (long)width * height * format.BytesPerPixel;
        if (bytes > int.MaxValue) throw new ArgumentException($"A {width} x {height} {format} frame needs {bytes} bytes; the limit is {int.MaxValue}.");
        DemandContext();
        if (_device.IsEmbedded && format != PixelFormat.Rgba8 && format != PixelFormat.Rgba32F)
            throw new CapabilityMissingException($"OpenGL ES does not promise to read {format} textures back; take rgba8 or rgba32f");
        return BuildStreaming(() => new FrameReadback(this, width, height, format, latency, UsesRings ? NewPackBuffers(latency + 1, (int)bytes) : null), "a readback is prepared");
    }

    /// <summary>Has the device bring a frame, where there is a buffer for it; else it is read when it is due.</summary>
    internal ApplyResult Begin(FrameReadback readback, FencedBuffer? buffer, in FrameTexture source)
    {
        if (buffer is null) return ContextProblem() ?? Applied;
        return TryRead(readback, source, buffer, static (FilterEngine engine, FrameReadback readback, in FrameTexture source, FencedBuffer? buffer, Frame? _) =>
        {
            buffer!.Bind();
            engine.ReadPixels(readback, source, null);
            buffer.Fence();
        }, null);
    }

    /// <summary>Writes a frame that is due into managed memory, top row first.</summary>
    internal ApplyResult End(FrameReadback readback, FencedBuffer? buffer, in FrameTexture source, Frame destination)
    {
        var result = TryRead(readback, source, buffer, static (FilterEngine engine, FrameReadback readback, in FrameTexture source, FencedBuffer? buffer, Frame? destination) =>
        {
            if (buffer is not null) buffer.Read(destination!.Bytes);
            else
                fixed (byte* bytes = destination!.Bytes) engine.ReadPixels(readback, source, bytes);
        }, destination);
        if (result.IsApplied && source.Rows == RowOrder.BottomFirst) TurnOver(destination, readback.SpareRow);
        return result;
    }

    private delegate void ReadAction(FilterEngine engine, FrameReadback readback, in FrameTexture source, FencedBuffer? buffer, Frame? destination);

    private ApplyResult TryRead(FrameReadback readback, in FrameTexture source, FencedBuffer? buffer, ReadAction read, Frame? destination)
    {
        if (ContextProblem() is { } problem) return problem;
        try
        {
            _watch.NoteHostError();
            _objects.DeleteRetired();
            _state.Enter(StateScope.Transfer, 0);
            try
            {
                read(this, readback, source, buffer, destination);
                if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when a frame of {readback.Width} x {readback.Height} is read back");
            }
            finally
            {
                _state.Leave();
            }
            _watch.CheckLeaving();
            return Applied;
        }
        catch (Exception e)
        {
            _ = _watch.NewError();
            return _watch.IsLost ? ContextLost : new ApplyResult(ApplyStatus.Rejected, e.Message.Split('\n')[0]);
        }
    }

    private void ReadPixels(FrameReadback readback, in FrameTexture source, byte* target)
    {
        var gl = _objects.GL;
        var storage = StorageFormat.Of(readback.Format);
        var region = source.Region;
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, _hostFramebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, source.Texture, 0);
        gl.ReadPixels(region.X, region.Y, (uint)region.Width, (uint)region.Height, storage.Layout, storage.Type, target);
        // An attachment would keep a texture alive that the host deletes.
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, 0, 0);
    }

    private FencedBuffer[] NewPackBuffers(int count, int bytes)
    {
        var buffers = new FencedBuffer[count];
        try
        {
            for (int k = 0; k < count; k++) buffers[k] = new FencedBuffer(_objects, BufferTargetARB.PixelPackBuffer, bytes);
            return buffers;
        }
        catch
        {
            foreach (var buffer in buffers) buffer?.Dispose();
            throw;
        }
    }

    private static void TurnOver(Frame frame, byte[] spare)
    {
        for (int y = 0; y < frame.Height / 2; y++)
        {
            Span<byte> upper = frame.Row(y), lower = frame.Row(frame.Height - 1 - y);
            upper.CopyTo(spare);
            lower.CopyTo(upper);
            spare.CopyTo(lower);
        }
    }
}
