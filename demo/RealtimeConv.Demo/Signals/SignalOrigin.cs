using RealtimeConv.Codecs;

namespace RealtimeConv.Demo.Signals;

/// <summary>What a file of signals says beside its samples, so that a result can be written in the same way.</summary>
/// <param name="SampleRate">Samples per second and channel, in Hz; null for a table.</param>
/// <param name="Format">How a sound stores its samples.</param>
/// <param name="Header">The first line of a table where it names the columns; null where there is none.</param>
/// <param name="Separator">What stands between a table's values.</param>
internal sealed record SignalOrigin(int? SampleRate = null, WavSampleFormat Format = WavSampleFormat.Float32, string? Header = null, char Separator = ',')
{
    /// <summary>The origin of signals with one sample in so many: the rate is divided, and unknown where it is no whole number any more.</summary>
    public SignalOrigin Every(double step) => SampleRate / step is { } rate && rate >= 1 && rate == Math.Floor(rate) ? this with { SampleRate = (int)rate } : this with { SampleRate = null };
}
