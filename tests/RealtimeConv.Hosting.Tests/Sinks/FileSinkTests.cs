using System.IO.Pipes;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sinks;

public class FileSinkTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void PngSink_WritesOnePictureInItsLayout()
    {
        using var sink = new PngSink(_folder["a.png"], new PngLayout(PngColorType.Rgb, 16));
        sink.Write(Grey(3, 2, 0.5f), TimeSpan.Zero);
        Assert.That(sink.Complete(), Is.EqualTo(_folder["a.png"]));
        Assert.That(Picture.Read(_folder["a.png"]).Layout, Is.EqualTo(new PngLayout(PngColorType.Rgb, 16)));
        Assert.That(() => sink.Write(Grey(3, 2, 0.5f), TimeSpan.Zero), Throws.TypeOf<InvalidInputException>().With.Message.Contains("%04d"));
    }

    [Test]
    public void PngSink_SecondPicture_LeavesAnOlderFileAsItWas()
    {
        File.WriteAllText(_folder["a.png"], "older");
        using (var sink = new PngSink(_folder["a.png"]))
        {
            sink.Write(Grey(3, 2, 0.5f), TimeSpan.Zero);
            Assert.That(() => sink.Write(Grey(3, 2, 0.5f), TimeSpan.Zero), Throws.TypeOf<InvalidInputException>().With.Message.Contains("there are more"));
        }
        Assert.That(File.ReadAllText(_folder["a.png"]), Is.EqualTo("older"));
        Assert.That(_folder.Names, Has.Length.EqualTo(1));
    }

    [Test]
    public void PngSequenceSink_NumbersFromZero()
    {
        using var sink = new PngSequenceSink(_folder["f%03d.png"]);
        for (int k = 0; k < 3; k++) sink.Write(Grey(3, 2, k / 255f), TimeSpan.Zero);
        sink.Complete();
        Assert.That(_folder.Names, Is.EqualTo((string[])["f000.png", "f001.png", "f002.png"]));
        Assert.That(Picture.Read(_folder["f002.png"]).Frame.UNorm8[0], Is.EqualTo(2));
        Assert.That(() => sink.Write(Grey(4, 2, 0), TimeSpan.Zero), Throws.ArgumentException);
        Assert.That(() => new PngSequenceSink(_folder["f.png"]), Throws.TypeOf<InvalidInputException>());
    }

    [Test]
    public void NpySink_OneFrame_HasTheShapeAskedFor()
    {
        using (var sink = new NpySink(_folder["a.npy"], [6]))
        {
            sink.Write(Frame.FromSamples(6, 1, 1, [1, -2, 3.5f, float.NaN, 1e30f, 0]), TimeSpan.Zero);
            sink.Complete();
        }
        var array = NpySource.ReadFile(_folder["a.npy"]);
        Assert.That(array.Shape, Is.EqualTo((int[])[6]));
        Assert.That(array.Data, Is.EqualTo((float[])[1, -2, 3.5f, float.NaN, 1e30f, 0]));
        Assert.That(_folder.Names, Has.Length.EqualTo(1));
    }

    [Test]
    public void NpySink_SeveralFrames_AreOneArray()
    {
        using (var sink = new NpySink(_folder["a.npy"]))
        {
            for (int k = 0; k < 12; k++) sink.Write(Grey(3, 2, k), TimeSpan.Zero);
            sink.Complete();
        }
        var array = NpySource.ReadFile(_folder["a.npy"]);
        Assert.That(array.Shape, Is.EqualTo((int[])[12, 2, 3, 1]));
        Assert.That(array.Data[^1], Is.EqualTo(11));
    }

    [Test]
    public void NpySink_Codes_BecomeNumbersFromZeroToOne()
    {
        using (var sink = new NpySink(_folder["a.npy"]))
        {
            sink.Write(Frame.Wrap(1, 1, PixelFormat.Rgb8, AlphaMode.Opaque, [0, 51, 255]), TimeSpan.Zero);
            sink.Complete();
        }
        Assert.That(NpySource.ReadFile(_folder["a.npy"]).Data, Is.EqualTo((float[])[0, 0.2f, 1]));
    }

    [Test]
    public void NpySink_NotCompleted_LeavesNothing()
    {
        using (var sink = new NpySink(_folder["a.npy"])) sink.Write(Grey(3, 2, 1), TimeSpan.Zero);
        Assert.That(_folder.Names, Is.Empty);
        using var wrong = new NpySink(_folder["a.npy"], [7]);
        Assert.That(() => wrong.Write(Grey(3, 2, 1), TimeSpan.Zero), Throws.ArgumentException.With.Message.Contains("(7)"));
    }

    [Test]
    public void NpySink_KeptAsPart_IsReadable()
    {
        using (var sink = new NpySink(_folder["a.npy"]))
        {
            sink.Write(Grey(3, 2, 1), TimeSpan.Zero);
            Assert.That(sink.Complete(keepAsPart: true), Is.EqualTo(_folder["a.npy.part"]));
        }
        Assert.That(NpySource.ReadFile(_folder["a.npy.part"]).Shape, Is.EqualTo((int[])[2, 3]));
        Assert.That(_folder.Names, Has.Length.EqualTo(1));
    }

    [Test]
    public void RawSink_WritesBareFrames()
    {
        var stream = new MemoryStream();
        var sink = new RawSink(stream, "memory");
        sink.Write(Grey(2, 1, 1), TimeSpan.Zero);
        sink.Write(Grey(2, 1, 0), TimeSpan.Zero);
        Assert.That(stream.ToArray(), Is.EqualTo((byte[])[255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0, 0, 255]));
    }

    [Test]
    public void RawSink_ReaderGone_SaysSoByItsOwnKindOfNotice()
    {
        var server = new AnonymousPipeServerStream(PipeDirection.Out);
        var client = new AnonymousPipeClientStream(PipeDirection.In, server.ClientSafePipeHandle);
        using var sink = new RawSink(server, "pipe");
        client.Dispose();
        Assert.That(() => sink.Write(new Frame(64, 64, PixelFormat.Rgba8), TimeSpan.Zero), Throws.TypeOf<SinkClosedException>());
    }

    [Test]
    [Platform("Linux")]
    public void RawSink_FullDisk_IsAnErrorAndNoClosedPipe()
    {
        using var sink = new RawSink(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), "standard output");
        Assert.That(() => sink.Write(new Frame(64, 64, PixelFormat.Rgba8), TimeSpan.Zero), Throws.TypeOf<InvalidInputException>().With.Message.Contains("No space left"));
    }

    [Test]
    public void Create_ByName_ChoosesTheSink()
    {
        using var source = new MemorySource(5);
        Assert.That(FrameSinks.Create(_folder["a.png"], new MemorySource(1)), Is.TypeOf<PngSink>());
        Assert.That(() => FrameSinks.Create(_folder["a.png"], source), Throws.TypeOf<InvalidInputException>().With.Message.Contains("there are 5"));
        Assert.That(FrameSinks.Create(_folder["a%d.png"], source), Is.TypeOf<PngSequenceSink>());
        Assert.That(FrameSinks.Create(_folder["a%d.png"], new MemorySource(1)), Is.TypeOf<PngSink>());
        Assert.That(FrameSinks.Create(_folder["a.NPY"], source), Is.TypeOf<NpySink>());
        Assert.That(FrameSinks.Create(_folder["a.mp4"], source), Is.TypeOf<FfmpegVideoSink>());
        Assert.That(() => FrameSinks.Create(_folder["a.xyz"], source), Throws.TypeOf<InvalidInputException>().With.Message.Contains(".mp4"));
        Assert.That(() => FrameSinks.Create(_folder["none/a.png"], source), Throws.TypeOf<InvalidInputException>().With.Message.Contains("none"));
    }

    private static Frame Grey(int width, int height, float value) =>
        Frame.FromSamples(width, height, 1, [.. Enumerable.Repeat(value, width * height)]);
}
