using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>Frames from the host's textures into managed memory: read when they are due, or brought into buffers of the device before.</summary>
internal sealed unsafe class FrameReadbacks(GlObjects objects, GlDevice device, ContextLease lease, FilterBuilder builder, uint framebuffer, bool usesRings)
{
    /// <summary>Makes ready what reads frames of a size and format back.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size, the channels or the latency are not usable.</exception>
    /// <exception cref="RealtimeConvException">The device does not read the format, or the driver has no memory.</exception>
    public FrameReadback Prepare(int width, int height, PixelFormat format, int latency)
    {
        if (latency is < 0 or > FrameReadback.MostLatency) throw new ArgumentOutOfRangeException(nameof(latency), $"A latency of {latency} frames was asked for; 0 and 1 are possible.");
        int bytes = FrameUploads.FrameBytes(width, height, format, "read back");
        lease.Demand();
        if (device.IsEmbedded && format != PixelFormat.Rgba8 && format != PixelFormat.Rgba32F)
            throw new CapabilityMissingException($"OpenGL ES does not promise to read {format} textures back; take rgba8 or rgba32f");
        return builder.MakeStreaming(() => new FrameReadback(this, width, height, format, latency, usesRings ? NewBuffers(latency + 1, bytes) : null), "a readback is prepared");
    }

    /// <summary>Has the device bring a frame, where there is a buffer for it; else it is read when it is due.</summary>
    public ApplyResult Begin(FrameReadback readback, FencedBuffer? buffer, in FrameTexture source)
    {
        if (lease.Problem() is { } problem) return problem;
        return buffer is null ? ContextLease.Applied : lease.TryRun(StateScope.Transfer, 0, new Bringing(this, readback, buffer, source));
    }

    /// <summary>Writes a frame that is due into managed memory, top row first.</summary>
    public ApplyResult End(FrameReadback readback, FencedBuffer? buffer, in FrameTexture source, Frame destination)
    {
        if (lease.Problem() is { } problem) return problem;
        var result = lease.TryRun(StateScope.Transfer, 0, new Fetching(this, readback, buffer, source, destination));
        if (result.IsApplied && source.Rows == RowOrder.BottomFirst) TurnOver(destination, readback.SpareRow);
        return result;
    }

    private static string Reading(FrameReadback readback) => $"a frame of {readback.Width} x {readback.Height} is read back";

    private void ReadPixels(FrameReadback readback, in FrameTexture source, byte* target)
    {
        var gl = objects.GL;
        var storage = StorageFormat.Of(readback.Format);
        var region = source.Region;
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, source.Texture, 0);
        gl.ReadPixels(region.X, region.Y, (uint)region.Width, (uint)region.Height, storage.Layout, storage.Type, target);
        // An attachment would keep a texture alive that the host deletes.
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, 0, 0);
    }

    private FencedBuffer[] NewBuffers(int count, int bytes)
    {
        var buffers = new FencedBuffer[count];
        try
        {
            for (int k = 0; k < count; k++) buffers[k] = new FencedBuffer(objects, BufferTargetARB.PixelPackBuffer, bytes);
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

    private readonly struct Bringing(FrameReadbacks owner, FrameReadback readback, FencedBuffer buffer, in FrameTexture source) : IContextWork
    {
        private readonly FrameTexture _source = source;

        public string When => Reading(readback);

        public void Run()
        {
            buffer.Bind();
            owner.ReadPixels(readback, _source, null);
            buffer.Fence();
        }
    }

    private readonly struct Fetching(FrameReadbacks owner, FrameReadback readback, FencedBuffer? buffer, in FrameTexture source, Frame destination) : IContextWork
    {
        private readonly FrameTexture _source = source;

        public string When => Reading(readback);

        public void Run()
        {
            if (buffer is not null) buffer.Read(destination.Bytes);
            else
                fixed (byte* bytes = destination.Bytes) owner.ReadPixels(readback, _source, bytes);
        }
    }
}
