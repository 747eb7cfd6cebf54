using System.Diagnostics;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>A host in use for a long time: nothing that the process holds at rest grows in every part of the run.</summary>
[NonParallelizable]
[Platform("Linux")]
public class SoakTests
{
    private const int Samples = 30;

    // As many steps as hold each kind of them several times; a machine that is busy gets more time for them.
    private const int LeastSteps = 200, MostTimes = 4;

    // From one part of the run to the next. Heaps grow in steps and allocators keep what they once had; a leak of one frame or object per step passes these in every part
    // of the first minute.
    private const long ManagedSlack = 3L << 19;
    private const long ResidentSlack = 24L << 20;
    private const int ThreadSlack = 2;
    private const int HandleSlack = 3;
    private const int ObjectSlack = 6;

    [Test]
    public void Soak_KernelsSizesSourcesAndKills_MemoryHandlesThreadsAndObjectsAreFlat()
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-soak-").FullName;
        try
        {
            string clip = MakeClip(Directory.CreateDirectory(Path.Combine(folder, "clip")).FullName), output = Directory.CreateDirectory(Path.Combine(folder, "out")).FullName;
            using var context = HeadlessContext.Create();
            var objects = new LiveObjects();
            var shim = new GlShim(context.GL.Context) { Rules = { objects } };
            var clock = Stopwatch.StartNew();
            var samples = new List<SoakSample>();
            SortedDictionary<string, int> counts;
            long frames;
            using (var work = new SoakWorkload(shim.GL, new Random(LongRun.Seed), clip, output))
            {
                for (int steps = 0; clock.Elapsed < LongRun.SoakTime || (samples.Count < Samples || steps < LeastSteps) && clock.Elapsed < LongRun.SoakTime * MostTimes; steps++)
                {
                    work.Step();
                    // Leaves half of a processor to the tests beside it.
                    Thread.Sleep(10);
                    if (clock.Elapsed < LongRun.SoakTime * (samples.Count + 1) / Samples) continue;
                    work.Rest();
                    samples.Add(SoakSample.Take(clock.Elapsed, objects));
                    WriteLog(samples, work.Counts, work.Frames, objects);
                }
                (counts, frames) = (work.Counts, work.Frames);
            }
            WriteLog(samples, counts, frames, objects);
            Judge(samples, objects, counts);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Judge(List<SoakSample> samples, LiveObjects objects, SortedDictionary<string, int> counts)
    {
        Assert.That(samples, Has.Count.GreaterThanOrEqualTo(Samples), "samples; the machine was too slow for so short a run");
        Assert.Multiple(() =>
        {
            Assert.That(SoakGrowth.Least(samples, s => s.ManagedBytes), Is.LessThan(ManagedSlack), "bytes on the managed heap");
            Assert.That(SoakGrowth.Least(samples, s => s.ResidentBytes), Is.LessThan(ResidentSlack), "bytes of physical memory");
            Assert.That(SoakGrowth.Least(samples, s => s.Handles), Is.LessThanOrEqualTo(HandleSlack), "open files and pipes");
            Assert.That(SoakGrowth.Least(samples, s => s.GlObjects), Is.LessThanOrEqualTo(ObjectSlack), "GL objects without programs");
            Assert.That(SoakGrowth.Least(samples, s => s.Threads), Is.LessThanOrEqualTo(ThreadSlack), "threads");
            Assert.That(samples.Max(s => s.Children), Is.Zero, "processes left behind, or not waited for");
            Assert.That(objects.Count, Is.Zero, $"GL objects after the host's end: {objects.Kinds}");
            foreach (string what in (string[])["kernels switched", "sizes changed", "sources changed", "ffmpeg readers killed"])
                Assert.That(counts.GetValueOrDefault(what), Is.Positive, what);
        });
    }

    private static void WriteLog(List<SoakSample> samples, SortedDictionary<string, int> counts, long frames, LiveObjects objects)
    {
        var lines = new List<string>
        {
            $"soak: seed {LongRun.Seed}, {LongRun.SoakTime.TotalMinutes:0.##} minutes asked for, ended {DateTime.UtcNow:u}, {samples.LastOrDefault()?.Seconds ?? 0:0.0} s, {frames} frames",
            string.Join(", ", counts.Select(c => $"{c.Value} {c.Key}")),
            $"GL objects now: {objects.Kinds}",
        };
        lines.AddRange(samples.Select(s => s.ToString()));
        File.WriteAllLines(Path.Combine(LongRun.Folder, "soak.log"), lines);
    }

    private static string MakeClip(string folder)
    {
        string path = Path.Combine(folder, "clip.mp4");
        var start = new ProcessStartInfo(FfmpegTools.Find().Ffmpeg) { RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string argument in (string[])["-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i", "testsrc2=size=96x64:rate=25:duration=1", "-pix_fmt", "yuv420p", path]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        string said = process.StandardError.ReadToEnd();
        Assert.That(process.WaitForExit(TimeSpan.FromSeconds(60)), Is.True);
        Assert.That(process.ExitCode, Is.Zero, said);
        return path;
    }
}
