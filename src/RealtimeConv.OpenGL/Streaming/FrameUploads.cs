using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>Live frames from managed memory into the host's textures: by client pointers, or through rings of buffers.</summary>
internal sealed unsafe class FrameUploads(
    GlObjects objects, GlDevice device, ProgramCache programs, TexturePool pool, PassRunner runner, ContextLease lease, FilterBuilder builder, bool usesRings)
{
    private const int PlaneUnits = 3;
    private const string Preparing = "an upload is prepared";

    /// <summary>Makes ready what frames of a size and format need.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size or the channels are not usable.</exception>
    /// <exception cref="RealtimeConvException">The driver has no memory.</exception>
    public FrameUpload Prepare(int width, int height, PixelFormat format)
    {
        int bytes = FrameBytes(width, height, format, "uploaded");
        lease.Demand();
        return builder.MakeStreaming(() => new FrameUpload(width, height, format, bytes, null, NewRing(bytes)), Preparing);
    }

    /// <summary>Makes ready what planes of Y'CbCr need: their textures, and the program that turns them into colours.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The layout has no size.</exception>
    /// <exception cref="RealtimeConvException">The frame is larger than a texture, or the driver has no memory or refuses the program.</exception>
    public FrameUpload Prepare(YuvLayout layout, YuvColour colour)
    {
        if (layout.Width < 1) throw new ArgumentException("The layout has no size; make it from a format and a size.", nameof(layout));
        lease.Demand();
        return builder.MakeStreaming(
            () =>
            {
                var planes = new YuvPlanes(objects, device, programs, layout, colour);
                try
                {
                    // Drivers finish compiling at the first draw.
                    var scratch = SurfaceView.Of(pool.Scratch(StorageFormat.Of(PixelFormat.Rgba8), layout.Width, layout.Height));
                    runner.Run(planes, scratch, 1, 1);
                    return new FrameUpload(layout.Width, layout.Height, PixelFormat.Rgba8, layout.FrameBytes, planes, NewRing(layout.FrameBytes));
                }
                catch
                {
                    planes.Dispose();
                    throw;
                }
            },
            Preparing);
    }

    /// <summary>Brings a frame into a host's texture. Never throws, allocates nothing and makes no GL object but the fence of a ring's buffer.</summary>
    public ApplyResult Send(FrameUpload upload, ReadOnlySpan<byte> frame, in FrameTexture destination)
    {
        if (lease.Problem() is { } problem) return problem;
        if (upload is not { IsDisposed: false }) return new ApplyResult(ApplyStatus.Rejected, "the upload is null or disposed");
        if ((destination.Problem("destination") ?? upload.Problem(frame.Length, destination)) is { } message) return new ApplyResult(ApplyStatus.Rejected, message);
        var scope = StateScope.Transfer | (upload.IsPlanar ? StateScope.Draw : StateScope.None);
        fixed (byte* bytes = frame) return lease.TryRun(scope, PlaneUnits, new Sending(this, upload, bytes, destination));
    }

    /// <summary>Bytes of a frame that travels as it is stored.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="format">1, 2 or 4 channels.</param>
    /// <param name="done">What is done with it, for the message.</param>
    /// <exception cref="ArgumentException">The size, the channels or the bytes are not usable.</exception>
    public static int FrameBytes(int width, int height, PixelFormat format, string done)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height} pixels has no pixels; both sizes must be at least 1.");
        if (format.Channels is not (1 or 2 or 4)) throw new ArgumentException($"Frames of {format.Channels} channels are not {done} as they are; 1, 2 and 4 are.", nameof(format));
        long bytes = (long)width * height * format.BytesPerPixel;
        return bytes <= int.MaxValue ? (int)bytes : throw new ArgumentException($"A {width} x {height} {format} frame needs {bytes} bytes; the limit is {int.MaxValue}.");
    }

    private UploadRing? NewRing(int bytes) => usesRings ? new UploadRing(objects, bytes) : null;

    private void Send(FrameUpload upload, byte* bytes, in FrameTexture destination)
    {
        objects.GL.ActiveTexture(TextureUnit.Texture0);
        if (upload.Ring is { } ring)
        {
            ring.Fill(new ReadOnlySpan<byte>(bytes, upload.FrameBytes));
            Store(upload, null, destination);
            ring.Sent();
        }
        else Store(upload, bytes, destination);
        if (upload.Planes is { } planes) runner.Run(planes, SurfaceView.Of(destination), upload.Width, upload.Height);
    }

    private void Store(FrameUpload upload, byte* origin, in FrameTexture destination)
    {
        if (upload.Planes is { } planes)
        {
            planes.Send(origin);
            return;
        }
        var storage = StorageFormat.Of(upload.Format);
        var region = destination.Region;
        objects.GL.BindTexture(TextureTarget.Texture2D, destination.Texture);
        objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, region.X, region.Y, (uint)region.Width, (uint)region.Height, storage.Layout, storage.Type, origin);
    }

    private readonly struct Sending(FrameUploads owner, FrameUpload upload, byte* bytes, in FrameTexture destination) : IContextWork
    {
        private readonly FrameTexture _destination = destination;

        public string When => $"a frame of {upload.Width} x {upload.Height} is uploaded";

        public void Run() => owner.Send(upload, bytes, _destination);
    }
}
