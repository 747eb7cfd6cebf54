using System.Text.RegularExpressions;
using RealtimeConv.Filters;
using RealtimeConv.Native.Exports.Rtc;
using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Exports.Rtc;

/// <summary>The header, which is written by hand, against the library.</summary>
public sealed partial class HeaderTests
{
    private static readonly string Text = File.ReadAllText(PublishedLibrary.Header);
    private static readonly Dictionary<string, long> Constants = Read();

    [Test]
    public void Functions_AreThoseOfTheLibrary()
    {
        var declared = Function().Matches(Text).Select(m => m.Groups[1].Value);
        Assert.That(declared, Is.EquivalentTo(ExportList.Names.Where(n => n.StartsWith("rtc_", StringComparison.Ordinal))));
    }

    [Test]
    public void Results_AreThoseOfTheLibrary() => AssertSame<RtcResult>(
        "RTC_OK", "RTC_BYPASSED", "RTC_REJECTED", "RTC_BAD_HANDLE", "RTC_BAD_ARGUMENT", "RTC_BAD_FILTER", "RTC_NO_CONTEXT", "RTC_CONTEXT_LOST", "RTC_UNSUPPORTED", "RTC_BUSY", "RTC_INTERNAL");

    [Test]
    public void Choices_AreThoseOfTheLibrary()
    {
        AssertSame<BorderMode>("RTC_BORDER_REPLICATE", "RTC_BORDER_REFLECT", "RTC_BORDER_REFLECT101", "RTC_BORDER_WRAP", "RTC_BORDER_CONSTANT");
        AssertSame<AlphaPolicy>("RTC_POLICY_PREMULTIPLIED", "RTC_POLICY_PRESERVE", "RTC_POLICY_STRAIGHT", "RTC_POLICY_WEIGHTED");
        AssertSame<LightMode>("RTC_LIGHT_ENCODED", "RTC_LIGHT_LINEAR");
        AssertSame<Kernels.Operation>("RTC_CORRELATE=CrossCorrelation", "RTC_CONVOLVE=Convolution");
    }

    [Test]
    public void Flags_AreThoseOfTheLibrary()
    {
        foreach (var flag in Enum.GetValues<RtcFields>().Where(f => f is not (RtcFields.None or RtcFields.All)))
            Assert.That(Constants["RTC_SET_" + Underscored(flag.ToString())], Is.EqualTo((uint)flag), flag.ToString());
        foreach (var flag in Enum.GetValues<RtcCreateFlags>().Where(f => f is not (RtcCreateFlags.None or RtcCreateFlags.All)))
            Assert.That(Constants["RTC_" + Underscored(flag.ToString())], Is.EqualTo((uint)flag), flag.ToString());
        Assert.That(Constants["RTC_BOTTOM_UP"], Is.EqualTo(FrameFlags.BottomUp));
        Assert.That(Constants["RTC_ALPHA_STRAIGHT"], Is.EqualTo(FrameFlags.AlphaStraight));
        Assert.That(Constants["RTC_ALPHA_PREMULTIPLIED"], Is.EqualTo(FrameFlags.AlphaPremultiplied));
        Assert.That(Constants["RTC_ABI_VERSION"], Is.EqualTo(RtcApi.AbiVersion));
    }

    [Test]
    public void Formats_AreNamedAfterWhatTheyAre()
    {
        string[] suffixes = ["8", "16", "16F", "32F"];
        foreach (string channels in (string[])["R", "RG", "RGB", "RGBA"])
            foreach (string suffix in suffixes)
            {
                var format = FrameFlags.Format((uint)Constants[$"RTC_{channels}{suffix}"]);
                Assert.That(format.ToString(), Is.EqualTo((channels + suffix).ToLowerInvariant()));
            }
    }

    private static void AssertSame<T>(params string[] names) where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.That(names, Has.Length.EqualTo(values.Length));
        foreach (string name in names)
        {
            var parts = name.Split('=');
            string member = parts.Length > 1 ? parts[1] : values.Select(v => v.ToString()).Single(v => parts[0].EndsWith('_' + Underscored(v), StringComparison.Ordinal));
            Assert.That(Constants[parts[0]], Is.EqualTo(Convert.ToInt64(Enum.Parse<T>(member))), name);
        }
    }

    private static string Underscored(string name) => Capital().Replace(name, "_$0").ToUpperInvariant();

    private static Dictionary<string, long> Read()
    {
        var constants = Constant().Matches(Text).ToDictionary(m => m.Groups[1].Value, m => Number(m.Groups[2].Value));
        constants["RTC_ABI_VERSION"] = Number(Regex.Match(Text, @"#define RTC_ABI_VERSION (\d+)").Groups[1].Value);
        return constants;
    }

    private static long Number(string text) => text.StartsWith("0x", StringComparison.Ordinal) ? Convert.ToInt64(text, 16) : long.Parse(text);

    [GeneratedRegex(@"^\w[\w ]*[ *](rtc_\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Function();

    [GeneratedRegex(@"\b(RTC_\w+) = (-?\w+)")]
    private static partial Regex Constant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
