using System.Runtime.InteropServices;
using RealtimeConv.Native.Exports.Rtc;
using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Exports.Rtc;

/// <summary>The structures of rtconv.h, measured by a C compiler, against those of the library.</summary>
public sealed class LayoutTests
{
    private static readonly Dictionary<string, string> Members = new()
    {
        ["rtc_filter_options.size"] = nameof(RtcFilterOptions.Size), ["rtc_filter_options.set"] = nameof(RtcFilterOptions.Set),
        ["rtc_filter_options.operation"] = nameof(RtcFilterOptions.Operation), ["rtc_filter_options.border"] = nameof(RtcFilterOptions.Border),
        ["rtc_filter_options.border_constant"] = nameof(RtcFilterOptions.ConstantRed), ["rtc_filter_options.anchor_x"] = nameof(RtcFilterOptions.AnchorX),
        ["rtc_filter_options.anchor_y"] = nameof(RtcFilterOptions.AnchorY), ["rtc_filter_options.scale"] = nameof(RtcFilterOptions.Scale),
        ["rtc_filter_options.bias"] = nameof(RtcFilterOptions.Bias), ["rtc_filter_options.strength"] = nameof(RtcFilterOptions.Strength),
        ["rtc_filter_options.alpha"] = nameof(RtcFilterOptions.Alpha), ["rtc_filter_options.light"] = nameof(RtcFilterOptions.Light),
        ["rtc_filter_options.frame_height"] = nameof(RtcFilterOptions.FrameHeight), ["rtc_filter_options.reserved"] = nameof(RtcFilterOptions.Reserved),
        ["rtc_frame.size"] = nameof(RtcFrame.Size), ["rtc_frame.texture"] = nameof(RtcFrame.Texture), ["rtc_frame.flags"] = nameof(RtcFrame.Flags),
        ["rtc_frame.texture_width"] = nameof(RtcFrame.TextureWidth), ["rtc_frame.texture_height"] = nameof(RtcFrame.TextureHeight),
        ["rtc_frame.x"] = nameof(RtcFrame.X), ["rtc_frame.y"] = nameof(RtcFrame.Y), ["rtc_frame.width"] = nameof(RtcFrame.Width), ["rtc_frame.height"] = nameof(RtcFrame.Height),
    };

    [Test]
    public void Structures_HaveTheSizesAndOffsetsOfTheHeader()
    {
        string output = Command.Demand(PublishedLibrary.Compile("layout", linked: false), []).Output;
        var measured = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToDictionary(w => w[0], w => int.Parse(w[1]));
        Assert.That(measured.Keys.Where(k => k.Contains('.')), Is.EquivalentTo(Members.Keys));
        foreach (var (name, value) in measured) Assert.That(value, Is.EqualTo(Expected(name)), name);
    }

    private static int Expected(string name)
    {
        bool isFrame = name.StartsWith("rtc_frame", StringComparison.Ordinal);
        if (!name.Contains('.')) return isFrame ? Marshal.SizeOf<RtcFrame>() : Marshal.SizeOf<RtcFilterOptions>();
        return (int)(isFrame ? Marshal.OffsetOf<RtcFrame>(Members[name]) : Marshal.OffsetOf<RtcFilterOptions>(Members[name]));
    }
}
