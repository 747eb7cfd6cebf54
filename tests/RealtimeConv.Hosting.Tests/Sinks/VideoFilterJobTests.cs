using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sinks;

public class VideoFilterJobTests
{
    [Test]
    public void Run_EveryFrame_PassesTheFilterInOrderAtItsTime()
    {
        var sink = new MemorySink();
        var result = new VideoFilterJob(new MemorySource(100), Inverted(), sink).Run();
        Assert.That(sink.Frames, Is.EqualTo(Enumerable.Range(0, 100).Select(n => ((byte)~(byte)n, TimeSpan.FromSeconds(n * 0.04)))));
        Assert.That((result.Output, result.Frames, result.Damage), Is.EqualTo(("memory", 100L, (string?)null)));
    }

    [Test]
    public void Run_FilterOnTheCallingThread_ReadAndWriteOnOthers()
    {
        int caller = Environment.CurrentManagedThreadId;
        var others = new System.Collections.Concurrent.ConcurrentBag<int>();
        var sink = new MemorySink { BeforeWrite = _ => others.Add(Environment.CurrentManagedThreadId) };
        new VideoFilterJob(new MemorySource(10) { BeforeRead = _ => others.Add(Environment.CurrentManagedThreadId) }, frame =>
        {
            Assert.That(Environment.CurrentManagedThreadId, Is.EqualTo(caller));
            return frame;
        }, sink).Run();
        Assert.That(others, Has.None.EqualTo(caller));
    }

    [Test]
    public void Run_SlowSink_HoldsOnlyAFewFrames()
    {
        var source = new MemorySource(200);
        int most = 0;
        MemorySink sink = null!;
        sink = new MemorySink
        {
            BeforeWrite = n =>
            {
                Thread.Sleep(1);
                most = Math.Max(most, source.FramesRead - n);
            },
        };
        new VideoFilterJob(source, frame => frame, sink).Run();
        Assert.That(most, Is.LessThan(16));
    }

    [Test]
    public void Run_Progress_CountsUpToTheEnd()
    {
        var seen = new List<VideoProgress>();
        new VideoFilterJob(new MemorySource(50) { BeforeRead = _ => Thread.Sleep(10) }, frame => frame, new MemorySink()).Run(seen.Add);
        Assert.That(seen, Has.Count.GreaterThan(1));
        Assert.That(seen.Select(p => p.FramesDone), Is.Ordered);
        Assert.That((seen[^1].FramesDone, seen[0].FramesExpected), Is.EqualTo((50L, (long?)50)));
    }

    [Test]
    public void Run_MaxFrames_StopsThere()
    {
        var sink = new MemorySink();
        new VideoFilterJob(new MemorySource(50), frame => frame, sink).Run(maxFrames: 7);
        Assert.That(sink.Frames, Has.Count.EqualTo(7));
        Assert.That(sink.KeptAsPart, Is.False);
    }

    [Test]
    public void Run_DamagedSource_KeepsTheFramesAsPartAndReports()
    {
        var sink = new MemorySink();
        var result = new VideoFilterJob(new MemorySource(5, "damaged at frame 5"), frame => frame, sink).Run();
        Assert.That((result.Output, result.Frames, result.Damage), Is.EqualTo(("memory.part", 5L, "damaged at frame 5")));
    }

    [Test]
    public void Run_NoFrameAtAll_IsAnError() =>
        Assert.That(() => new VideoFilterJob(new MemorySource(0, "nothing in it"), frame => frame, new MemorySink()).Run(), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("nothing in it"));

    [Test]
    public void Run_ErrorsOfEachPart_ReachTheCaller()
    {
        Assert.That(() => Job(read: _ => throw new IOException("read")).Run(), Throws.TypeOf<IOException>().With.Message.EqualTo("read"));
        Assert.That(() => Job(write: n => throw new SinkClosedException("write")).Run(), Throws.TypeOf<SinkClosedException>());
        Assert.That(() => Job(filter: _ => throw new InvalidOperationException("filter")).Run(), Throws.InvalidOperationException.With.Message.EqualTo("filter"));
    }

    [Test]
    public void Run_Cancelled_StopsAndCompletesNothing()
    {
        using var stop = new CancellationTokenSource();
        var source = new MemorySource(1_000_000);
        var sink = new MemorySink { BeforeWrite = n => { if (n == 20) stop.Cancel(); } };
        Assert.That(() => new VideoFilterJob(source, frame => frame, sink).Run(cancellation: stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((sink.KeptAsPart, source.Disposed), Is.EqualTo(((bool?)null, true)));
    }

    [Test]
    public void Run_CancelledWhileFfmpegIsSilent_ReturnsAtOnce()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["one.nut"], FakeFfmpeg.Nut(64, 48, 1));
        using var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Tagged), new FfmpegSourceOptions { Tools = FakeFfmpeg.Make(folder, $"cat '{folder["one.nut"]}'; sleep 1000"), Timeout = TimeSpan.FromSeconds(1000) });
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(() => new VideoFilterJob(source, frame => frame, new MemorySink()).Run(cancellation: stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(120)), "neither ffmpeg's end nor its limit was waited for");
    }

    [Test]
    public void Run_RealVideo_ThroughAFilterIntoAVideo()
    {
        using var folder = new TemporaryFolder();
        using (var source = FrameSources.Open(Clips.Tagged))
        using (var sink = FrameSinks.Create(folder["out.mp4"], source))
        {
            var result = new VideoFilterJob(source, Inverted(), sink).Run();
            Assert.That((result.Output, result.Frames, result.Damage), Is.EqualTo((folder["out.mp4"], 50L, (string?)null)));
        }
        using var before = FrameSources.Open(Clips.Tagged);
        using var after = FrameSources.Open(folder["out.mp4"]);
        Frame a = before.CreateFrame(), b = after.CreateFrame();
        Assert.That(before.TryRead(a, out _) && after.TryRead(b, out _));
        double error = Enumerable.Range(0, 64 * 48).Average(k => Math.Abs(255 - a.UNorm8[4 * k] - b.UNorm8[4 * k]));
        Assert.That(error, Is.LessThan(8), "mean difference to the inverted picture, in codes; the picture itself differs by about 100");
    }

    [Test]
    public void Run_TruncatedVideo_LeavesAPlayablePart()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["cut.mp4"], File.ReadAllBytes(Clips.Tagged)[..(int)(new FileInfo(Clips.Tagged).Length * 6 / 10)]);
        VideoJobResult result;
        using (var source = FrameSources.Open(folder["cut.mp4"]))
        using (var sink = FrameSinks.Create(folder["out.mp4"], source))
            result = new VideoFilterJob(source, frame => frame, sink).Run();
        Assert.That(result.Output, Is.EqualTo(folder["out.mp4.part"]));
        Assert.That(result.Damage, Does.Contain($"at frame {result.Frames}"));
        Assert.That(folder.Names, Is.EqualTo((string[])["cut.mp4", "out.mp4.part"]));
        Assert.That(Clips.Ffprobe("-select_streams v -show_entries stream=nb_frames -of csv=p=0", folder["out.mp4.part"]), Is.EqualTo($"{result.Frames}"));
    }

    private static VideoFilterJob Job(Action<int>? read = null, Action<int>? write = null, Func<Frame, Frame>? filter = null) =>
        new(new MemorySource(30) { BeforeRead = read }, filter ?? (frame => frame), new MemorySink { BeforeWrite = write });

    private static Func<Frame, Frame> Inverted()
    {
        Frame? result = null;
        return frame =>
        {
            result ??= new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
            for (int k = 0; k < frame.Bytes.Length; k++) result.Bytes[k] = (byte)~frame.Bytes[k];
            return result;
        };
    }
}
