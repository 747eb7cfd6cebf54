using RealtimeConv.Demo.Signals;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>The arrays of a job of <c>rtconv layer</c>, with what is needed to write its result in the same way.</summary>
/// <param name="Maps">[N, C, H, W]; H is 1 over one dimension.</param>
/// <param name="Rank">What the array is: 4 for [N, C, H, W], 3 for [N, C, L], 2 for [N, C], 1 for a list.</param>
/// <param name="Signal">What a file of signals said beside its samples; null for arrays.</param>
internal sealed record LayerMaps(Tensor Maps, int Rank, SignalOrigin? Signal);
