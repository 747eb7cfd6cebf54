using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Cpu.Simd;

/// <summary>Loops over rows of double, for transforms.</summary>
/// <remarks>Buffers are scratch: loops run in whole vectors and may read and write up to 16 numbers past the count.</remarks>
internal abstract unsafe class DoubleKernels
{
    /// <summary>The loops of a width in bits.</summary>
    public static DoubleKernels Of(int vectorBits) => vectorBits switch
    {
        512 => new SimdDoubleKernels<DoubleSimd512, Vector512<double>>(),
        256 => new SimdDoubleKernels<DoubleSimd256, Vector256<double>>(),
        _ => new SimdDoubleKernels<DoubleSimd128, Vector128<double>>(),
    };

    /// <summary>Doubles of a vector.</summary>
    public abstract int Lanes { get; }

    /// <summary>The transform of one vector's columns: element k lies at k * pitch. Frequencies come out in the line's order.</summary>
    public abstract void Forward(double* re, double* im, nint pitch, FourierLine line);

    /// <summary>The inverse without its division by the length: from the line's order back to samples.</summary>
    public abstract void Inverse(double* re, double* im, nint pitch, FourierLine line);

    /// <summary>Complex products in place; factors hold a vector of real parts, then one of imaginary parts, and so on.</summary>
    public abstract void Multiply(double* re, double* im, double* factors, int vectors);

    /// <summary>Exchanges rows and columns; both counts are even, pitches in doubles.</summary>
    public static void Transpose(double* source, nint sourcePitch, double* target, nint targetPitch, int rows, int columns)
    {
        for (int y = 0; y < rows; y += 2)
            for (int x = 0; x < columns; x += 2)
            {
                double* s = source + y * sourcePitch + x, t = target + x * targetPitch + y;
                Vector128<double> a = Vector128.Load(s), b = Vector128.Load(s + sourcePitch);
                (Sse2.IsSupported ? Sse2.UnpackLow(a, b) : Vector128.Create(a.GetLower(), b.GetLower())).Store(t);
                (Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : Vector128.Create(a.GetUpper(), b.GetUpper())).Store(t + targetPitch);
            }
    }

    /// <summary>Floats as doubles.</summary>
    public static void Widen(float* source, double* target, int count)
    {
        for (int x = 0; x < count; x += Vector256<float>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Load(source + x));
            lower.Store(target + x);
            upper.Store(target + x + Vector256<double>.Count);
        }
    }

    /// <summary>Doubles rounded to floats.</summary>
    public static void Narrow(double* source, float* target, int count)
    {
        for (int x = 0; x < count; x += Vector256<float>.Count) Vector256.Narrow(Vector256.Load(source + x), Vector256.Load(source + x + Vector256<double>.Count)).Store(target + x);
    }

    /// <summary>The largest magnitude of so many floats; infinite where one is not finite.</summary>
    public static float Largest(ReadOnlySpan<float> values)
    {
        var largest = Vector256<float>.Zero;
        var excess = Vector256<float>.Zero;
        int x = 0;
        for (; x + Vector256<float>.Count <= values.Length; x += Vector256<float>.Count)
        {
            var magnitude = Vector256.Abs(Vector256.Create(values[x..]));
            largest = Vector256.Max(largest, magnitude);
            // Set where the magnitude is infinite or NaN, whatever a maximum makes of that.
            excess |= ~Vector256.LessThanOrEqual(magnitude, Vector256.Create(float.MaxValue));
        }
        float result = Vector256.EqualsAll(excess.AsInt32(), Vector256<int>.Zero) ? 0 : float.PositiveInfinity;
        for (int k = 0; k < Vector256<float>.Count; k++) result = Math.Max(result, float.IsNaN(largest[k]) ? float.PositiveInfinity : largest[k]);
        for (; x < values.Length; x++) result = float.IsFinite(values[x]) ? Math.Max(result, Math.Abs(values[x])) : float.PositiveInfinity;
        return result;
    }

    /// <summary>Whether a magnitude among so many doubles is below a limit, or not a number.</summary>
    public static bool IsAnyBelow(ReadOnlySpan<double> values, double limit)
    {
        var limits = Vector256.Create(limit);
        int x = 0;
        for (; x + Vector256<double>.Count <= values.Length; x += Vector256<double>.Count)
            if (!Vector256.GreaterThanOrEqualAll(Vector256.Abs(Vector256.Create(values[x..])), limits)) return true;
        for (; x < values.Length; x++)
            if (!(Math.Abs(values[x]) >= limit)) return true;
        return false;
    }
}
