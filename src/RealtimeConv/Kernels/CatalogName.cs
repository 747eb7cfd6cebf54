using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>A name found in the catalogue: an entry's own id, or an alias that fixes some of its parameters.</summary>
/// <param name="Id">The id or alias as the catalogue writes it.</param>
/// <param name="Entry">The entry it leads to.</param>
/// <param name="Fixed">The parameters that the name fixes.</param>
public sealed record CatalogName(string Id, CatalogEntry Entry, ImmutableSortedDictionary<string, double> Fixed)
{
    /// <summary>The parameters still open, in the order of positional arguments.</summary>
    public ImmutableArray<CatalogParameter> Parameters => [.. Entry.Parameters.Where(p => !Fixed.ContainsKey(p.Name))];

    /// <summary>The kernel or filter with the open parameters at their defaults.</summary>
    public CatalogValue Create() => Entry.Create(Fixed);

    /// <summary>The kernel or filter for some of the open parameters.</summary>
    /// <exception cref="ArgumentException">A name is unknown or fixed, or a value outside its range.</exception>
    public CatalogValue Create(IReadOnlyDictionary<string, double> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var all = Fixed.ToBuilder();
        foreach (var (name, value) in arguments)
        {
            string parameter = Entry.Parameter(name).Name;
            if (Fixed.TryGetValue(parameter, out double kept)) throw new ArgumentException($"{Id} fixes {parameter} at {kept:R}; write {Entry.Id}({parameter}={value:R}).");
            all[parameter] = value;
        }
        return Entry.Create(all);
    }
}
