using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Folding;

/// <summary>Remembers products of banks while several plans of one filter are made.</summary>
internal sealed class FoldedBanks
{
    private readonly Dictionary<(KernelBank, KernelBank), FoldedBank?> _products = [];

    /// <summary>As <see cref="FoldedBank.Then"/>.</summary>
    public FoldedBank? Product(FoldedBank first, KernelBank next)
    {
        if (!_products.TryGetValue((first.Bank, next), out var product)) _products[(first.Bank, next)] = product = new FoldedBank(first.Bank, 0).Then(next);
        return product is null ? null : product with { Lack = product.Lack + FoldedBank.AbsoluteSum(next) * first.Lack };
    }
}
