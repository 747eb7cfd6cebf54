namespace RealtimeConv.Cpu.Simd;

/// <summary>What a sum in fixed point multiplies: pairs of samples that share a weight first, then single samples.</summary>
internal unsafe struct WordTaps
{
    /// <summary>The first sample of each.</summary>
    public short** First;

    /// <summary>The sample added to the first of each pair.</summary>
    public short** Second;

    /// <summary>Weights in units of 2^-15.</summary>
    public short* Weights;

    /// <summary>Number of pairs.</summary>
    public int Pairs;

    /// <summary>Number of pairs and single samples.</summary>
    public int Count;
}
