namespace RealtimeConv.Filters;

/// <summary>What a filter does with real (not opaque) alpha. Opaque frames keep alpha 1 under every policy.</summary>
public enum AlphaPolicy
{
    /// <summary>
    /// Colours are multiplied by alpha, all four channels are filtered, colours are divided by the filtered alpha again: no dark or bright halos.
    /// A filter whose kernels sum to 0 falls to <see cref="Preserve"/>, so that edges never turn transparent.
    /// </summary>
    Premultiplied,

    /// <summary>Colours are filtered as they are, alpha is copied from the source.</summary>
    Preserve,

    /// <summary>Alpha is one more channel, filtered like the others, bias included. The only policy for data.</summary>
    Straight,

    /// <summary>
    /// sum(K a c) / sum(K a), alpha itself sum(K a); where |sum(K a)| is at most 2^-12 * sum|K| the pixel is transparent black.
    /// Like <see cref="Premultiplied"/>, but zero-sum kernels are not exempt.
    /// </summary>
    Weighted,
}
