using System.Runtime.Intrinsics;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Loops over rows of 16-bit words in fixed point. All widths give the same words.</summary>
/// <remarks>Rows of words are scratch: loops may read and write up to <see cref="Padding"/> words past the count. Bytes are read and written exactly.</remarks>
internal abstract unsafe class WordKernels
{
    /// <summary>How many words a loop may run past its count.</summary>
    public const int Padding = 2 * RowKernels.Padding;

    /// <summary>The loops of a width in bits.</summary>
    public static WordKernels Of(int vectorBits) => vectorBits switch
    {
        512 => new SimdWordKernels<WordSimd512, Vector512<short>>(),
        256 => new SimdWordKernels<WordSimd256, Vector256<short>>(),
        _ => new SimdWordKernels<WordSimd128, Vector128<short>>(),
    };

    /// <summary>Bytes times 2^shift as words.</summary>
    public abstract void FromBytes(byte* source, short* target, int count, int shift);

    /// <summary>Sums of rounded products, as words. No sum may leave their range.</summary>
    public abstract void Sum(in WordTaps taps, short* target, int count);

    /// <summary>Sums of rounded products divided by 2^shift, rounded half up and clamped, as bytes.</summary>
    public abstract void SumToBytes(in WordTaps taps, byte* target, int count, int shift);

    /// <summary>Sets the fourth byte of each pixel of four to 255.</summary>
    public static void SetAlpha(byte* target, int pixels)
    {
        var alpha = Vector256.Create(BitConverter.IsLittleEndian ? 0xff000000 : 0xff);
        int x = 0;
        for (; x + Vector256<uint>.Count <= pixels; x += Vector256<uint>.Count) (Vector256.Load((uint*)target + x) | alpha).Store((uint*)target + x);
        for (; x < pixels; x++) target[4 * x + 3] = byte.MaxValue;
    }
}
