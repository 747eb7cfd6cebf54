namespace RealtimeConv.Cpu.Simd;

/// <summary>How a loop writes the sums of one row. Implementations are never instantiated: the type argument selects the code.</summary>
/// <typeparam name="TVector">A vector of float32.</typeparam>
internal unsafe interface IRowSink<TVector> where TVector : struct
{
    /// <summary>Writes four vectors from sample <paramref name="x"/> of a row on, of each float the bits of <paramref name="keep"/> and those of <paramref name="set"/>.</summary>
    static abstract void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set);

    /// <summary>Writes two vectors from sample <paramref name="x"/> of a row on, of each float the bits of <paramref name="keep"/> and those of <paramref name="set"/>.</summary>
    static abstract void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set);
}
