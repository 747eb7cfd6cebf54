using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Validation;

/// <summary>A filter that is validated.</summary>
/// <param name="Id">What reports call it.</param>
/// <param name="Filter">The filter; borders and operations are put into it by each setting.</param>
public sealed record ValidationSubject(string Id, Filter Filter)
{
    /// <summary>Every entry of the catalogue, parameters at their defaults.</summary>
    public static ImmutableArray<ValidationSubject> Catalogue { get; } = [.. KernelCatalog.Entries.Select(e => new ValidationSubject(e.Id, e.Create().Filter))];
}
