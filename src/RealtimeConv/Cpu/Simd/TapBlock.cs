namespace RealtimeConv.Cpu.Simd;

/// <summary>
/// The taps of four output rows that lie under each other, resolved to addresses. A sample that all four rows read is loaded once (<see cref="Main"/>).
/// The first and last three input rows serve only some of the four; row j serves output rows 0..j, row height + j the rows above j, so the two are
/// walked as a pair with one weight quadruple: no multiplication by a padded zero, which would carry a NaN beyond the kernel.
/// </summary>
internal unsafe struct TapBlock
{
    /// <summary>Addresses of the samples in rows 3 .. height - 1.</summary>
    public float** Main;

    public int MainCount;

    /// <summary>Pairs of addresses in rows j and height + j, for j = 0, 1, 2 one after the other.</summary>
    public float** Pairs;

    public int PairCount0, PairCount1, PairCount2;

    /// <summary>Whether all weights are the same, that of every tap of a full rectangle.</summary>
    public bool IsFlat;

    /// <summary>Four weights, one for each output row, for each pair and then for each main sample.</summary>
    public float* Weights;

    /// <summary>
    /// 0 for samples in float32. Otherwise samples are two 16-bit words, of a row and the one below it, and so are weights: sums are whole numbers, and this is what they are
    /// multiplied by. Rows 0 and 1 read the upper sample of a pair, rows 2 and 3 the lower one (<see cref="PairCount1"/>); there are no other pairs.
    /// </summary>
    public float Scale;
}
