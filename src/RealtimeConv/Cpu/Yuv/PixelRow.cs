using System.Numerics;
using System.Runtime.InteropServices;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu.Yuv;

/// <summary>One row of pixels from its luma and its <see cref="ChromaRow"/>: chroma is interpolated across and all is converted, in vectors of pixels.</summary>
internal readonly struct PixelRow(YuvFormat format, YuvColour colour)
{
    private readonly YuvMap _map = new(format, colour);

    /// <summary>Converts a row.</summary>
    /// <param name="luma">Its codes of Y', as stored.</param>
    /// <param name="chroma">Its chroma.</param>
    /// <param name="target">Its pixels, red in the lowest byte.</param>
    public void Convert(ReadOnlySpan<byte> luma, ChromaRow chroma, Span<uint> target)
    {
        int done = format.HalvesColumns ? ConvertPairs(luma, chroma, target) : ConvertSingly(luma, chroma, target);
        bool midway = colour.Siting == ChromaSiting.Centre;
        for (int x = done; x < target.Length; x++)
        {
            var taps = ChromaTaps.Of(x, format.HalvesColumns, midway);
            int k = taps.First + 1, next = Math.Min(k + 1, chroma.Cb.Length - 1);
            uint a = (uint)taps.FirstWeight, b = (uint)taps.SecondWeight;
            target[x] = _map.Convert(Code(luma, x), chroma.Cb[k] * a + chroma.Cb[next] * b, chroma.Cr[k] * a + chroma.Cr[next] * b);
        }
    }

    // Two pixels share a chroma sample: even and odd ones are computed side by side, and woven together as the halves of 64 bits.
    private int ConvertPairs(ReadOnlySpan<byte> luma, ChromaRow chroma, Span<uint> target)
    {
        int samples = Vector<ushort>.Count, pixels = 2 * samples, lanes = Vector<uint>.Count, x = 0;
        for (; x <= target.Length - pixels; x += pixels)
        {
            int k = x / 2;
            Across(chroma.Cb[k..], out var cbEven, out var cbOdd);
            Across(chroma.Cr[k..], out var crEven, out var crOdd);
            Vector<uint> evenLow, evenHigh, oddLow, oddHigh;
            if (format.Bits == 8)
            {
                var pairs = Vector.AsVectorUInt16(new Vector<byte>(luma[x..]));
                Vector.Widen(pairs & new Vector<ushort>(0xFF), out evenLow, out evenHigh);
                Vector.Widen(pairs >>> 8, out oddLow, out oddHigh);
            }
            else
            {
                Vector<uint> low = Vector.AsVectorUInt32(new Vector<byte>(luma[(2 * x)..])), high = Vector.AsVectorUInt32(new Vector<byte>(luma[(2 * x + pixels)..]));
                var mask = new Vector<uint>((uint)(format.MaxCode << format.Shift));
                (evenLow, evenHigh) = ((low & mask) >>> format.Shift, (high & mask) >>> format.Shift);
                (oddLow, oddHigh) = (((low >>> 16) & mask) >>> format.Shift, ((high >>> 16) & mask) >>> format.Shift);
            }
            Vector.Widen(cbEven, out var cbEvenLow, out var cbEvenHigh);
            Vector.Widen(crEven, out var crEvenLow, out var crEvenHigh);
            Vector.Widen(cbOdd, out var cbOddLow, out var cbOddHigh);
            Vector.Widen(crOdd, out var crOddLow, out var crOddHigh);
            Weave(_map.Convert(evenLow, cbEvenLow, crEvenLow), _map.Convert(oddLow, cbOddLow, crOddLow), target[x..]);
            Weave(_map.Convert(evenHigh, cbEvenHigh, crEvenHigh), _map.Convert(oddHigh, cbOddHigh, crOddHigh), target[(x + 2 * lanes)..]);
        }
        return x;
    }

    // Sixteenths of a code at the even and the odd pixels; the row begins one sample before theirs.
    private void Across(ReadOnlySpan<ushort> row, out Vector<ushort> even, out Vector<ushort> odd)
    {
        Vector<ushort> here = new(row[1..]), next = new(row[2..]);
        if (colour.Siting == ChromaSiting.Centre)
        {
            var three = here * (ushort)3;
            even = new Vector<ushort>(row) + three;
            odd = three + next;
        }
        else
        {
            even = here << 2;
            odd = (here + next) << 1;
        }
    }

    private static void Weave(Vector<uint> even, Vector<uint> odd, Span<uint> target)
    {
        Vector.Widen(even, out var evenLow, out var evenHigh);
        Vector.Widen(odd, out var oddLow, out var oddHigh);
        Vector.AsVectorUInt32(evenLow | (oddLow << 32)).CopyTo(target);
        Vector.AsVectorUInt32(evenHigh | (oddHigh << 32)).CopyTo(target[Vector<uint>.Count..]);
    }

    private int ConvertSingly(ReadOnlySpan<byte> luma, ChromaRow chroma, Span<uint> target)
    {
        int step = Vector<ushort>.Count, lanes = Vector<uint>.Count, x = 0;
        // Bytes come in vectors of twice as many; the second half is read again as the first of the next.
        int reach = format.Bits == 8 ? 2 * step : step;
        for (; x <= target.Length - reach; x += step)
        {
            Vector<ushort> codes;
            if (format.Bits == 8) Vector.Widen(new Vector<byte>(luma[x..]), out codes, out _);
            else codes = Vector.AsVectorUInt16(new Vector<byte>(luma[(2 * x)..])) & new Vector<ushort>((ushort)format.MaxCode);
            Vector.Widen(codes, out var low, out var high);
            Vector.Widen(new Vector<ushort>(chroma.Cb[(x + 1)..]) << 2, out var cbLow, out var cbHigh);
            Vector.Widen(new Vector<ushort>(chroma.Cr[(x + 1)..]) << 2, out var crLow, out var crHigh);
            _map.Convert(low, cbLow, crLow).CopyTo(target[x..]);
            _map.Convert(high, cbHigh, crHigh).CopyTo(target[(x + lanes)..]);
        }
        return x;
    }

    private uint Code(ReadOnlySpan<byte> luma, int x)
    {
        int stored = format.BytesPerSample == 1 ? luma[x] : MemoryMarshal.Cast<byte, ushort>(luma)[x];
        return (uint)((stored >> format.Shift) & format.MaxCode);
    }
}
