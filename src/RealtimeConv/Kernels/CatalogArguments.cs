namespace RealtimeConv.Kernels;

/// <summary>The values of an entry's parameters, complete and checked.</summary>
internal sealed class CatalogArguments(IReadOnlyDictionary<string, double> values)
{
    public double this[string name] => values[name];

    public int Integer(string name) => (int)values[name];
}
