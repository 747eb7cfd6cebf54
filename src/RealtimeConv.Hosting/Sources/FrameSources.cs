using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Opens sources by what a user types.</summary>
public static class FrameSources
{
    /// <summary>What <see cref="Open"/> understands, for help texts.</summary>
    public const string Help = "a file, a folder of pictures, a pattern such as frame-%04d.png, camera[:DEVICE], screen[:DISPLAY], test[:GENERATOR], or an address (http, https, rtsp, rtmp, rtp, udp, tcp, srt)";

    private const string DefaultPattern = "testsrc2=size=640x360:rate=30";

    /// <summary>
    /// Opens a source: an existing file or folder by its content; "camera", "camera:1", "screen", "screen::0.0", "test", "test:mandelbrot=size=320x240"; an address with a scheme;
    /// a pattern of numbered pictures. Cameras, screens and addresses are opened again when they break off.
    /// </summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="options">Format, loop and limits for what FFmpeg reads; null for the defaults.</param>
    /// <exception cref="InvalidInputException">It cannot be opened.</exception>
    /// <exception cref="CapabilityMissingException">FFmpeg is needed and missing.</exception>
    public static IFrameSource Open(string text, FfmpegSourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        options ??= new FfmpegSourceOptions();
        if (Directory.Exists(text)) return new PictureSequenceSource(text);
        if (File.Exists(text)) return OpenFile(text, options);
        string[] parts = text.Split(':', 2);
        string? rest = parts.Length == 2 && parts[1].Length > 0 ? parts[1] : null;
        switch (parts[0])
        {
            case "camera": return Live(FfmpegInput.Camera(rest), options with { Timeout = TimeSpan.FromSeconds(10) });
            case "screen": return Live(FfmpegInput.Screen(rest), options);
            case "test": return OpenVideo(FfmpegInput.TestPattern(rest ?? DefaultPattern), options);
        }
        if (text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var address)) return Live(FfmpegInput.Network(address), options);
        if (PictureSequence.IsPattern(text)) return new PictureSequenceSource(text);
        return OpenFile(text, options);
    }

    private static IFrameSource OpenFile(string path, FfmpegSourceOptions options) => MediaFile.Detect(path) switch
    {
        MediaKind.Png or MediaKind.Picture => new PictureSource(path),
        MediaKind.Npy => new NpySource(path),
        MediaKind.Wav => throw new InvalidInputException($"cannot read '{path}': it is a sound; there are no pictures in it"),
        _ => OpenVideo(FfmpegInput.File(path), options),
    };

    private static IFrameSource OpenVideo(FfmpegInput input, FfmpegSourceOptions options)
    {
        if (!options.Planes || options.Format != PixelFormat.Rgba8 || options.Size is not null) return new FfmpegVideoSource(input, options);
        options = options with { Tools = options.Tools ?? FfmpegTools.Find() };
        var info = MediaProbe.Probe(input, options.Tools, options.Timeout);
        return YuvNames.FormatOf(info) is null ? new FfmpegVideoSource(input, info, options) : new FfmpegPlanarSource(input, info, options);
    }

    private static ReconnectingSource Live(FfmpegInput input, FfmpegSourceOptions options) =>
        new(size => new FfmpegVideoSource(input, options with { Size = size ?? options.Size }));
}
