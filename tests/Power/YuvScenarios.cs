using RealtimeConv.Frames;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Power;

/// <summary>Frames of planes: between them every line of yuv.frag and its include runs.</summary>
internal static class YuvScenarios
{
    // Neither side is a multiple of anything, and both ends of a line of chroma lie beside a pixel of their own.
    private const int Width = 21, Height = 9;

    private static readonly YuvColour Video = new(YuvMatrix.Bt709, YuvRange.Limited);

    /// <summary>Frames by name.</summary>
    public static IReadOnlyDictionary<string, YuvFrame> All { get; } = new Dictionary<string, YuvFrame>
    {
        ["4:2:0"] = Noise(YuvFormat.Yuv420, Video),
        ["4:2:0 midway"] = Noise(YuvFormat.Yuv420, new YuvColour(YuvMatrix.Bt601, YuvRange.Full, ChromaSiting.Centre)),
        ["4:2:0 of 10 bits"] = Noise(YuvFormat.Yuv420 with { Bits = 10 }, new YuvColour(YuvMatrix.Bt2020, YuvRange.Limited, ChromaSiting.TopLeft)),
        ["4:2:2"] = Noise(YuvFormat.Yuv422, Video),
        ["4:4:4"] = Noise(YuvFormat.Yuv444, Video),
        ["NV12"] = Noise(YuvFormat.Nv12, Video),
        ["P010"] = Noise(YuvFormat.P010, Video),
    };

    private static YuvFrame Noise(YuvFormat format, YuvColour colour) => YuvFrames.Noise(format, Width, Height, colour, seed: 5);
}
