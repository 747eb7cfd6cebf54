using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Apply;

/// <summary>The names by which --format and the reports call a precision.</summary>
internal static class FormatName
{
    public static string Of(SampleType type) => type switch
    {
        SampleType.UNorm8 => "rgba8",
        SampleType.UNorm16 => "rgba16",
        SampleType.Float16 => "rgba16f",
        _ => "rgba32f",
    };
}
