using System.Runtime.Intrinsics.X86;
using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Loops over rows of float32, in the widest vectors the processor has.</summary>
/// <remarks>
/// Buffers of float32 are scratch: loops run in whole vectors and may read and write up to <see cref="Padding"/> floats past the count.
/// Pixel memory of frames is read and written exactly. Patterns repeat every <see cref="PatternLength"/> floats, a multiple of four channels.
/// </remarks>
internal abstract unsafe class RowKernels
{
    /// <summary>How many floats a loop may run past its count.</summary>
    public const int Padding = 128;

    /// <summary>Floats of a mask or a pattern that repeats with the pixels of four channels.</summary>
    public const int PatternLength = 16;

    /// <summary>The loops for this processor.</summary>
    public static RowKernels Best { get; } = Create(Width.Widest);

    /// <summary>Widths a caller may ask for.</summary>
    public enum Width
    {
        V128 = 128,
        V256 = 256,
        V512 = 512,
        Widest = 0,
    }

    /// <summary>The loops of a width, or the next narrower one that the processor has.</summary>
    public static RowKernels Create(Width width)
    {
        if (width is Width.V512 or Width.Widest && Avx512BW.IsSupported && Avx512DQ.IsSupported) return new SimdRowKernels<Simd512, System.Runtime.Intrinsics.Vector512<float>>();
        if (width != Width.V128 && Avx2.IsSupported && Fma.IsSupported) return new SimdRowKernels<Simd256, System.Runtime.Intrinsics.Vector256<float>>();
        return new SimdRowKernels<Simd128, System.Runtime.Intrinsics.Vector128<float>>();
    }

    /// <summary>Bits of a vector.</summary>
    public abstract int VectorBits { get; }

    /// <summary>Four output rows of sliding dot products; output row r starts at target + r * stride.</summary>
    public abstract void Convolve4(in TapBlock taps, nint offset, float* target, nint stride, int count, bool accumulate);

    /// <summary>Samples of a row that are computed at once; a <see cref="RowTarget"/> takes no fewer of them.</summary>
    public abstract int BlockSamples { get; }

    /// <summary>Four output rows of sliding dot products straight into pixels; exactly the count is written.</summary>
    /// <param name="taps">The taps.</param>
    /// <param name="offset">The first sample's place in its row, in samples.</param>
    /// <param name="target">Where they go.</param>
    /// <param name="count">Samples of each row; at least <see cref="BlockSamples"/>.</param>
    public abstract void Convolve4(in TapBlock taps, nint offset, in RowTarget target, int count);

    /// <summary>One output row from 8-bit codes: sum of weight * code over a list of taps; codes are read up to <see cref="Padding"/> past the count.</summary>
    public abstract void Convolve1(byte** taps, float* weights, int tapCount, float* target, int count);

    /// <summary>One output row: sum of weight * sample over a list of taps.</summary>
    public abstract void Convolve1(float** taps, float* weights, int tapCount, nint offset, float* target, int count, bool accumulate);

    /// <summary>One output row: weight * the sum of neighbouring samples of a row, by sums of four and sixteen that windows share.</summary>
    /// <param name="row">The first sample of the first window.</param>
    /// <param name="taps">Samples of a window; at least 4.</param>
    /// <param name="step">Floats from one sample of a window to the next.</param>
    /// <param name="weight">The weight of each.</param>
    /// <param name="fours">Room for count + (taps - 4) * step sums and the padding.</param>
    /// <param name="sixteens">Room for as many, where a window holds sixteen.</param>
    /// <param name="target">Takes the sums; not one of the others.</param>
    /// <param name="count">Sums.</param>
    public abstract void SumFlat1(float* row, int taps, int step, float weight, float* fours, float* sixteens, float* target, int count);

    /// <summary>8-bit codes as floats.</summary>
    public abstract void FromBytes(byte* source, float* target, int count);

    /// <summary>Two rows of 8-bit codes as pairs of 16-bit words, the upper row's in the low bits. Codes are read exactly.</summary>
    public abstract void PairBytes(byte* upper, byte* lower, float* target, int count);

    /// <summary>16-bit codes as floats.</summary>
    public abstract void FromWords(ushort* source, float* target, int count);

    /// <summary>Half floats as floats, exactly.</summary>
    public abstract void FromHalves(ushort* source, float* target, int count);

    /// <summary>Clamps to 0..255, rounds half to even, NaN as 0.</summary>
    public abstract void ToBytes(float* source, byte* target, int count);

    /// <summary>Clamps to 0..65535, rounds half to even, NaN as 0.</summary>
    public abstract void ToWords(float* source, ushort* target, int count);

    /// <summary>Rounds to half floats, half to even; overflow becomes infinity.</summary>
    public abstract void ToHalves(float* source, ushort* target, int count);

    /// <summary>Copies floats to memory that is not read again soon, past the caches; <see cref="FinishStreaming"/> makes them visible to other threads.</summary>
    public abstract void Stream(float* source, float* target, int count);

    /// <summary>Waits until all that was streamed has arrived.</summary>
    public static void FinishStreaming()
    {
        if (Sse.IsSupported) Sse.StoreFence();
        else Interlocked.MemoryBarrier();
    }

    /// <summary>Floats of a vector.</summary>
    public abstract int Lanes { get; }

    /// <summary>The transform of one vector's columns: element k lies at k * pitch. Frequencies come out in the line's order.</summary>
    public abstract void FourierForward(float* re, float* im, nint pitch, FourierLine line);

    /// <summary>The inverse without its division by the length: from the line's order back to samples.</summary>
    public abstract void FourierInverse(float* re, float* im, nint pitch, FourierLine line);

    /// <summary>Complex products in place; factors hold a vector of real parts, then one of imaginary parts, and so on.</summary>
    public abstract void MultiplySpectrum(float* re, float* im, float* factors, int vectors);

    /// <summary>Exchanges rows and columns; both counts are multiples of four, pitches in floats.</summary>
    public abstract void Transpose(float* source, nint sourcePitch, float* target, nint targetPitch, int rows, int columns);

    /// <summary>Pixels of four channels taken apart into four planes; up to three pixels past the count are read and written.</summary>
    public abstract void Separate4(float* pixels, float* target, nint plane, int count);

    /// <summary>Four planes put together into pixels of four channels; up to three pixels past the count are read and written.</summary>
    public abstract void Join4(float* source, nint plane, float* pixels, int count);

    /// <summary>v = factor * v.</summary>
    public abstract void Scale(float* values, float factor, int count);

    /// <summary>v = v + addend.</summary>
    public abstract void Add(float* values, float* addend, int count);

    /// <summary>v = v + weight * term.</summary>
    public abstract void AddScaled(float* values, float* term, float weight, int count);

    /// <summary>sums = sums + entering - leaving, and the same to the target.</summary>
    public abstract void Slide(float* sums, float* entering, float* leaving, float* target, int count);

    /// <summary>Windows of 8-bit codes slid down by up to four rows: sums = sums + entering - leaving, after each row to its target. Codes and sums are read and written exactly.</summary>
    /// <param name="sums">Whole numbers below 2^24.</param>
    /// <param name="codes">For each row, the codes that enter and those that leave.</param>
    /// <param name="rows">Rows, 1 to 4.</param>
    /// <param name="target">Takes the first row's sums.</param>
    /// <param name="stride">Floats from a row of the target to the next.</param>
    /// <param name="count">Codes of a row.</param>
    public abstract void SlideCodes(float* sums, byte** codes, int rows, float* target, nint stride, int count);

    /// <summary>Moves the windows of a row's samples on by one and sums their waves: for each float, what enters less what leaves meets every wave.</summary>
    /// <param name="states">The sum of the window, then the real and the imaginary part of each further wave, one below the other.</param>
    /// <param name="stride">Floats from one state to the next.</param>
    /// <param name="entering">The samples that enter.</param>
    /// <param name="leaving">The samples that leave.</param>
    /// <param name="numbers">The factor of the sum, then for each wave the cosine and the sine of a step, the factor of its real and that of its imaginary part.</param>
    /// <param name="waves">Waves beside the sum.</param>
    /// <param name="target">Takes the weighted sums.</param>
    /// <param name="count">Floats.</param>
    public abstract void Recur(float* states, nint stride, float* entering, float* leaving, float* numbers, int waves, float* target, int count);

    /// <summary>v = v / divisor rounded half to even, for whole numbers whose quotient lies within -1 .. 2^17; others may become anything beyond on the same side.</summary>
    public abstract void RoundQuotient(float* values, float divisor, int count);

    /// <summary>v = v / divisor rounded to float32; a quotient that lies exactly between two whole numbers stays there, and none comes to lie there.</summary>
    /// <remarks>For whole numbers below 2^23 in magnitude: beside a half, the quotient is at least 1 / (2 divisor) away from it, more than half a unit in its last place.</remarks>
    public abstract void Quotient(float* values, float divisor, int count);

    /// <summary>The codes of <see cref="Quotient"/>s: clamped to 0..255, rounded half to even. Codes are written exactly; what is read may be changed.</summary>
    /// <param name="values">Whole numbers of pixels.</param>
    /// <param name="divisor">The divisor; times 256 it is at most 2^23.</param>
    /// <param name="alpha">What every fourth code becomes; 0 where it stays as it is computed.</param>
    /// <param name="target">Takes the codes.</param>
    /// <param name="count">How many.</param>
    public abstract void QuotientsToBytes(float* values, float divisor, float alpha, byte* target, int count);

    /// <summary>v = v * v.</summary>
    public abstract void Square(float* values, int count);

    /// <summary>v = v + term * term.</summary>
    public abstract void AddSquare(float* values, float* term, int count);

    /// <summary>v = scale * sqrt(v).</summary>
    public abstract void ScaledSqrt(float* values, float scale, int count);

    /// <summary>v = the larger of v and other; NaN where one of them is NaN.</summary>
    public abstract void Maximum(float* values, float* other, int count);

    /// <summary>|v| where the mask is set.</summary>
    public abstract void Absolute(float* values, uint* mask, int count);

    /// <summary>gain * v + offset where the mask is set.</summary>
    public abstract void Affine(float* values, float gain, float offset, uint* mask, int count);

    /// <summary>min(max(v, low), high) where the mask is set; NaN stays.</summary>
    public abstract void Clamp(float* values, float low, float high, uint* mask, int count);

    /// <summary>one where v is at least the level, else 0, where the mask is set.</summary>
    public abstract void Threshold(float* values, float level, float one, uint* mask, int count);

    /// <summary>original + strength * (v - original) where the mask is set.</summary>
    public abstract void Blend(float* values, float* original, float strength, uint* mask, int count);

    /// <summary>v = v + pattern * alpha of the pixel.</summary>
    public abstract void AddTimesAlpha(float* values, float* pattern, int count);

    /// <summary>Colours times alpha, alpha times one: both in units of one squared.</summary>
    public abstract void Premultiply(float* values, float one, int count);

    /// <summary>Colours divided by alpha and multiplied by one; all four 0 where |alpha| is at most the guard.</summary>
    public abstract void Unpremultiply(float* values, float guard, float one, int count);

    /// <summary>Alpha from other pixels.</summary>
    public abstract void CopyAlpha(float* values, float* original, int count);

    /// <summary>Alpha set to a value.</summary>
    public abstract void SetAlpha(float* values, float one, int count);
}
