using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Validation;

/// <summary>A filter that is validated.</summary>
/// <param name="Id">What reports call it.</param>
/// <param name="Filter">The filter; borders and operations are put into its kernels by each setting.</param>
public sealed record ValidationSubject(string Id, Filter Filter)
{
    /// <summary>What the sides of its frames must be multiples of: more than 1 for networks with strides.</summary>
    public int SizeStep { get; init; } = 1;

    /// <summary>Whether borders and operations change it; the layers of a network bring their own.</summary>
    public bool HasBorders { get; } = Filter.Convolutions().Any();

    /// <summary>Small networks: a layer with its activation, pooled, with a connection around layers, resized, shuffled, gated.</summary>
    public static ImmutableArray<ValidationSubject> Networks => ValidationNetworks.All;

    /// <summary>Every entry of the catalogue, parameters at their defaults.</summary>
    public static ImmutableArray<ValidationSubject> Catalogue { get; } = [.. KernelCatalog.Entries.Select(e => new ValidationSubject(e.Id, e.Create().Filter))];
}
