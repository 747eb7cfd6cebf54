using System.Buffers.Binary;

namespace RealtimeConv.Codecs;

/// <summary>
/// Reads WAV (RIFF; integer PCM of 8, 16, 24, 32 bits and float32, plain or extensible) and writes the same. A data chunk of length 0xFFFFFFFF or 0 at the end,
/// as programs leave it that write into a pipe, is read to the end of the stream.
/// </summary>
public static class WavCodec
{
    private const uint Riff = 0x46464952, Wave = 0x45564157, Fmt = 0x20746D66, Data = 0x61746164, Fact = 0x74636166;
    private const int TagPcm = 1, TagFloat = 3, TagExtensible = 0xFFFE;

    /// <summary>Reads a sound.</summary>
    /// <param name="stream">Starts at "RIFF".</param>
    /// <param name="maxSamples">The most samples accepted, over all channels; checked before they are allocated.</param>
    /// <exception cref="InvalidInputException">No WAV, another coding, no samples, truncated, or past the limit.</exception>
    public static WavAudio Read(Stream stream, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> head = stackalloc byte[12];
        int read = stream.ReadAtLeast(head, 12, throwOnEndOfStream: false);
        if (read < 12 || BinaryPrimitives.ReadUInt32LittleEndian(head) != Riff || BinaryPrimitives.ReadUInt32LittleEndian(head[8..]) != Wave)
            throw new InvalidInputException("WAV: the file does not start with RIFF and WAVE; it is another format or empty.");
        WavFormat? format = null;
        while (true)
        {
            StreamReading.Fill(stream, head[..8], format is null ? "WAV: the format chunk" : "WAV: the data chunk");
            uint type = BinaryPrimitives.ReadUInt32LittleEndian(head), length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            if (type == Data) return ReadData(stream, format ?? throw new InvalidInputException("WAV: the samples come before the format."), length, maxSamples);
            if (type == Fmt) format = ReadFormat(stream, length);
            else Skip(stream, length);
            if (length % 2 != 0) Skip(stream, 1);
        }
    }

    /// <summary>Writes a sound in its format. Float32 as it is; PCM of b bits as the code 2^(b-1) v, rounded to nearest even and clamped, NaN as silence.</summary>
    /// <exception cref="ArgumentException">The sound passes the 4 GiB of the format.</exception>
    public static void Write(WavAudio audio, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(audio);
        ArgumentNullException.ThrowIfNull(stream);
        bool isFloat = audio.Format == WavSampleFormat.Float32;
        int sampleBytes = WavFormat.BytesOf(audio.Format), factBytes = isFloat ? 12 : 0, formatBytes = isFloat ? 18 : 16;
        long dataBytes = (long)audio.Samples.Length * sampleBytes, padded = dataBytes + dataBytes % 2;
        long riffBytes = 4 + 8 + formatBytes + factBytes + 8 + padded;
        if (riffBytes > uint.MaxValue) throw new ArgumentException($"The sound needs {dataBytes} bytes; a WAV file holds 4 GiB.", nameof(audio));
        using var writer = new BinaryWriter(stream, System.Text.Encoding.ASCII, leaveOpen: true);
        writer.Write(Riff);
        writer.Write((uint)riffBytes);
        writer.Write(Wave);
        writer.Write(Fmt);
        writer.Write(formatBytes);
        writer.Write((ushort)(isFloat ? TagFloat : TagPcm));
        writer.Write((ushort)audio.Channels);
        writer.Write(audio.SampleRate);
        writer.Write((uint)Math.Min(uint.MaxValue, (long)audio.SampleRate * audio.Channels * sampleBytes));
        writer.Write((ushort)(audio.Channels * sampleBytes));
        writer.Write((ushort)(8 * sampleBytes));
        if (isFloat)
        {
            writer.Write((ushort)0);
            writer.Write(Fact);
            writer.Write(4);
            writer.Write(audio.Length);
        }
        writer.Write(Data);
        writer.Write((uint)dataBytes);
        Span<byte> code = stackalloc byte[4];
        foreach (float v in audio.Samples)
        {
            Encode(v, audio.Format, code);
            writer.Write(code[..sampleBytes]);
        }
        if (padded > dataBytes) writer.Write((byte)0);
    }

    // 2^31 v is exact in double for every float v.
    private static void Encode(float value, WavSampleFormat format, Span<byte> bytes)
    {
        if (format == WavSampleFormat.Float32)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
            return;
        }
        double full = Math.ScaleB(1, 8 * WavFormat.BytesOf(format) - 1);
        int code = float.IsNaN(value) ? 0 : (int)Math.Clamp(Math.Round(value * full, MidpointRounding.ToEven), -full, full - 1);
        // 8-bit codes are unsigned; the low bytes of the wider ones are the code.
        if (format == WavSampleFormat.Pcm8) bytes[0] = (byte)(code + 128);
        else BinaryPrimitives.WriteInt32LittleEndian(bytes, code);
    }

    private static WavFormat ReadFormat(Stream stream, uint length)
    {
        if (length is < 16 or > 4096) throw new InvalidInputException($"WAV: the format chunk has {length} bytes; 16 to 4096 make sense.");
        Span<byte> data = stackalloc byte[(int)length];
        StreamReading.Fill(stream, data, "WAV: the format chunk");
        int tag = BinaryPrimitives.ReadUInt16LittleEndian(data), channels = BinaryPrimitives.ReadUInt16LittleEndian(data[2..]);
        uint rate = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
        int block = BinaryPrimitives.ReadUInt16LittleEndian(data[12..]), bits = BinaryPrimitives.ReadUInt16LittleEndian(data[14..]);
        if (tag == TagExtensible && length >= 26) tag = BinaryPrimitives.ReadUInt16LittleEndian(data[24..]);
        WavSampleFormat? known = (tag, bits) switch
        {
            (TagPcm, 8) => WavSampleFormat.Pcm8,
            (TagPcm, 16) => WavSampleFormat.Pcm16,
            (TagPcm, 24) => WavSampleFormat.Pcm24,
            (TagPcm, 32) => WavSampleFormat.Pcm32,
            (TagFloat, 32) => WavSampleFormat.Float32,
            _ => null,
        };
        if (known is not { } sample) throw new InvalidInputException($"WAV: coding {tag} with {bits} bits; PCM of 8, 16, 24, 32 bits and float32 are read.");
        if (rate is 0 or > int.MaxValue) throw new InvalidInputException($"WAV: a sample rate of {rate} Hz.");
        if (channels is 0 or > WavAudio.MaxChannels) throw new InvalidInputException($"WAV: {channels} channels; 1 to {WavAudio.MaxChannels} are possible.");
        if (block != channels * bits / 8) throw new InvalidInputException($"WAV: blocks of {block} bytes for {channels} channels of {bits} bits.");
        return new WavFormat(sample, channels, (int)rate, bits / 8);
    }

    private static WavAudio ReadData(Stream stream, WavFormat format, uint length, long maxSamples)
    {
        long? left = StreamReading.Remaining(stream);
        bool open = length == uint.MaxValue || (length == 0 && left is not 0);
        long bytes = !open ? length : left ?? throw new InvalidInputException("WAV: the length of the data is open and the stream cannot tell it; read it from a file.");
        if (open) bytes -= bytes % (format.Channels * format.SampleBytes);
        long count = bytes / format.SampleBytes;
        CodecLimits.Check("WAV", count, Math.Min(maxSamples, Array.MaxLength));
        if (count == 0 || count % format.Channels != 0 || bytes % format.SampleBytes != 0)
            throw new InvalidInputException($"WAV: {bytes} bytes of data are not a whole, positive number of samples for {format.Channels} channels.");
        byte[] data = StreamReading.ReadArray<byte>(stream, bytes, "WAV");
        return new WavAudio(format.SampleRate, format.Channels, Decode(data, format), format.Sample);
    }

    private static float[] Decode(byte[] data, WavFormat format)
    {
        var samples = new float[data.Length / format.SampleBytes];
        for (int k = 0; k < samples.Length; k++)
        {
            var bytes = data.AsSpan(k * format.SampleBytes, format.SampleBytes);
            samples[k] = format.Sample switch
            {
                WavSampleFormat.Pcm8 => (bytes[0] - 128) / 128f,
                WavSampleFormat.Pcm16 => BinaryPrimitives.ReadInt16LittleEndian(bytes) / 32768f,
                WavSampleFormat.Pcm24 => (bytes[0] | bytes[1] << 8 | (sbyte)bytes[2] << 16) / 8388608f,
                WavSampleFormat.Pcm32 => (float)(BinaryPrimitives.ReadInt32LittleEndian(bytes) / 2147483648.0),
                _ => BinaryPrimitives.ReadSingleLittleEndian(bytes),
            };
        }
        return samples;
    }

    private static void Skip(Stream stream, uint length)
    {
        Span<byte> scratch = stackalloc byte[4096];
        for (long left = length; left > 0;)
        {
            int read = stream.Read(scratch[..(int)Math.Min(left, scratch.Length)]);
            if (read == 0) throw new InvalidInputException("WAV: the file ends before its samples; it is truncated.");
            left -= read;
        }
    }
}
