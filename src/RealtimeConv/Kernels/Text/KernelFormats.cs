using System.Collections.Immutable;
using System.Text;
using RealtimeConv.Codecs;

namespace RealtimeConv.Kernels.Text;

/// <summary>Every kernel format behind one reader and one writer, over streams and texts; opening files is the caller's.</summary>
public static class KernelFormats
{
    /// <summary>The longest text read, in characters.</summary>
    public const int MaxTextLength = 1 << 26;

    private static readonly Dictionary<string, KernelFormat> Extensions = new()
    {
        [".json"] = KernelFormat.Json, [".csv"] = KernelFormat.Csv, [".npy"] = KernelFormat.Npy, [".png"] = KernelFormat.Image, [".svg"] = KernelFormat.Svg,
        [".xml"] = KernelFormat.Svg, [".magick"] = KernelFormat.ImageMagick, [".ffmpeg"] = KernelFormat.Ffmpeg,
    };

    /// <summary>The file extensions that name a format, with their dots; .txt and .kernel leave it to <see cref="Detect"/>.</summary>
    public static IEnumerable<string> KnownExtensions => [.. Extensions.Keys, ".txt", ".kernel"];

    /// <summary>The format that a file name's extension stands for, or null.</summary>
    public static KernelFormat? FromExtension(string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return Extensions.TryGetValue(extension.ToLowerInvariant(), out var format) ? format : null;
    }

    /// <summary>The text format that a text looks like.</summary>
    public static KernelFormat Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string start = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith('{') || start.StartsWith('[')) return KernelFormat.Json;
        if (start.StartsWith('<') || start.Contains("kernelMatrix", StringComparison.Ordinal)) return KernelFormat.Svg;
        if (start.StartsWith("convolution", StringComparison.Ordinal) || (start.Length > 1 && start[0] is >= '0' and <= '3' && start[1] == 'm')) return KernelFormat.Ffmpeg;
        if (ImageMagickText.IsSized(start) || (start.Length > 0 && char.IsAsciiLetter(start[0]))) return KernelFormat.ImageMagick;
        return KernelFormat.Csv;
    }

    /// <summary>Reads a kernel file.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="format">Its format; null detects a text format.</param>
    /// <exception cref="InvalidInputException">The file is none of its format; the message says what and where.</exception>
    public static KernelDocument Read(Stream stream, KernelFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case KernelFormat.Npy: return KernelNpy.Read(stream);
            case KernelFormat.Image: return KernelImage.FromFrame(PngDecoder.Decode(stream).Frame);
        }
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        if (format == KernelFormat.Csv) return KernelCsv.Read(reader);
        return Read(Text(reader), format);
    }

    /// <summary>Reads a kernel text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format; null detects it.</param>
    /// <exception cref="InvalidInputException">The text is none of its format; the message says what and where.</exception>
    public static KernelDocument Read(string text, KernelFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = format ?? Detect(text);
        return known switch
        {
            KernelFormat.ImageMagick => ImageMagickText.Read(text),
            KernelFormat.Svg => SvgConvolveText.Read(text),
            KernelFormat.Ffmpeg => FfmpegConvolutionText.Read(text),
            KernelFormat.Json => KernelJson.Read(text),
            KernelFormat.Csv => KernelCsv.Read(text),
            _ => throw new ArgumentException($"{known} kernels are not text; read them from a stream.", nameof(format)),
        };
    }

    /// <summary>Writes a kernel file.</summary>
    /// <returns>What the format could not say; one sentence each.</returns>
    /// <exception cref="InvalidInputException">The format cannot hold the document at all.</exception>
    public static ImmutableArray<string> Write(KernelDocument document, KernelFormat format, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (format == KernelFormat.Npy) return KernelNpy.Write(document, stream);
        var text = Write(document, format);
        stream.Write(Encoding.UTF8.GetBytes(text.Text + "\n"));
        return text.Warnings;
    }

    /// <summary>Writes a kernel text.</summary>
    /// <exception cref="InvalidInputException">The format is not text, or cannot hold the document.</exception>
    public static KernelText Write(KernelDocument document, KernelFormat format) => format switch
    {
        not (KernelFormat.Json or KernelFormat.Npy or KernelFormat.Image) when document.Arrangement == KernelArrangement.Frames =>
            throw new InvalidInputException($"{format} kernels know no frames; write a kernel over {document.Kernels.Length} frames as .json or .npy."),
        KernelFormat.ImageMagick => ImageMagickText.Write(document),
        KernelFormat.Svg => SvgConvolveText.Write(document),
        KernelFormat.Ffmpeg => FfmpegConvolutionText.Write(document),
        KernelFormat.Json => KernelJson.Write(document),
        KernelFormat.Csv => KernelCsv.Write(document),
        KernelFormat.Npy => throw new InvalidInputException("npy kernels are not text; name an output file."),
        _ => throw new InvalidInputException("Kernels are not written as pictures: a picture holds no negative weights and only 256 or 65536 steps."),
    };

    private static string Text(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > MaxTextLength) throw new InvalidInputException($"The kernel text is longer than the limit of {MaxTextLength} characters.");
        }
        return text.ToString();
    }
}
