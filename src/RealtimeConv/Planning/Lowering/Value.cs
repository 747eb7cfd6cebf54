namespace RealtimeConv.Planning.Lowering;

/// <summary>A picture while a plan is being made: the surface that holds it.</summary>
/// <param name="Surface">Provisional index of the surface.</param>
/// <param name="Channels">Channels per pixel.</param>
/// <param name="Producer">Index of the pass that writes it; -1 for the source.</param>
internal readonly record struct Value(int Surface, int Channels, int Producer);
