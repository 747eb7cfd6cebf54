using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class NutTests
{
    [Test]
    public void Read_WhatWasWritten_GivesSizesTimesAndPixels()
    {
        long[] times = [0, 1, 2, 300, 301, 100_000, 100_001, 5_000_000_000];
        var stream = new MemoryStream();
        var video = new NutStream(7, 5, new Rational(16, 11), new Rational(1001, 30000));
        using var writer = new NutWriter(stream, video, "RGBA"u8, new Rational(30000, 1001));
        var pixels = new byte[140];
        foreach (long time in times)
        {
            Array.Fill(pixels, (byte)time);
            writer.WriteFrame(time, pixels);
        }
        stream.Position = 0;
        var reader = new NutReader(stream);
        Assert.That(reader.ReadHeaders(), Is.EqualTo(video));
        foreach (long time in times)
        {
            Assert.That(reader.TryReadFrameHead());
            Assert.That((reader.Pts, reader.FrameSize), Is.EqualTo((time, 140)));
            reader.ReadPayload(pixels);
            Assert.That(pixels, Is.All.EqualTo((byte)time));
        }
        Assert.That(reader.TryReadFrameHead(), Is.False);
    }

    [Test]
    public void Read_WhatFfmpegWrites_WithItsShortcuts()
    {
        // Tiny frames that begin with 00 00 01 are those whose beginning ffmpeg leaves out; B-frame tables, repeated headers and an index come along.
        using var folder = new TemporaryFolder();
        Clips.Ffmpeg("-f lavfi -i color=c=0x000001:size=4x4:rate=30000/1001:duration=4,format=rgb24 -c:v rawvideo -f nut", folder["a.nut"]);
        using var stream = File.OpenRead(folder["a.nut"]);
        var reader = new NutReader(stream);
        var video = reader.ReadHeaders();
        Assert.That((video!.Value.Width, video.Value.Height), Is.EqualTo((4, 4)));
        var pixels = new byte[48];
        int frames = 0;
        for (; reader.TryReadFrameHead(); frames++)
        {
            Assert.That(video.Value.TimeBase.TicksToTime(reader.Pts).TotalSeconds, Is.EqualTo(frames * 1001 / 30000.0).Within(1e-6));
            Assert.That(reader.FrameSize, Is.EqualTo(48));
            reader.ReadPayload(pixels);
            Assert.That(pixels.Chunk(3), Is.All.EqualTo((byte[])[0, 0, 1]));
        }
        Assert.That(frames, Is.EqualTo(120));
    }

    [Test]
    public void Write_FfmpegReadsItBack()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.nut"], FakeFfmpeg.Nut(6, 4, 9));
        Assert.That(Clips.Ffprobe("-show_entries stream=width,height,pix_fmt,r_frame_rate -of csv=p=0", folder["a.nut"]), Is.EqualTo("6,4,rgba,25/1"));
        Assert.That(Clips.Ffprobe("-show_entries packet=pts_time,size -of csv=p=0", folder["a.nut"]).ReplaceLineEndings("|"), Does.StartWith("0.000000,96|0.040000,96|0.080000,96"));
    }

    [Test]
    public void Read_EveryTruncation_EndsOrSaysSo()
    {
        byte[] whole = FakeFfmpeg.Nut(4, 3, 3);
        int clean = 0;
        for (int length = 0; length < whole.Length; length++)
            if (ReadAll(whole[..length]) is null) clean++;
        Assert.That(clean, Is.LessThan(12), "only cuts between packets look like an end");
    }

    [Test]
    public void Read_DamagedStreams_AreReadOrRefused()
    {
        byte[] whole = FakeFfmpeg.Nut(4, 3, 5);
        for (int round = 0; round < 2000; round++)
        {
            var random = new Random(round);
            byte[] damaged = [.. whole];
            for (int k = random.Next(1, 4); k > 0; k--) damaged[random.Next(25, damaged.Length)] = (byte)random.Next(256);
            Assert.That(() => ReadAll(damaged), Throws.Nothing, $"round {round}");
        }
    }

    /// <summary>Null for a clean end, else the kind of damage; any other exception passes.</summary>
    private static Type? ReadAll(byte[] bytes)
    {
        var reader = new NutReader(new MemoryStream(bytes));
        var pixels = new byte[1 << 16];
        try
        {
            if (reader.ReadHeaders() is null) return null;
            while (reader.TryReadFrameHead())
            {
                if (reader.FrameSize > pixels.Length) return typeof(InvalidDataException);
                reader.ReadPayload(pixels);
            }
            return null;
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            return e.GetType();
        }
    }
}
