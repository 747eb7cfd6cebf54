using RealtimeConv.Demo.Doctor;

namespace RealtimeConv.Demo.Tests.Doctor;

public sealed class DoctorTextTests
{
    private static readonly ToolReport There = new(true, "version 1");

    [Test]
    public void Context_WithAllExtensions_LacksNone()
    {
        string[] whole = Rows(new() { ["GL_A"] = true, ["GL_B"] = true }), half = Rows(new() { ["GL_A"] = true, ["GL_B"] = false }), bare = Rows(new() { ["GL_A"] = false });
        Assert.That(new[] { whole[2], half[2], bare[2] }, Is.EqualTo(new[] { "with A, B", "with A; without B", "without A" }));
    }

    [Test]
    public void Advice_OnATool_DependsOnWhetherItIsThere()
    {
        Assert.That(Advice(There), Is.Empty);
        Assert.That(Advice(new(false, "not found")), Is.EqualTo(new[] { "no ffmpeg: install it for videos, cameras and pictures other than PNG (Debian, Ubuntu: ffmpeg)" }));
        Assert.That(Advice(new(false, "it did not answer") { IsThere = true }), Has.Length.EqualTo(1).And.All.StartsWith("ffmpeg is there and of no use"));
    }

    private static string[] Advice(ToolReport ffmpeg) =>
        [.. MachineProbe.Advice([new ContextReport("OpenGL", true, null)], ffmpeg, There, new DisplayReport(true, "DISPLAY=:0"))];

    private static string[] Rows(Dictionary<string, bool> extensions)
    {
        var report = new MachineReport("1", ".NET", "Linux", "2 cores", "packages", [new ContextReport("OpenGL", true, null) { Extensions = extensions }], There, There, new DisplayReport(true, ":0"), []);
        return [.. DoctorText.Lines(report).SkipWhile(l => !l.StartsWith("OpenGL", StringComparison.Ordinal)).Take(3).Select(l => l[11..])];
    }
}
