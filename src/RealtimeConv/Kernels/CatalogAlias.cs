using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>Another name of an entry, with some of its parameters fixed: <c>box3</c> is <c>box(size=3)</c>.</summary>
/// <param name="Id">The name.</param>
/// <param name="Fixed">The parameters that the name fixes.</param>
public sealed record CatalogAlias(string Id, ImmutableSortedDictionary<string, double> Fixed);
