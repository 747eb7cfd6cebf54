using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace RealtimeConv.Cpu.Simd;

/// <summary>128-bit vectors of words on any processor.</summary>
internal readonly unsafe struct WordSimd128 : IWordSimd<Vector128<short>>
{
    public static int Count => 8;

    public static Vector128<short> Zero => Vector128<short>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> Load(short* source) => Vector128.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(short* target, Vector128<short> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> Broadcast(short value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> Add(Vector128<short> a, Vector128<short> b) => a + b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> MultiplyRounded(Vector128<short> a, Vector128<short> b)
    {
        if (Ssse3.IsSupported) return Ssse3.MultiplyHighRoundScale(a, b);
        if (AdvSimd.IsSupported) return AdvSimd.MultiplyRoundedDoublingSaturateHigh(a, b);
        var half = Vector128.Create(1 << 14);
        var lower = Vector128.ShiftRightArithmetic(Vector128.WidenLower(a) * Vector128.WidenLower(b) + half, 15);
        var upper = Vector128.ShiftRightArithmetic(Vector128.WidenUpper(a) * Vector128.WidenUpper(b) + half, 15);
        return Vector128.Narrow(lower, upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> LoadBytes(byte* source, int shift) => Vector128.ShiftLeft(Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)source).AsByte()).AsInt16(), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(byte* target, Vector128<short> value, int shift)
    {
        var words = Vector128.Min(Vector128.Max(Vector128.ShiftRightArithmetic(value, shift), Zero), Vector128.Create((short)byte.MaxValue)).AsUInt16();
        *(ulong*)target = Vector128.Narrow(words, words).AsUInt64().ToScalar();
    }
}
