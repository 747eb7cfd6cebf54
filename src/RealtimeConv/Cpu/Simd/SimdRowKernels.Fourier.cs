using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    public override int Lanes => TSimd.Count;

    /// <inheritdoc/>
    public override void FourierForward(float* re, float* im, nint pitch, FourierLine line)
    {
        fixed (float* roots = line.Roots) FourierLoops<TSimd, TVector, float>.Forward(re, im, pitch, line, roots);
    }

    /// <inheritdoc/>
    public override void FourierInverse(float* re, float* im, nint pitch, FourierLine line)
    {
        fixed (float* roots = line.Roots) FourierLoops<TSimd, TVector, float>.Inverse(re, im, pitch, line, roots);
    }

    /// <inheritdoc/>
    public override void MultiplySpectrum(float* re, float* im, float* factors, int vectors) => FourierLoops<TSimd, TVector, float>.Multiply(re, im, factors, vectors);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Transpose(float* source, nint sourcePitch, float* target, nint targetPitch, int rows, int columns)
    {
        for (int y = 0; y < rows; y += 4)
            for (int x = 0; x < columns; x += 4)
            {
                float* s = source + y * sourcePitch + x, t = target + x * targetPitch + y;
                Vector128<float> a = Vector128.Load(s), b = Vector128.Load(s + sourcePitch), c = Vector128.Load(s + 2 * sourcePitch), d = Vector128.Load(s + 3 * sourcePitch);
                Transpose4(ref a, ref b, ref c, ref d);
                a.Store(t);
                b.Store(t + targetPitch);
                c.Store(t + 2 * targetPitch);
                d.Store(t + 3 * targetPitch);
            }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Separate4(float* pixels, float* target, nint plane, int count)
    {
        for (int x = 0; x < count; x += 4, pixels += 16, target += 4)
        {
            Vector128<float> a = Vector128.Load(pixels), b = Vector128.Load(pixels + 4), c = Vector128.Load(pixels + 8), d = Vector128.Load(pixels + 12);
            Transpose4(ref a, ref b, ref c, ref d);
            a.Store(target);
            b.Store(target + plane);
            c.Store(target + 2 * plane);
            d.Store(target + 3 * plane);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Join4(float* source, nint plane, float* pixels, int count)
    {
        for (int x = 0; x < count; x += 4, pixels += 16, source += 4)
        {
            Vector128<float> a = Vector128.Load(source), b = Vector128.Load(source + plane), c = Vector128.Load(source + 2 * plane), d = Vector128.Load(source + 3 * plane);
            Transpose4(ref a, ref b, ref c, ref d);
            a.Store(pixels);
            b.Store(pixels + 4);
            c.Store(pixels + 8);
            d.Store(pixels + 12);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose4(ref Vector128<float> a, ref Vector128<float> b, ref Vector128<float> c, ref Vector128<float> d)
    {
        Vector128<float> ab = Simd128.UnpackLow(a, b), abHigh = Simd128.UnpackHigh(a, b), cd = Simd128.UnpackLow(c, d), cdHigh = Simd128.UnpackHigh(c, d);
        a = Simd128.LowHalves(ab, cd);
        b = Simd128.HighHalves(ab, cd);
        c = Simd128.LowHalves(abHigh, cdHigh);
        d = Simd128.HighHalves(abHigh, cdHigh);
    }
}
