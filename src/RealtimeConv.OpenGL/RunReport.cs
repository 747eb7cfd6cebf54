using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <summary>What one application of a filter consists of.</summary>
/// <param name="Plan">The plan that runs.</param>
/// <param name="Device">The device it runs on.</param>
/// <param name="Shaders">The file of each pass below shaders/, in their order.</param>
/// <param name="Draws">Draw calls.</param>
/// <param name="Dispatches">Compute dispatches.</param>
/// <param name="Notes">What the user should know: the plan's notes and the engine's.</param>
public sealed record RunReport(FilterPlan Plan, DeviceProfile Device, ImmutableArray<string> Shaders, int Draws, int Dispatches, ImmutableArray<string> Notes);
