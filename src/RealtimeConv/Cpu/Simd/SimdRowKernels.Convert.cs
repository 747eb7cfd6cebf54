using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    // Adding 1.5 * 2^23 rounds a float below 2^22 to an integer, half to even, and leaves it in the low bits.
    private const float RoundingMagic = 12582912;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void FromBytes(byte* source, float* target, int count)
    {
        int x = 0;
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.Store(target + x, TSimd.LoadBytes(source + x));
        for (; x < count; x++) target[x] = source[x];
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void FromWords(ushort* source, float* target, int count)
    {
        int x = 0;
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.Store(target + x, TSimd.BitsToFloat(TSimd.LoadWordBits(source + x)));
        for (; x < count; x++) target[x] = source[x];
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void FromHalves(ushort* source, float* target, int count)
    {
        int x = 0;
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.Store(target + x, HalfToFloat(TSimd.LoadWordBits(source + x)));
        for (; x < count; x++) target[x] = (float)BitConverter.UInt16BitsToHalf(source[x]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ToBytes(float* source, byte* target, int count)
    {
        int x = 0;
        for (; x + 4 * TSimd.Count <= count; x += 4 * TSimd.Count)
        {
            float* p = source + x;
            TSimd.StoreByteBits(target + x, Code(TSimd.Load(p), 255), Code(TSimd.Load(p + TSimd.Count), 255),
                Code(TSimd.Load(p + 2 * TSimd.Count), 255), Code(TSimd.Load(p + 3 * TSimd.Count), 255));
        }
        for (; x < count; x++) target[x] = (byte)ScalarCode(source[x], 255);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ToWords(float* source, ushort* target, int count)
    {
        int x = 0;
        for (; x + 2 * TSimd.Count <= count; x += 2 * TSimd.Count)
            TSimd.StoreWordBits(target + x, Code(TSimd.Load(source + x), 65535), Code(TSimd.Load(source + x + TSimd.Count), 65535));
        for (; x < count; x++) target[x] = (ushort)ScalarCode(source[x], 65535);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ToHalves(float* source, ushort* target, int count)
    {
        int x = 0;
        for (; x + 2 * TSimd.Count <= count; x += 2 * TSimd.Count)
            TSimd.StoreWordBits(target + x, FloatToHalf(TSimd.Load(source + x)), FloatToHalf(TSimd.Load(source + x + TSimd.Count)));
        for (; x < count; x++) target[x] = BitConverter.HalfToUInt16Bits((Half)source[x]);
    }

    // The comparison is false for NaN, which becomes 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Code(TVector value, float largest)
    {
        var limit = TSimd.Broadcast(largest);
        value = TSimd.And(value, TSimd.GreaterThan(value, TSimd.Zero));
        value = TSimd.Select(TSimd.GreaterThan(limit, value), value, limit);
        return TSimd.And(TSimd.Add(value, TSimd.Broadcast(RoundingMagic)), TSimd.BroadcastBits(0xFFFF));
    }

    private static int ScalarCode(float value, float largest) => value > 0 ? (int)MathF.Round(Math.Min(value, largest), MidpointRounding.ToEven) : 0;

    // Exponent and mantissa moved into place are the half's value times 2^-112, denormals included; the exponent of infinity and NaN is set apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector HalfToFloat(TVector half)
    {
        var sign = TSimd.ShiftLeftBits(TSimd.And(half, TSimd.BroadcastBits(0x8000)), 16);
        var magnitude = TSimd.ShiftLeftBits(TSimd.And(half, TSimd.BroadcastBits(0x7FFF)), 13);
        var special = TSimd.And(TSimd.GreaterThanBits(magnitude, TSimd.BroadcastBits(0x0F7FFFFF)), TSimd.BroadcastBits(0x7F800000));
        var value = TSimd.Multiply(magnitude, TSimd.BroadcastBits(0x77800000));
        return TSimd.Or(TSimd.Or(value, special), sign);
    }

    // Three ranges: normal halves round in integers, denormal ones by adding 0.5 (whose last bit is worth 2^-24), NaN is set apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector FloatToHalf(TVector value)
    {
        var magnitude = TSimd.And(value, TSimd.BroadcastBits(0x7FFFFFFF));
        var sign = TSimd.ShiftRightBits(TSimd.And(value, TSimd.BroadcastBits(0x80000000)), 16);
        var isNaN = TSimd.GreaterThanBits(magnitude, TSimd.BroadcastBits(0x7F800000));
        var overflow = TSimd.BroadcastBits(0x47800000);
        var bounded = TSimd.Select(TSimd.GreaterThanBits(magnitude, overflow), overflow, magnitude);
        var odd = TSimd.And(TSimd.ShiftRightBits(bounded, 13), TSimd.BroadcastBits(1));
        var normal = TSimd.ShiftRightBits(TSimd.AddBits(TSimd.AddBits(bounded, TSimd.BroadcastBits(0xC8000FFF)), odd), 13);
        var half = TSimd.BroadcastBits(0x3F000000);
        var denormal = TSimd.SubtractBits(TSimd.Add(bounded, half), half);
        var result = TSimd.Select(TSimd.GreaterThanBits(TSimd.BroadcastBits(0x38800000), bounded), denormal, normal);
        return TSimd.Or(TSimd.Select(isNaN, TSimd.BroadcastBits(0x7E00), result), sign);
    }
}
