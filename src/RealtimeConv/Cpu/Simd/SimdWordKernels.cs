using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <summary>The loops over words in one vector width.</summary>
internal sealed unsafe class SimdWordKernels<TSimd, TVector> : WordKernels
    where TSimd : struct, IWordSimd<TVector>
    where TVector : struct
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void FromBytes(byte* source, short* target, int count, int shift)
    {
        int x = 0;
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.Store(target + x, TSimd.LoadBytes(source + x, shift));
        for (; x < count; x++) target[x] = (short)(source[x] << shift);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Sum(in WordTaps taps, short* target, int count)
    {
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a0 = TSimd.Zero, a1 = TSimd.Zero, a2 = TSimd.Zero, a3 = TSimd.Zero;
            Four(taps, x, ref a0, ref a1, ref a2, ref a3);
            TSimd.Store(target + x, a0);
            TSimd.Store(target + x + TSimd.Count, a1);
            TSimd.Store(target + x + 2 * TSimd.Count, a2);
            TSimd.Store(target + x + 3 * TSimd.Count, a3);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void SumToBytes(in WordTaps taps, byte* target, int count, int shift)
    {
        var half = TSimd.Broadcast((short)(1 << shift >> 1));
        int x = 0;
        for (; x + 4 * TSimd.Count <= count; x += 4 * TSimd.Count)
        {
            TVector a0 = half, a1 = half, a2 = half, a3 = half;
            Four(taps, x, ref a0, ref a1, ref a2, ref a3);
            TSimd.StoreBytes(target + x, a0, shift);
            TSimd.StoreBytes(target + x + TSimd.Count, a1, shift);
            TSimd.StoreBytes(target + x + 2 * TSimd.Count, a2, shift);
            TSimd.StoreBytes(target + x + 3 * TSimd.Count, a3, shift);
        }
        // Bytes behind the last are not ours: they go through a place of our own.
        byte* last = stackalloc byte[64];
        for (; x < count; x += TSimd.Count)
        {
            int rest = Math.Min(TSimd.Count, count - x);
            TSimd.StoreBytes(rest == TSimd.Count ? target + x : last, One(taps, x, half), shift);
            if (rest < TSimd.Count) Buffer.MemoryCopy(last, target + x, rest, rest);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(in WordTaps taps, int x, ref TVector a0, ref TVector a1, ref TVector a2, ref TVector a3)
    {
        int k = 0;
        for (; k < taps.Pairs; k++)
        {
            short* first = taps.First[k] + x, second = taps.Second[k] + x;
            var w = TSimd.Broadcast(taps.Weights[k]);
            a0 = TSimd.Add(a0, TSimd.MultiplyRounded(TSimd.Add(TSimd.Load(first), TSimd.Load(second)), w));
            a1 = TSimd.Add(a1, TSimd.MultiplyRounded(TSimd.Add(TSimd.Load(first + TSimd.Count), TSimd.Load(second + TSimd.Count)), w));
            a2 = TSimd.Add(a2, TSimd.MultiplyRounded(TSimd.Add(TSimd.Load(first + 2 * TSimd.Count), TSimd.Load(second + 2 * TSimd.Count)), w));
            a3 = TSimd.Add(a3, TSimd.MultiplyRounded(TSimd.Add(TSimd.Load(first + 3 * TSimd.Count), TSimd.Load(second + 3 * TSimd.Count)), w));
        }
        for (; k < taps.Count; k++)
        {
            short* first = taps.First[k] + x;
            var w = TSimd.Broadcast(taps.Weights[k]);
            a0 = TSimd.Add(a0, TSimd.MultiplyRounded(TSimd.Load(first), w));
            a1 = TSimd.Add(a1, TSimd.MultiplyRounded(TSimd.Load(first + TSimd.Count), w));
            a2 = TSimd.Add(a2, TSimd.MultiplyRounded(TSimd.Load(first + 2 * TSimd.Count), w));
            a3 = TSimd.Add(a3, TSimd.MultiplyRounded(TSimd.Load(first + 3 * TSimd.Count), w));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector One(in WordTaps taps, int x, TVector sum)
    {
        for (int k = 0; k < taps.Count; k++)
        {
            var samples = TSimd.Load(taps.First[k] + x);
            if (k < taps.Pairs) samples = TSimd.Add(samples, TSimd.Load(taps.Second[k] + x));
            sum = TSimd.Add(sum, TSimd.MultiplyRounded(samples, TSimd.Broadcast(taps.Weights[k])));
        }
        return sum;
    }
}
