namespace RealtimeConv.Codecs;

/// <summary>What the fmt chunk of a WAV file says.</summary>
internal readonly record struct WavFormat(WavSampleFormat Sample, int Channels, int SampleRate, int SampleBytes)
{
    /// <summary>Bytes of a stored sample.</summary>
    public static int BytesOf(WavSampleFormat format) => format switch { WavSampleFormat.Pcm8 => 1, WavSampleFormat.Pcm16 => 2, WavSampleFormat.Pcm24 => 3, _ => 4 };
}
