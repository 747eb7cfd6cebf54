using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Apply;

/// <summary>Frames in another precision.</summary>
internal static class FrameTypes
{
    /// <summary>The frame itself where it has the type, else a converted copy.</summary>
    public static Frame InType(this Frame frame, SampleType type) => frame.Format.Type == type ? frame : frame.ConvertTo(frame.Format with { Type = type });
}
