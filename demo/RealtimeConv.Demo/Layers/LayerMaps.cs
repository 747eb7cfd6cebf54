using RealtimeConv.Demo.Signals;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>The arrays of a job of <c>rtconv layer</c>, with what is needed to write its result in the same way.</summary>
/// <param name="Maps">[N, C, H, W]; H is 1 over one dimension.</param>
/// <param name="IsLine">Whether an array of three dimensions is [N, C, L].</param>
/// <param name="Signal">What a file of signals said beside its samples; null for arrays.</param>
internal sealed record LayerMaps(Tensor Maps, bool IsLine, SignalOrigin? Signal);
