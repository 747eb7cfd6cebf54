namespace RealtimeConv.Codecs;

/// <summary>What the fmt chunk of a WAV file says.</summary>
internal readonly record struct WavFormat(WavSampleFormat Sample, int Channels, int SampleRate, int SampleBytes);
