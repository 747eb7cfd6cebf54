using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
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
        var limit = TSimd.Broadcast(255);
        for (; x + 4 * TSimd.Count <= count; x += 4 * TSimd.Count)
        {
            float* p = source + x;
            TSimd.StoreByteBits(target + x, TSimd.CodeBits(TSimd.Load(p), limit), TSimd.CodeBits(TSimd.Load(p + TSimd.Count), limit),
                TSimd.CodeBits(TSimd.Load(p + 2 * TSimd.Count), limit), TSimd.CodeBits(TSimd.Load(p + 3 * TSimd.Count), limit));
        }
        for (; x < count; x++) target[x] = (byte)ScalarCode(source[x], 255);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ToWords(float* source, ushort* target, int count)
    {
        int x = 0;
        var limit = TSimd.Broadcast(65535);
        for (; x + 2 * TSimd.Count <= count; x += 2 * TSimd.Count)
            TSimd.StoreWordBits(target + x, TSimd.CodeBits(TSimd.Load(source + x), limit), TSimd.CodeBits(TSimd.Load(source + x + TSimd.Count), limit));
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

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Stream(float* source, float* target, int count)
    {
        int x = 0, vectorBytes = 4 * TSimd.Count;
        for (; x < count && ((nint)(target + x) & (vectorBytes - 1)) != 0; x++) target[x] = source[x];
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.StoreStreaming(target + x, TSimd.Load(source + x));
        for (; x < count; x++) target[x] = source[x];
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
