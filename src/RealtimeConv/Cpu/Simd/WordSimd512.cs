using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RealtimeConv.Cpu.Simd;

/// <summary>512-bit vectors of words on x86 with AVX-512 BW.</summary>
internal readonly unsafe struct WordSimd512 : IWordSimd<Vector512<short>>
{
    public static int Count => 32;

    public static Vector512<short> Zero => Vector512<short>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Load(short* source) => Vector512.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(short* target, Vector512<short> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Broadcast(short value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Add(Vector512<short> a, Vector512<short> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> MultiplyRounded(Vector512<short> a, Vector512<short> b) => Avx512BW.MultiplyHighRoundScale(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> LoadBytes(byte* source, int shift) => Vector512.ShiftLeft(Avx512BW.ConvertToVector512Int16(Vector256.Load(source)), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(byte* target, Vector512<short> value, int shift) =>
        Avx512BW.ConvertToVector256ByteWithSaturation(Avx512BW.Max(Vector512.ShiftRightArithmetic(value, shift), Zero).AsUInt16()).Store(target);
}
