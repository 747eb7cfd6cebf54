using RealtimeConv.Codecs;

namespace RealtimeConv.Tests.Codecs;

public class WavCodecTests
{
    [Test]
    public void Write_Float32_ReadsBackBitForBit([Values(1, 2, 6)] int channels)
    {
        float[] samples = [.. Enumerable.Range(0, channels * 11).Select(k => MathF.Sin(k) * 3)];
        var read = RoundTrip(new WavAudio(48000, channels, samples));
        Assert.That(read.Samples, Is.EqualTo(samples));
        Assert.That((read.SampleRate, read.Channels, read.Length, read.Format), Is.EqualTo((48000, channels, 11, WavSampleFormat.Float32)));
    }

    [Test]
    public void Write_Pcm16_RoundsHalfToEvenAndClamps()
    {
        float step = 1 / 32768f;
        float[] samples = [0, 1, -1, -2, 5, 0.5f * step, 1.5f * step, -2.5f * step, float.NaN, 7 * step];
        var read = RoundTrip(new WavAudio(8000, 1, samples, WavSampleFormat.Pcm16));
        Assert.That(read.Samples.Select(v => v * 32768), Is.EqualTo((float[])[0, 32767, -32768, -32768, 32767, 0, 2, -2, 0, 7]));
    }

    [TestCase(WavSampleFormat.Pcm8, 8)]
    [TestCase(WavSampleFormat.Pcm24, 24)]
    [TestCase(WavSampleFormat.Pcm32, 32)]
    public void Write_IntegerPcm_RoundsHalfToEvenClampsAndReadsBack(WavSampleFormat format, int bits)
    {
        double full = Math.ScaleB(1, bits - 1), step = 1 / full;
        float[] samples = [0, 1, -1, -2, 5, (float)(0.5 * step), (float)(1.5 * step), (float)(-2.5 * step), float.NaN, (float)(-7 * step), 0.5f];
        var read = RoundTrip(new WavAudio(8000, 1, samples, format));
        double[] expected = [0, full - 1, -full, -full, full - 1, 0, 2, -2, 0, -7, full / 2];
        Assert.That(read.Samples, Is.EqualTo(expected.Select(code => (float)(code / full))), "11 samples: an odd number of bytes is padded");
        Assert.That(read.Format, Is.EqualTo(format));
    }

    [TestCase(8, new byte[] { 0, 128, 255 }, new[] { -1f, 0f, 127 / 128f })]
    [TestCase(16, new byte[] { 0, 128, 0xFF, 0x7F }, new[] { -1f, 32767 / 32768f })]
    [TestCase(24, new byte[] { 0, 0, 128, 0xFF, 0xFF, 0x7F, 1, 0, 0 }, new[] { -1f, 8388607 / 8388608f, 1 / 8388608f })]
    [TestCase(32, new byte[] { 0, 0, 0, 128, 0, 0, 0, 64 }, new[] { -1f, 0.5f })]
    public void Read_IntegerPcm_ScalesByThePowerOfTwo(int bits, byte[] data, float[] expected)
    {
        Assert.That(Read(File(1, 1, bits, data)).Samples, Is.EqualTo(expected));
        Assert.That(Read(File(1, 1, bits, data, extensible: true)).Samples, Is.EqualTo(expected));
    }

    [Test]
    public void Read_OpenLength_TakesTheRestOfTheFile()
    {
        byte[] file = File(1, 2, 16, [1, 0, 2, 0, 3, 0, 4, 0, 9]);
        BitConverter.GetBytes(uint.MaxValue).CopyTo(file, file.Length - 9 - 4);
        Assert.That(Read(file).Samples.Select(v => v * 32768), Is.EqualTo((float[])[1, 2, 3, 4]));
    }

    [Test]
    public void Read_OddChunksBefore_ArePassedOverWithTheirPadding()
    {
        byte[] file = File(1, 1, 16, [5, 0]);
        byte[] extra = [(byte)'L', (byte)'I', (byte)'S', (byte)'T', 3, 0, 0, 0, 1, 2, 3, 0];
        Assert.That(Read([.. file[..12], .. extra, .. file[12..]]).Samples[0] * 32768, Is.EqualTo(5));
    }

    [Test]
    public void Read_OtherCoding_IsRefusedByNumber()
    {
        AssertRefused(File(2, 1, 4, [0, 0]), "coding 2");
        AssertRefused(File(3, 1, 64, new byte[8]), "64 bits");
    }

    [Test]
    public void Read_BadFiles_SayWhat()
    {
        byte[] good = File(1, 2, 16, new byte[8]);
        AssertRefused([], "RIFF");
        AssertRefused([.. good[..12], .. good[36..]], "before the format");
        AssertRefused(File(1, 2, 16, new byte[6]), "whole");
        AssertRefused(File(1, 2, 16, []), "whole");
        byte[] noChannels = [.. good];
        noChannels[22] = 0;
        AssertRefused(noChannels, "0 channels");
        byte[] forged = [.. good];
        BitConverter.GetBytes(0x20000000).CopyTo(forged, 40);
        AssertRefused(forged, "promises");
        for (int length = 0; length < good.Length; length++) AssertRefused(good[..length], "WAV");
    }

    [Test]
    public void Read_PastTheLimit_IsRefused() =>
        Assert.That(() => WavCodec.Read(new MemoryStream(File(1, 1, 16, new byte[8])), 3), Throws.TypeOf<InvalidInputException>().With.Message.Contains("limit"));

    [Test]
    public void ToFrame_IsOneRowOfChannels()
    {
        var frame = new WavAudio(8000, 2, [1, 2, 3, 4, 5, 6]).ToFrame();
        Assert.That((frame.Width, frame.Height, frame.Channels), Is.EqualTo((3, 1, 2)));
        Assert.That(frame[1, 0, 1], Is.EqualTo(4));
    }

    private static WavAudio RoundTrip(WavAudio audio)
    {
        var stream = new MemoryStream();
        WavCodec.Write(audio, stream);
        Assert.That(BitConverter.ToUInt32(stream.ToArray(), 4), Is.EqualTo(stream.Length - 8));
        return Read(stream.ToArray());
    }

    private static WavAudio Read(byte[] file) => WavCodec.Read(new MemoryStream(file));

    private static byte[] File(int tag, int channels, int bits, byte[] data, bool extensible = false)
    {
        var stream = new MemoryStream();
        using var w = new BinaryWriter(stream);
        int fmt = extensible ? 40 : 16;
        w.Write("RIFF"u8);
        w.Write(20 + fmt + data.Length);
        w.Write("WAVEfmt "u8);
        w.Write(fmt);
        w.Write((ushort)(extensible ? 0xFFFE : tag));
        w.Write((ushort)channels);
        w.Write(8000);
        w.Write(8000 * channels * bits / 8);
        w.Write((ushort)(channels * bits / 8));
        w.Write((ushort)bits);
        if (extensible)
        {
            w.Write((ushort)22);
            w.Write((ushort)bits);
            w.Write(0);
            w.Write((ushort)tag);
            w.Write([0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]);
        }
        w.Write("data"u8);
        w.Write(data.Length);
        w.Write(data);
        w.Flush();
        return stream.ToArray();
    }

    private static void AssertRefused(byte[] file, string part)
    {
        var error = Assert.Throws<InvalidInputException>(() => Read(file));
        Assert.That(error!.Message, Does.Contain(part).And.Not.Contain("\n"));
    }
}
