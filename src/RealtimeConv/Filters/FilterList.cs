using System.Collections;
using System.Collections.Immutable;

namespace RealtimeConv.Filters;

/// <summary>An immutable list of filters, equal by content.</summary>
public sealed class FilterList : IReadOnlyList<Filter>, IEquatable<FilterList>
{
    private readonly ImmutableArray<Filter> _filters;

    /// <summary>Copies the filters.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public FilterList(params IEnumerable<Filter> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        _filters = [.. filters];
        if (_filters.IsEmpty) throw new ArgumentException("A list of filters needs at least one filter.", nameof(filters));
        if (_filters.Contains(null!)) throw new ArgumentException("A list of filters holds a null.", nameof(filters));
    }

    /// <inheritdoc/>
    public int Count => _filters.Length;

    /// <inheritdoc/>
    public Filter this[int index] => _filters[index];

    /// <inheritdoc/>
    public IEnumerator<Filter> GetEnumerator() => ((IEnumerable<Filter>)_filters).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FilterList? other) => other is not null && _filters.AsSpan().SequenceEqual(other._filters.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FilterList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var filter in _filters) hash.Add(filter);
        return hash.ToHashCode();
    }
}
