using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Recur(float* states, nint stride, float* entering, float* leaving, float* numbers, int waves, float* target, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var change = TSimd.Subtract(TSimd.Load(entering + x), TSimd.Load(leaving + x));
            var sum = TSimd.Add(TSimd.Load(states + x), change);
            TSimd.Store(states + x, sum);
            var value = TSimd.Multiply(TSimd.Broadcast(numbers[0]), sum);
            float* state = states + stride + x, number = numbers + 1;
            for (int k = 0; k < waves; k++, state += 2 * stride, number += 4)
            {
                TVector real = TSimd.Add(TSimd.Load(state), change), imaginary = TSimd.Load(state + stride), cosine = TSimd.Broadcast(number[0]), sine = TSimd.Broadcast(number[1]);
                var turned = TSimd.MultiplySubtractFrom(TSimd.Multiply(cosine, real), sine, imaginary);
                imaginary = TSimd.MultiplyAdd(sine, real, TSimd.Multiply(cosine, imaginary));
                TSimd.Store(state, turned);
                TSimd.Store(state + stride, imaginary);
                value = TSimd.MultiplySubtractFrom(TSimd.MultiplyAdd(TSimd.Broadcast(number[2]), turned, value), TSimd.Broadcast(number[3]), imaginary);
            }
            TSimd.Store(target + x, value);
        }
    }
}
