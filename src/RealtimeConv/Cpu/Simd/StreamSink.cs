using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Sums as float32 past the caches; what is written starts on a whole vector.</summary>
internal readonly unsafe struct StreamSink<TSimd, TVector> : IRowSink<TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.StoreStreaming(o, TSimd.Or(TSimd.And(a, keep), set));
        TSimd.StoreStreaming(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
        TSimd.StoreStreaming(o + 2 * TSimd.Count, TSimd.Or(TSimd.And(c, keep), set));
        TSimd.StoreStreaming(o + 3 * TSimd.Count, TSimd.Or(TSimd.And(d, keep), set));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.StoreStreaming(o, TSimd.Or(TSimd.And(a, keep), set));
        TSimd.StoreStreaming(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
    }
}
