using RealtimeConv.Filters;

namespace RealtimeConv.Kernels;

/// <summary>What a catalogue entry or an expression stands for: one kernel, or a filter that is more than a kernel.</summary>
public sealed class CatalogValue
{
    /// <summary>A kernel; as a filter it is a cross-correlation with the default border.</summary>
    public CatalogValue(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        Kernel = kernel;
        Filter = new ConvolveFilter(kernel);
    }

    /// <summary>A filter.</summary>
    public CatalogValue(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
    }

    /// <summary>The kernel, or null where the value is a filter.</summary>
    public Kernel? Kernel { get; }

    /// <summary>The value as a filter; a kernel becomes a cross-correlation with the default border and no bias.</summary>
    public Filter Filter { get; }

    /// <summary>Whether the value is more than one kernel, so that kernel algebra does not apply.</summary>
    public bool IsFilter => Kernel is null;
}
