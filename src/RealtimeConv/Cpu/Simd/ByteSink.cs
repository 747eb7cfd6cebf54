using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Sums as 8-bit codes: clamped to 0..255, rounded half to even, NaN as 0.</summary>
internal readonly unsafe struct ByteSink<TSimd, TVector> : IRowSink<TVector>
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector c, TVector d, TVector keep, TVector set)
    {
        var limit = TSimd.Broadcast(byte.MaxValue);
        TSimd.StoreByteBits(row + x, Code(a, keep, set, limit), Code(b, keep, set, limit), Code(c, keep, set, limit), Code(d, keep, set, limit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* row, nint x, TVector a, TVector b, TVector keep, TVector set)
    {
        var limit = TSimd.Broadcast(byte.MaxValue);
        TSimd.StoreByteBits(row + x, Code(a, keep, set, limit), Code(b, keep, set, limit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Code(TVector value, TVector keep, TVector set, TVector limit) => TSimd.CodeBits(TSimd.Or(TSimd.And(value, keep), set), limit);
}
