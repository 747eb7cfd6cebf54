using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Streaming;

namespace RealtimeConv.OpenGL;

/// <content>Live frames in managed memory: uploads, readbacks and streams, by the device's fastest route.</content>
public sealed partial class FilterEngine
{
    /// <summary>Makes ready what <see cref="Upload"/> needs for frames as they are stored in a texture.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">Their format: 1, 2 or 4 channels.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size or the channels are not usable.</exception>
    /// <exception cref="RealtimeConvException">The driver has no memory.</exception>
    public FrameUpload PrepareUpload(int width, int height, PixelFormat format) => _uploads.Prepare(width, height, format);

    /// <summary>Makes ready what <see cref="Upload"/> needs for planes of Y'CbCr: their textures, and the program that turns them into R'G'B'A, alpha 1, clamped only by what stores them.</summary>
    /// <param name="layout">Size and format of the planes.</param>
    /// <param name="colour">What their codes mean.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The layout has no size.</exception>
    /// <exception cref="RealtimeConvException">The frame is larger than a texture, or the driver has no memory or refuses the program.</exception>
    public FrameUpload PrepareUpload(YuvLayout layout, YuvColour colour) => _uploads.Prepare(layout, colour);

    /// <summary>Brings a frame into a host's texture. Never throws, allocates nothing and makes no GL object but the fence of a ring's buffer.</summary>
    /// <param name="upload">What PrepareUpload made.</param>
    /// <param name="frame">The frame's bytes, top row first: pixels, or planes one after the other. They may be reused when this returns.</param>
    /// <param name="destination">A texture of the frame's size; of its format, or, for planes, of four channels.</param>
    public ApplyResult Upload(FrameUpload upload, ReadOnlySpan<byte> frame, in FrameTexture destination) => _uploads.Send(upload, frame, destination);

    /// <summary>Makes ready what reads frames of a size and format back.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">Their format: 1, 2 or 4 channels; on OpenGL ES rgba8 or rgba32f, which it promises to read.</param>
    /// <param name="latency">Frames by which a delivery may lag: 0 waits for each frame, 1 for none.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The size, the channels or the latency are not usable.</exception>
    /// <exception cref="RealtimeConvException">The device does not read the format, or the driver has no memory.</exception>
    public FrameReadback PrepareReadback(int width, int height, PixelFormat format, int latency = 0) => _readbacks.Prepare(width, height, format, latency);

    /// <summary>Opens a stream of frames as they are stored in a texture, and prepares its filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">Format of the frames that go in: 1, 2 or 4 channels.</param>
    /// <param name="options">Latency, format of the results, alpha; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">Size, format, latency or filter do not fit.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the stream or the filter needs.</exception>
    public FrameStream OpenStream(Filter filter, int width, int height, PixelFormat format, FrameStreamOptions? options = null)
    {
        options ??= new FrameStreamOptions();
        if (options.Alpha != AlphaMode.Opaque && format.Channels != 4) throw new ArgumentException($"{options.Alpha} alpha needs four channels; the frames have {format.Channels}.", nameof(options));
        return OpenStream(filter, options, format, () => PrepareUpload(width, height, format));
    }

    /// <summary>Opens a stream of planes of Y'CbCr, which a shader turns into rgba8 before the filter, and prepares its filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="layout">Size and format of the planes.</param>
    /// <param name="colour">What their codes mean.</param>
    /// <param name="options">Latency and format of the results; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">Layout, format, latency or filter do not fit.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the stream or the filter needs.</exception>
    public FrameStream OpenStream(Filter filter, YuvLayout layout, YuvColour colour, FrameStreamOptions? options = null) =>
        OpenStream(filter, (options ?? new FrameStreamOptions()) with { Alpha = AlphaMode.Opaque }, PixelFormat.Rgba8, () => PrepareUpload(layout, colour));

    private FrameStream OpenStream(Filter filter, FrameStreamOptions options, PixelFormat format, Func<FrameUpload> prepareUpload)
    {
        ArgumentNullException.ThrowIfNull(filter);
        FrameUpload? upload = null;
        FrameReadback? readback = null;
        FrameStream? stream = null;
        try
        {
            upload = prepareUpload();
            int width = upload.Width, height = upload.Height, limit = Device.MaxTextureSize;
            if (width > limit || height > limit)
                throw new CapabilityMissingException($"a frame of {width} x {height} does not fit a texture of this device, whose sides end at {limit}; make the frame smaller");
            var output = options.Output ?? format;
            readback = PrepareReadback(width, height, output, options.Latency);
            stream = _builder.MakeStreaming(() => NewStream(filter, upload, readback, format, output, options.Alpha), "a stream is opened");
            Prepare(filter, stream.Ends.Source, stream.Ends.Result);
            return stream;
        }
        catch
        {
            stream?.Dispose();
            upload?.Dispose();
            readback?.Dispose();
            throw;
        }
    }

    private FrameStream NewStream(Filter filter, FrameUpload upload, FrameReadback readback, PixelFormat format, PixelFormat output, AlphaMode alpha)
    {
        var textures = new List<Texture2D>();
        try
        {
            textures.Add(New(format));
            for (int k = 0; k <= readback.Latency; k++) textures.Add(New(output));
            return new FrameStream(this, filter, upload, readback, textures[0], [.. textures.Skip(1)], alpha);
        }
        catch
        {
            foreach (var texture in textures) texture.Dispose();
            throw;
        }

        Texture2D New(PixelFormat of) => new(_objects, _device, upload.Width, upload.Height, StorageFormat.Of(of));
    }
}
