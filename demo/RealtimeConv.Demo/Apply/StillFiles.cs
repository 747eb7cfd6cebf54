using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;

namespace RealtimeConv.Demo.Apply;

/// <summary>Reads and writes pictures and arrays; every error names the file.</summary>
internal static class StillFiles
{
    /// <summary>Reads an array or a PNG.</summary>
    /// <exception cref="InvalidInputException">The file is missing, unreadable or damaged.</exception>
    public static Still Read(string path) => FileKinds.Of(path) == FileKind.Array
        ? InputFile.Read(path, stream =>
        {
            var array = NpyCodec.Read(stream);
            return new Still(array.ToFrame(), array.Shape, null);
        })
        : InputFile.Read(path, stream =>
        {
            var image = PngDecoder.Decode(stream);
            return new Still(image.Frame, [], image.Layout);
        });

    /// <summary>Writes a result: an array in the shape of the array it came from, a PNG in the layout of its picture where the channels still fit.</summary>
    /// <exception cref="InvalidInputException">The file cannot be written, or cannot hold the result.</exception>
    public static void Write(string path, Frame result, Still source)
    {
        if (FileKinds.Of(path) == FileKind.Array)
        {
            var array = source.IsArray && result.Channels == source.Frame.Channels ? NpyArray.FromFrame(result, source.Shape.AsSpan()) : NpyArray.FromFrame(result);
            AtomicFile.Write(path, stream => NpyCodec.Write(array, stream));
            return;
        }
        CheckPicture(path, result.Channels);
        var layout = source.Layout is { } l && result.Channels == source.Frame.Channels ? l : (PngLayout?)null;
        AtomicFile.Write(path, stream => PngEncoder.Encode(result, stream, layout));
    }

    /// <summary>Refuses channels that a picture cannot hold.</summary>
    public static void CheckPicture(string path, int channels)
    {
        if (channels is not (1 or 3 or 4))
            throw new InvalidInputException($"cannot write '{path}': a picture holds 1, 3 or 4 channels, the result has {channels}; write .npy instead");
    }
}
