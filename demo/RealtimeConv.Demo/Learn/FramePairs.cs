using RealtimeConv.Demo.Apply;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Learn;

/// <summary>Reads the frames to learn from.</summary>
internal static class FramePairs
{
    /// <summary>The pairs of two files of one size: one pair of pictures or arrays.</summary>
    /// <exception cref="InvalidInputException">A file cannot be read, or the sizes differ; both are named.</exception>
    public static IReadOnlyList<(Frame Before, Frame After)> Read(LearnJob job)
    {
        var (before, after) = (StillFiles.Read(job.Before).Frame, StillFiles.Read(job.After).Frame);
        if (before.Width != after.Width || before.Height != after.Height)
            throw new InvalidInputException($"'{job.Before}' is {before.Width} x {before.Height}, '{job.After}' is {after.Width} x {after.Height}; they must be of one size");
        return [(before, after)];
    }

    /// <summary>Channels to learn on: colours without alpha.</summary>
    public static int Colours(Frame frame) => frame.Alpha != AlphaMode.Opaque ? 3 : frame.Channels;
}
