using RealtimeConv.Demo.Bench;
using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Bench.Rivals;

public sealed class OpenCvRivalTests
{
    [Test]
    public void Start_NoInterpreter_SaysWhatIsMissingAndWhatToInstall() =>
        Assert.That(() => OpenCvRival.Start(["/nowhere/python"]), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("/nowhere/python").And.Message.Contains("python3-opencv"));

    // A stand-in that speaks the protocol shows the lockstep wherever OpenCV is missing.
    [Test]
    public void Sample_Frames_AsksForEachAndTakesItsTimes()
    {
        using var script = new Script("echo ready 9.9; while read line; do case $line in *repeats*) echo 4.5 2.25;; *) echo ok;; esac; done");
        using var rival = OpenCvRival.Start([script.Path]);
        var contestants = rival.Contestants(Case(Border.Replicate), BenchKernel.Read("gaussian(sigma=1, size=7)", TextWriter.Null), 1).ToList();
        Assert.That(contestants.Select(c => c.Subject.Plan), Is.EqualTo(new[] { "filter2D", "sepFilter2D", "GaussianBlur" }));
        Assert.That(contestants[0].Sample(3), Is.EqualTo(new BenchTime(4.5, 2.25)));
        Assert.That(contestants[0].Subject.Machine!.Value.Driver, Is.EqualTo("OpenCV 9.9"));
    }

    [Test]
    public void Sample_Refused_NamesTheReason()
    {
        using var script = new Script("echo ready 9.9; while read line; do echo no idea; done");
        using var rival = OpenCvRival.Start([script.Path]);
        var contestant = rival.Contestants(Case(Border.Wrap), BenchKernel.Read("dense:3", TextWriter.Null), 1).Single();
        Assert.That(() => contestant.Sample(1), Throws.TypeOf<RealtimeConvException>().With.Message.EqualTo("idea"));
    }

    [Test]
    public void Sample_ProcessGone_EndsInOneLine()
    {
        using var script = new Script("echo ready 9.9; echo torn >&2; exit 3");
        using var rival = OpenCvRival.Start([script.Path]);
        var contestant = rival.Contestants(Case(Border.Replicate), BenchKernel.Read("dense:3", TextWriter.Null), 1).Single();
        Assert.That(() => contestant.Sample(1), Throws.TypeOf<RealtimeConvException>().With.Message.StartsWith("the process ended"));
    }

    private static BenchCase Case(Border border) => new("k", SampleType.UNorm8, 32, 16, border);

    private sealed class Script : IDisposable
    {
        public Script(string body)
        {
            Path = System.IO.Path.GetTempFileName();
            File.WriteAllText(Path, $"#!/bin/sh\n{body}\n");
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Path { get; }

        public void Dispose() => File.Delete(Path);
    }
}
