using System.Collections.Frozen;
using System.Collections.Immutable;
using RealtimeConv.Kernels.Families;

namespace RealtimeConv.Kernels;

/// <summary>Every kernel and filter that has a name: one namespace for both, one entry each.</summary>
/// <remarks>A kernel is added by one entry in a file of Families; look-up, menus, tests and benchmarks enumerate <see cref="Entries"/>.</remarks>
public static class KernelCatalog
{
    private const int MaxSuggestions = 3;

    // How the kernels of a filter are told apart from it: by axis, compass point, diagonal or number.
    private static readonly string[] Parts = ["-x", "-n", "-pos", "-nw", "-1"];

    /// <summary>All entries, family by family.</summary>
    public static ImmutableArray<CatalogEntry> Entries { get; } =
    [
        .. SmoothingFamily.Entries, .. GaussianFamily.Entries, .. ShapeFamily.Entries, .. MotionFamily.Entries, .. ResamplingFamily.Entries,
        .. SavitzkyGolayFamily.Entries, .. SharpeningFamily.Entries, .. EmbossFamily.Entries, .. DifferenceFamily.Entries, .. GradientFamily.Entries,
        .. CompassFamily.Entries, .. FreiChenFamily.Entries, .. LaplacianFamily.Entries, .. LaplacianOfGaussianFamily.Entries, .. GaborFamily.Entries,
        .. LineFamily.Entries, .. PillowFamily.Entries, .. DemosaicFamily.Entries, .. EdgeFilterFamily.Entries, .. SpaceTimeFamily.Entries,
    ];

    // After Entries: static members are initialised in the order they are written.
    private static readonly FrozenDictionary<string, CatalogName> Names = Index();

    /// <summary>Every id and alias, in the entries' order.</summary>
    public static IEnumerable<string> Ids => Entries.SelectMany(e => e.Aliases.Select(a => a.Id).Prepend(e.Id));

    /// <summary>Finds an entry by id or alias; <c>_</c> counts as a hyphen, case is ignored.</summary>
    public static CatalogName? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.GetValueOrDefault(Normalize(name));
    }

    /// <summary>The entry, or an error that offers the nearest names.</summary>
    /// <exception cref="InvalidInputException">No entry or alias has the name.</exception>
    public static CatalogName Get(string name) => Find(name) ?? throw new InvalidInputException($"Catalogue: {UnknownName(name)}.");

    /// <summary>A kernel that a filter of the catalogue is made of, for messages: <c>sobel-x</c> for <c>sobel</c>.</summary>
    public static string KernelOf(string filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Parts.Select(part => Find(filter + part)).FirstOrDefault(name => name is { Entry.IsFilter: false })?.Id ?? "sobel-x";
    }

    /// <summary>The ids and aliases closest to a misspelt name, best first; empty when none is close.</summary>
    public static ImmutableArray<string> Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EditDistance.Nearest(Normalize(name), Ids, MaxSuggestions);
    }

    internal static string UnknownName(string name)
    {
        var near = Nearest(name);
        string shown = name.Length > 40 ? name[..40] + "..." : name;
        return near.IsEmpty ? $"no kernel or filter is called '{shown}'" : $"no kernel or filter is called '{shown}'; near it: {string.Join(", ", near)}";
    }

    internal static string Normalize(string name) => name.Trim().Replace('_', '-').ToLowerInvariant();

    private static FrozenDictionary<string, CatalogName> Index()
    {
        var names = new Dictionary<string, CatalogName>();
        foreach (var entry in Entries)
        {
            names.Add(entry.Id, new CatalogName(entry.Id, entry, ImmutableSortedDictionary<string, double>.Empty));
            foreach (var alias in entry.Aliases) names.Add(Normalize(alias.Id), new CatalogName(alias.Id, entry, alias.Fixed));
        }
        return names.ToFrozenDictionary();
    }
}
