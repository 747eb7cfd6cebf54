using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RealtimeConv.Cpu.Simd;

/// <summary>256-bit vectors of words on x86 with AVX2.</summary>
internal readonly unsafe struct WordSimd256 : IWordSimd<Vector256<short>>
{
    public static int Count => 16;

    public static Vector256<short> Zero => Vector256<short>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Load(short* source) => Vector256.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(short* target, Vector256<short> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Broadcast(short value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Add(Vector256<short> a, Vector256<short> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> MultiplyRounded(Vector256<short> a, Vector256<short> b) => Avx2.MultiplyHighRoundScale(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> LoadBytes(byte* source, int shift) => Vector256.ShiftLeft(Avx2.ConvertToVector256Int16(Vector128.Load(source)), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(byte* target, Vector256<short> value, int shift)
    {
        var words = Vector256.ShiftRightArithmetic(value, shift);
        Sse2.PackUnsignedSaturate(words.GetLower(), words.GetUpper()).Store(target);
    }
}
