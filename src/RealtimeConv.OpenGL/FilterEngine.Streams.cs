using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;

namespace RealtimeConv.OpenGL;

/// <content>Streams of frames in managed memory.</content>
public sealed partial class FilterEngine
{
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
            stream = BuildStreaming(() => NewStream(filter, upload, readback, format, output, options.Alpha), "a stream is opened");
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
