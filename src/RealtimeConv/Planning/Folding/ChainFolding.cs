namespace RealtimeConv.Planning.Folding;

/// <summary>Which convolutions of a chain a plan folds into one kernel.</summary>
internal enum ChainFolding
{
    /// <summary>None: every stage by itself.</summary>
    None,

    /// <summary>Those that the cost model expects to be faster so, the rim included.</summary>
    Cheapest,

    /// <summary>As many as fold.</summary>
    Longest,
}
