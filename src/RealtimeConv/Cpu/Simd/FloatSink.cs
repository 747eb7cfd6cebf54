using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Sums as float32.</summary>
internal readonly unsafe struct FloatSink<TSimd, TVector> : IRowSink<TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.Store(o, TSimd.Or(TSimd.And(a, keep), set));
        TSimd.Store(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
        TSimd.Store(o + 2 * TSimd.Count, TSimd.Or(TSimd.And(c, keep), set));
        TSimd.Store(o + 3 * TSimd.Count, TSimd.Or(TSimd.And(d, keep), set));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.Store(o, TSimd.Or(TSimd.And(a, keep), set));
        TSimd.Store(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
    }
}
