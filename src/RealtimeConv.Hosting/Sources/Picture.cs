using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>A still picture from a file.</summary>
/// <param name="Frame">Grey as one channel, RGB as three, with alpha as four; 8 or 16 bits as the file has them.</param>
/// <param name="Layout">The PNG layout that keeps what the file had: grey and alpha, 16 bits.</param>
public sealed record Picture(Frame Frame, PngLayout Layout)
{
    /// <summary>Reads a picture: PNG by this library, other formats through FFmpeg (the first frame).</summary>
    /// <param name="path">The file; its content, not its name, decides the format.</param>
    /// <param name="maxSamples">The most samples accepted, checked before they are allocated.</param>
    /// <exception cref="InvalidInputException">The file is missing, damaged, or past the limit.</exception>
    /// <exception cref="CapabilityMissingException">It is not PNG and FFmpeg is missing.</exception>
    public static Picture Read(string path, long maxSamples = CodecLimits.MaxSamples)
    {
        string full = ExistingFile.Check(path);
        if (MediaFile.Detect(full) != MediaKind.Png) return ReadWithFfmpeg(path, maxSamples);
        try
        {
            using var stream = File.OpenRead(full);
            var image = PngDecoder.Decode(stream, maxSamples);
            return new Picture(image.Frame, image.Layout);
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot read '{path}': {e.Message}", e);
        }
    }

    private static Picture ReadWithFfmpeg(string path, long maxSamples)
    {
        var input = FfmpegInput.File(path);
        var tools = FfmpegTools.Find();
        var info = MediaProbe.Probe(input, tools);
        var format = FormatOf(info);
        if ((long)info.Width * info.Height * format.Channels > maxSamples)
            throw new InvalidInputException($"cannot read '{path}': {info.Width} x {info.Height} pixels of {format.Channels} channels pass the limit of {maxSamples} samples");
        using var source = new FfmpegVideoSource(input, new FfmpegSourceOptions { Format = format, Tools = tools });
        var frame = source.CreateFrame();
        if (!source.TryRead(frame, out _)) throw new InvalidInputException($"cannot read '{path}': {source.Fault ?? "there is no picture in it"}");
        var color = (format.Channels, frame.Alpha) switch { (1, _) => PngColorType.Grey, (4, not AlphaMode.Opaque) => PngColorType.Rgba, _ => PngColorType.Rgb };
        return new Picture(frame, new PngLayout(color, format.Type == SampleType.UNorm16 ? 16 : 8));
    }

    private static PixelFormat FormatOf(MediaInfo info)
    {
        string name = info.PixelFormat ?? "";
        bool deep = name.Contains("16", StringComparison.Ordinal) || name.Contains("12", StringComparison.Ordinal) || name.Contains("10", StringComparison.Ordinal)
            || name.Contains("48", StringComparison.Ordinal) || name.Contains("64", StringComparison.Ordinal);
        bool grey = name.StartsWith("gray", StringComparison.Ordinal) || name.StartsWith("mono", StringComparison.Ordinal);
        return new PixelFormat(deep ? SampleType.UNorm16 : SampleType.UNorm8, info.HasAlpha ? 4 : grey ? 1 : 3);
    }
}
