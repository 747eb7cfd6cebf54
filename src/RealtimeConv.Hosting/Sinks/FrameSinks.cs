using RealtimeConv.Codecs;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Opens sinks by the name of the output.</summary>
public static class FrameSinks
{
    /// <summary>
    /// Opens the sink for a name: "-" is raw RGBA on standard output, .png a picture (with %d in its name a sequence), .npy an array, a video extension a video that keeps the
    /// source's rate, clock, colour tags and sound.
    /// </summary>
    /// <param name="path">The output.</param>
    /// <param name="source">What the frames come from; its layout, shape, clock and sound are kept where the output can.</param>
    /// <exception cref="InvalidInputException">The extension is unknown, the file cannot be written, or is to hold one picture of several.</exception>
    /// <exception cref="CapabilityMissingException">FFmpeg is needed and missing.</exception>
    public static IFrameSink Create(string path, IFrameSource source)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(source);
        if (path == "-") return RawSink.ToStandardOutput();
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".png":
                PngLayout? layout = source is PictureSource picture ? picture.Layout : source is PictureSequenceSource sequence ? sequence.Layout : null;
                if (PictureSequence.IsPattern(path) && source.FrameCount != 1) return new PngSequenceSink(path, layout);
                return source.FrameCount > 1 ? throw PngSink.TooMany(path, source.FrameCount) : new PngSink(path, layout);
            case ".npy":
                return new NpySink(path, source is NpySource array ? array.Shape : default);
        }
        if (VideoContainer.Of(path) is not null) return new FfmpegVideoSink(path, FfmpegSinkOptions.Like(source));
        throw new InvalidInputException($"cannot write '{path}': '{Path.GetExtension(path)}' is no format that is written; known are .png .npy {VideoContainer.Extensions} and - for raw frames");
    }
}
