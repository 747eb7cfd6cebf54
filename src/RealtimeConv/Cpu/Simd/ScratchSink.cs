using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Sums as float32 into scratch memory, with all their bits.</summary>
internal readonly unsafe struct ScratchSink<TSimd, TVector> : IRowSink<TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.Store(o, a);
        TSimd.Store(o + TSimd.Count, b);
        TSimd.Store(o + 2 * TSimd.Count, c);
        TSimd.Store(o + 3 * TSimd.Count, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set)
    {
        float* o = (float*)row + x;
        TSimd.Store(o, a);
        TSimd.Store(o + TSimd.Count, b);
    }
}
