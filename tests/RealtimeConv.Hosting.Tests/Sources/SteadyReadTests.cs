using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

/// <summary>Reading and writing frame after frame allocates nothing; pictures in files are decoded anew each time and are not among them.</summary>
public class SteadyReadTests
{
    // A clip has 50 frames.
    private const int Settled = 5, Frames = 7, AllFrames = Settled + SteadyAllocation.Rounds * Frames;

    [TestCase("pixels")]
    [TestCase("planes converted")]
    [TestCase("planes")]
    public void TryRead_FramesOfFfmpeg_AllocateNothing(string kind)
    {
        var input = FfmpegInput.File(Clips.Tagged);
        using IFrameSource source = kind == "pixels" ? new FfmpegVideoSource(input) : new FfmpegPlanarSource(input);
        var pixels = source.CreateFrame();
        var planes = source is IPlanarSource p ? new YuvFrame(p.Layout, p.Colour) : null;
        Assert.That(Allocated(() => kind == "planes" ? ((IPlanarSource)source).TryRead(planes!, out _) : source.TryRead(pixels, out _)), Is.Zero);
    }

    [Test]
    public void TryRead_FramesOfAnArray_AllocateNothing()
    {
        using var folder = new TemporaryFolder();
        using (var sink = new NpySink(folder["a.npy"]))
        {
            for (int n = 0; n < AllFrames; n++) sink.Write(new Frame(8, 6, PixelFormat.Rgba32F), TimeSpan.Zero);
            sink.Complete();
        }
        using var source = new NpySource(folder["a.npy"]);
        var frame = source.CreateFrame();
        Assert.That(Allocated(() => source.TryRead(frame, out _)), Is.Zero);
    }

    [TestCase("raw")]
    [TestCase("raw16")]
    [TestCase("npy")]
    [TestCase("video")]
    public void Write_FrameAfterFrame_AllocatesNothing(string kind)
    {
        using var folder = new TemporaryFolder();
        using IFrameSink sink = kind switch
        {
            "raw" => new RawSink(Stream.Null, "nowhere"),
            "raw16" => new RawSink(Stream.Null, "nowhere", PixelFormat.Rgba16),
            "npy" => new NpySink(folder["a.npy"]),
            _ => new FfmpegVideoSink(folder["a.mkv"]),
        };
        var frame = new Frame(16, 12, PixelFormat.Rgba8);
        int n = 0;
        Assert.That(Allocated(() =>
        {
            sink.Write(frame, TimeSpan.FromSeconds(n++ / 25.0));
            return true;
        }), Is.Zero);
        sink.Complete();
    }

    [Test]
    public void Run_FramesFromReaderToWriter_AllocateNothingOnAnyThread()
    {
        // Bytes of each thread at the beginning of each round.
        var begun = Enumerable.Range(0, 3).Select(_ => new List<long>(SteadyAllocation.Rounds + 1)).ToArray();
        int[] count = new int[3];
        var sink = new StillSink(() => Note(2));
        var source = new MemorySource(AllFrames + 1) { BeforeRead = _ => Note(0) };
        Frame? result = null;
        new VideoFilterJob(source, frame =>
        {
            Note(1);
            return result ??= frame.Clone();
        }, sink).Run();
        Assert.That(sink.FramesWritten, Is.EqualTo(AllFrames + 1));
        Assert.That(begun.Select(b => b.Zip(b.Skip(1), (now, next) => next - now).Min()), Is.EqualTo((long[])[0, 0, 0]), "reader, filter, writer");

        void Note(int thread)
        {
            int frame = count[thread]++ - Settled;
            if (frame >= 0 && frame % Frames == 0) begun[thread].Add(GC.GetAllocatedBytesForCurrentThread());
        }
    }

    private static long Allocated(Func<bool> frame)
    {
        for (int n = 0; n < Settled; n++) Assert.That(frame(), Is.True);
        bool all = true;
        long bytes = SteadyAllocation.Least(() => all &= frame(), Frames);
        Assert.That(all, Is.True);
        return bytes;
    }

    private sealed class StillSink(Action write) : IFrameSink
    {
        public string Name => "still";

        public long FramesWritten { get; private set; }

        public void Write(Frame frame, TimeSpan timestamp)
        {
            write();
            FramesWritten++;
        }

        public string Complete(bool keepAsPart = false) => Name;

        public void Dispose() { }
    }
}
