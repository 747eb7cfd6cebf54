using RealtimeConv.Codecs;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Apply;

/// <summary>Reads and writes pictures, arrays and signals; every error names the file.</summary>
internal static class StillFiles
{
    /// <summary>Whether a name ends like an array's.</summary>
    public static bool IsArray(string path) => HasExtension(path, ".npy");

    /// <summary>Whether an input is one picture, array or file of signals: by its content, or by its name where the content is none that is known.</summary>
    /// <exception cref="InvalidInputException">The file is empty or may not be read.</exception>
    public static bool IsStill(string path) =>
        IsArray(path) || SignalFiles.IsSignal(path) || HasExtension(path, ".png") && !PictureSequence.IsPattern(path)
        || (File.Exists(path) && MediaFile.Detect(path) is MediaKind.Png or MediaKind.Picture or MediaKind.Npy);

    /// <summary>Whether an input is an array of frames, (frames, H, W, C).</summary>
    /// <exception cref="InvalidInputException">The file is unreadable or damaged.</exception>
    public static bool IsSequence(string path) =>
        File.Exists(path) && !SignalFiles.IsSignal(path) && (IsArray(path) || MediaFile.Detect(path) == MediaKind.Npy) && InputFile.Read(path, NpyCodec.ReadShape).Count == 4;

    /// <summary>Reads an array, a picture or signals.</summary>
    /// <exception cref="InvalidInputException">The file is missing, unreadable or damaged.</exception>
    public static Still Read(string path)
    {
        if (!File.Exists(path)) InputFile.Check(path);
        if (SignalFiles.IsSignal(path)) return SignalFiles.Read(path);
        var kind = MediaFile.Detect(path);
        if (kind == MediaKind.Npy || IsArray(path)) return InputFile.Read(path, ReadArray);
        if (kind == MediaKind.Video) return InputFile.Read(path, ReadPng);
        var picture = Picture.Read(path);
        return new Still(picture.Frame, [], picture.Layout);
    }

    /// <summary>Refuses a name that stands for no format in which a picture or array is written.</summary>
    public static void CheckOutput(string path)
    {
        if (!IsArray(path) && !HasExtension(path, ".png") && !SignalFiles.IsSignalName(path))
            throw new InvalidInputException($"cannot write '{path}': a picture or array is written as .png or .npy, a signal as .wav, .csv or .npy");
    }

    /// <summary>Writes a result: an array in the shape of the array it came from, a PNG in the layout of its picture where the channels still fit.</summary>
    /// <exception cref="InvalidInputException">The file cannot be written, or cannot hold the result.</exception>
    public static void Write(string path, Frame result, Still source)
    {
        bool fits = result.Channels == source.Frame.Channels;
        if (SignalFiles.IsSignalName(path))
        {
            SignalFiles.Write(path, result, source.Signal ?? new SignalOrigin());
            return;
        }
        if (IsArray(path))
        {
            var array = source.IsArray && fits ? NpyArray.FromFrame(result, source.Shape.AsSpan()) : NpyArray.FromFrame(result);
            AtomicFile.Write(path, stream => NpyCodec.Write(array, stream));
            return;
        }
        if (result.Channels is not (1 or 3 or 4))
            throw new InvalidInputException($"cannot write '{path}': a picture holds 1, 3 or 4 channels, the result has {result.Channels}; write .npy instead");
        AtomicFile.Write(path, stream => PngEncoder.Encode(result, stream, fits ? source.Layout : null));
    }

    private static Still ReadArray(Stream stream)
    {
        var array = NpyCodec.Read(stream);
        return new Still(array.ToFrame(), array.Shape, null);
    }

    private static Still ReadPng(Stream stream)
    {
        var image = PngDecoder.Decode(stream);
        return new Still(image.Frame, [], image.Layout);
    }

    private static bool HasExtension(string path, string extension) => Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
