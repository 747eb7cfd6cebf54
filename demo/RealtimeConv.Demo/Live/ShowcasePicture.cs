using RealtimeConv.Demo.Apply;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Live;

/// <summary>The picture that the showcase takes from what the user named: a still as it is, of anything that moves a frame near its beginning.</summary>
internal static class ShowcasePicture
{
    // The first frames of a video are often black.
    private const int MostFrames = 25;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidInputException">There is none, or it is damaged; the message names it.</exception>
    public static Frame Read(string name)
    {
        if (StillFiles.IsStill(name) && !StillFiles.IsSequence(name)) return StillFiles.Read(name).Frame;
        using var source = FrameSources.Open(name);
        var frame = source.CreateFrame();
        int frames = 0;
        while (frames < MostFrames && source.TryRead(frame, out _)) frames++;
        return frames > 0 ? frame : throw new InvalidInputException(source.Fault ?? $"cannot read '{name}': it holds no frame");
    }
}
