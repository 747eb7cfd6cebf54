using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL;

/// <content>Live frames from managed memory into the host's textures, by the device's fastest route.</content>
public sealed unsafe partial class FilterEngine
{
    private const int PlaneUnits = 3;

    private bool UsesRings => _options.Transfers == TransferRoute.Ring || (_options.Transfers == TransferRoute.Auto && !Device.IsSoftware);

    /// <summary>Makes ready what <see cref="Upload"/> needs for frames as they are stored in a texture.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">Their format: 1, 2 or 4 channels.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size or the channels are not usable.</exception>
    /// <exception cref="RealtimeConvException">The driver has no memory.</exception>
    public FrameUpload PrepareUpload(int width, int height, PixelFormat format)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height} pixels has no pixels; both sizes must be at least 1.");
        if (format.Channels is not (1 or 2 or 4)) throw new ArgumentException($"Frames of {format.Channels} channels are not uploaded as they are; 1, 2 and 4 are.", nameof(format));
        long bytes = (long)width * height * format.BytesPerPixel;
        if (bytes > int.MaxValue) throw new ArgumentException($"A {width} x {height} {format} frame needs {bytes} bytes; the limit is {int.MaxValue}.");
        DemandContext();
        return BuildUpload(() => new FrameUpload(width, height, format, (int)bytes, null, NewUploadRing((int)bytes)));
    }

    /// <summary>Makes ready what <see cref="Upload"/> needs for planes of Y'CbCr: their textures, and the program that turns them into R'G'B'A, alpha 1, clamped only by what stores them.</summary>
    /// <param name="layout">Size and format of the planes.</param>
    /// <param name="colour">What their codes mean.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The layout has no size.</exception>
    /// <exception cref="RealtimeConvException">The frame is larger than a texture, or the driver has no memory or refuses the program.</exception>
    public FrameUpload PrepareUpload(YuvLayout layout, YuvColour colour)
    {
        if (layout.Width < 1) throw new ArgumentException("The layout has no size; make it from a format and a size.", nameof(layout));
        DemandContext();
        return BuildUpload(() =>
        {
            var planes = new YuvPlanes(_objects, _device, _programs, layout, colour);
            try
            {
                // Drivers finish compiling at the first draw.
                var scratch = SurfaceView.Of(_pool.Scratch(StorageFormat.Of(PixelFormat.Rgba8), layout.Width, layout.Height));
                _runner.Run(planes, scratch, 1, 1);
                return new FrameUpload(layout.Width, layout.Height, PixelFormat.Rgba8, layout.FrameBytes, planes, NewUploadRing(layout.FrameBytes));
            }
            catch
            {
                planes.Dispose();
                throw;
            }
        });
    }

    /// <summary>Brings a frame into a host's texture. Never throws, allocates nothing and makes no GL object but the fence of a ring's buffer.</summary>
    /// <param name="upload">What PrepareUpload made.</param>
    /// <param name="frame">The frame's bytes, top row first: pixels, or planes one after the other. They may be reused when this returns.</param>
    /// <param name="destination">A texture of the frame's size; of its format, or, for planes, of four channels.</param>
    public ApplyResult Upload(FrameUpload upload, ReadOnlySpan<byte> frame, in FrameTexture destination)
    {
        if (ContextProblem() is { } problem) return problem;
        if (upload is not { IsDisposed: false }) return new ApplyResult(ApplyStatus.Rejected, "the upload is null or disposed");
        if ((destination.Problem("destination") ?? upload.Problem(frame.Length, destination)) is { } message) return new ApplyResult(ApplyStatus.Rejected, message);
        try
        {
            _watch.NoteHostError();
            _objects.DeleteRetired();
            _state.Enter(StateScope.Transfer | (upload.IsPlanar ? StateScope.Draw : StateScope.None), PlaneUnits);
            try
            {
                Send(upload, frame, destination);
                if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when a frame of {upload.Width} x {upload.Height} is uploaded");
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

    private void Send(FrameUpload upload, ReadOnlySpan<byte> frame, in FrameTexture destination)
    {
        _objects.GL.ActiveTexture(TextureUnit.Texture0);
        if (upload.Ring is { } ring)
        {
            ring.Fill(frame);
            Send(upload, (byte*)null, destination);
            ring.Sent();
        }
        else
            fixed (byte* bytes = frame) Send(upload, bytes, destination);
        if (upload.Planes is { } planes) _runner.Run(planes, SurfaceView.Of(destination), upload.Width, upload.Height);
    }

    private void Send(FrameUpload upload, byte* origin, in FrameTexture destination)
    {
        if (upload.Planes is { } planes)
        {
            planes.Send(origin);
            return;
        }
        var storage = StorageFormat.Of(upload.Format);
        var region = destination.Region;
        _objects.GL.BindTexture(TextureTarget.Texture2D, destination.Texture);
        _objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, region.X, region.Y, (uint)region.Width, (uint)region.Height, storage.Layout, storage.Type, origin);
    }

    private UploadRing? NewUploadRing(int bytes) => UsesRings ? new UploadRing(_objects, bytes) : null;

    // Whole or not at all: what an error leaves half made is dropped, programs too.
    private FrameUpload BuildUpload(Func<FrameUpload> build) => BuildStreaming(build, "an upload is prepared");

    private T BuildStreaming<T>(Func<T> build, string when) where T : class, IDisposable
    {
        _watch.NoteHostError();
        _objects.DeleteRetired();
        T? built = null;
        try
        {
            _state.Enter(StateScope.Transfer | StateScope.Draw, PlaneUnits);
            try
            {
                built = build();
                if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when {when}");
            }
            finally
            {
                _state.Leave();
            }
            _watch.CheckLeaving();
            _preparer.Commit();
            return built;
        }
        catch
        {
            built?.Dispose();
            _preparer.Rollback();
            _ = _watch.NewError();
            throw;
        }
    }
}
