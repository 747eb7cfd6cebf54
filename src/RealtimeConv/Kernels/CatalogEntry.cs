using System.Collections.Immutable;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels;

/// <summary>One kernel or filter of the catalogue, or a family of them behind a few parameters.</summary>
/// <remarks>Immutable. Kernels are stated in correlation form: the weight in column i of row j meets the sample right and below by (i - anchorX, j - anchorY).</remarks>
public sealed class CatalogEntry
{
    private readonly Func<CatalogArguments, CatalogValue> _create;

    private CatalogEntry(
        string id, string name, string description, bool isFilter, ImmutableArray<CatalogParameter> parameters, ImmutableArray<CatalogAlias> aliases,
        Func<CatalogArguments, CatalogValue> create)
    {
        Id = id;
        Name = name;
        Description = description;
        IsFilter = isFilter;
        Parameters = parameters;
        Aliases = aliases;
        _create = create;
    }

    /// <summary>Lower-case, hyphens between words; unique among all entries and aliases.</summary>
    public string Id { get; }

    /// <summary>The name for menus.</summary>
    public string Name { get; }

    /// <summary>What it computes, its orientation and its scale.</summary>
    public string Description { get; }

    /// <summary>Whether it is a filter made of several kernels, not one kernel.</summary>
    public bool IsFilter { get; }

    /// <summary>The parameters, in the order of positional arguments.</summary>
    public ImmutableArray<CatalogParameter> Parameters { get; }

    /// <summary>Other names that lead here.</summary>
    public ImmutableArray<CatalogAlias> Aliases { get; }

    /// <summary>The kernel or filter with every parameter at its default.</summary>
    public CatalogValue Create() => Create(ImmutableDictionary<string, double>.Empty);

    /// <summary>The kernel or filter for some parameters; those not named keep their defaults.</summary>
    /// <exception cref="ArgumentException">A name is unknown or a value outside its range; the message says which.</exception>
    public CatalogValue Create(IReadOnlyDictionary<string, double> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var values = Parameters.ToDictionary(p => p.Name, p => p.Default);
        foreach (var (name, value) in arguments)
        {
            var parameter = Parameter(name);
            if (!parameter.Accepts(value)) throw new ArgumentException($"{Id}: {parameter.Name} is {value:R}; it must be {parameter.Range}.");
            values[parameter.Name] = value;
        }
        return _create(new CatalogArguments(values));
    }

    /// <summary>The parameter of a name; <c>_</c> counts as a hyphen, case is ignored.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public CatalogParameter Parameter(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = KernelCatalog.Normalize(name);
        return Parameters.FirstOrDefault(p => p.Name == wanted) ?? throw new ArgumentException(Parameters.IsEmpty
            ? $"{Id} has no parameters; '{name}' was given."
            : $"{Id} has no parameter '{name}'; it has {string.Join(", ", Parameters.Select(p => p.Name))}.");
    }

    /// <inheritdoc/>
    public override string ToString() => Parameters.IsEmpty ? Id : $"{Id}({string.Join(", ", Parameters.Select(p => $"{p.Name}={p.Default:R}"))})";

    internal static CatalogEntry Of(string id, string name, string description, ReadOnlySpan<CatalogParameter> parameters, Func<CatalogArguments, Kernel> create) =>
        new(id, name, description, false, [.. parameters], [], a => new CatalogValue(create(a)));

    internal static CatalogEntry OfFilter(string id, string name, string description, ReadOnlySpan<CatalogParameter> parameters, Func<CatalogArguments, Filter> create) =>
        new(id, name, description, true, [.. parameters], [], a => new CatalogValue(create(a)));

    internal CatalogEntry Alias(string id, params ReadOnlySpan<(string Name, double Value)> fixedValues)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in fixedValues) values.Add(name, value);
        return new CatalogEntry(Id, Name, Description, IsFilter, Parameters, Aliases.Add(new CatalogAlias(id, values.ToImmutable())), _create);
    }
}
