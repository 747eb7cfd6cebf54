using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Sums as float32.</summary>
/// <typeparam name="TSimd">The vectors' operations.</typeparam>
/// <typeparam name="TVector">A vector of float32.</typeparam>
/// <typeparam name="TCaching">Whether they go past the caches; then what is written starts on a whole vector.</typeparam>
internal readonly unsafe struct FloatSink<TSimd, TVector, TCaching> : IRowSink<TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
    where TCaching : struct, ICaching
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        Store(o, TSimd.Or(TSimd.And(a, keep), set));
        Store(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
        Store(o + 2 * TSimd.Count, TSimd.Or(TSimd.And(c, keep), set));
        Store(o + 3 * TSimd.Count, TSimd.Or(TSimd.And(d, keep), set));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        Store(o, TSimd.Or(TSimd.And(a, keep), set));
        Store(o + TSimd.Count, TSimd.Or(TSimd.And(b, keep), set));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* target, TVector value)
    {
        if (TCaching.IsStreamed) TSimd.StoreStreaming(target, value);
        else TSimd.Store(target, value);
    }
}
