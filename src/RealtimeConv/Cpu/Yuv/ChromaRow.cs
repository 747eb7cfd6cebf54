using System.Numerics;
using System.Runtime.InteropServices;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu.Yuv;

/// <summary>Cb and Cr for one row of pixels, interpolated down: four times the codes, one sample more at either end.</summary>
internal sealed class ChromaRow(YuvLayout layout, ChromaSiting siting)
{
    private readonly ushort[] _cb = new ushort[layout.ChromaWidth + 2], _cr = new ushort[layout.ChromaWidth + 2];

    /// <summary>Four times Cb; sample k lies at k + 1.</summary>
    public ReadOnlySpan<ushort> Cb => _cb;

    /// <summary>Four times Cr; sample k lies at k + 1.</summary>
    public ReadOnlySpan<ushort> Cr => _cr;

    /// <summary>Fills both for a row of pixels.</summary>
    public void Fill(ReadOnlySpan<byte> planes, int y)
    {
        var format = layout.Format;
        var taps = ChromaTaps.Of(y, format.HalvesRows, siting != ChromaSiting.TopLeft);
        int first = Math.Clamp(taps.First, 0, layout.ChromaHeight - 1), second = Math.Clamp(taps.First + 1, 0, layout.ChromaHeight - 1);
        if (format.Interleaves)
        {
            var plane = planes[layout.LumaBytes..];
            Part(plane, first, 2, out var upper);
            Part(plane, second, 2, out var lower);
            if (format.Bits == 8) BlendPairs(MemoryMarshal.Cast<byte, ushort>(upper), MemoryMarshal.Cast<byte, ushort>(lower), taps);
            else BlendPairs(MemoryMarshal.Cast<byte, uint>(upper), MemoryMarshal.Cast<byte, uint>(lower), taps, format.Shift);
        }
        else
        {
            var plane = planes.Slice(layout.LumaBytes, layout.ChromaBytes);
            Blend(plane, first, second, taps, _cb);
            Blend(planes.Slice(layout.LumaBytes + layout.ChromaBytes, layout.ChromaBytes), first, second, taps, _cr);
        }
        Extend(_cb);
        Extend(_cr);
    }

    private void Part(ReadOnlySpan<byte> plane, int row, int channels, out ReadOnlySpan<byte> part)
    {
        int bytes = layout.ChromaWidth * channels * layout.Format.BytesPerSample;
        part = plane.Slice(row * bytes, bytes);
    }

    private void Blend(ReadOnlySpan<byte> plane, int first, int second, ChromaTaps taps, Span<ushort> padded)
    {
        Part(plane, first, 1, out var upper);
        Part(plane, second, 1, out var lower);
        var target = padded[1..^1];
        if (layout.Format.Bits == 8) Blend(upper, lower, taps, target);
        else Blend(MemoryMarshal.Cast<byte, ushort>(upper), MemoryMarshal.Cast<byte, ushort>(lower), taps, target);
    }

    private static void Blend(ReadOnlySpan<byte> upper, ReadOnlySpan<byte> lower, ChromaTaps taps, Span<ushort> target)
    {
        ushort a = (ushort)taps.FirstWeight, b = (ushort)taps.SecondWeight;
        int k = 0;
        for (; k <= target.Length - Vector<byte>.Count; k += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(upper[k..]), out var upperLow, out var upperHigh);
            Vector.Widen(new Vector<byte>(lower[k..]), out var lowerLow, out var lowerHigh);
            (upperLow * a + lowerLow * b).CopyTo(target[k..]);
            (upperHigh * a + lowerHigh * b).CopyTo(target[(k + Vector<ushort>.Count)..]);
        }
        for (; k < target.Length; k++) target[k] = (ushort)(upper[k] * a + lower[k] * b);
    }

    private static void Blend(ReadOnlySpan<ushort> upper, ReadOnlySpan<ushort> lower, ChromaTaps taps, Span<ushort> target)
    {
        // What lies above ten bits is no part of the code.
        const ushort code = 0x3FF;
        ushort a = (ushort)taps.FirstWeight, b = (ushort)taps.SecondWeight;
        var mask = new Vector<ushort>(code);
        int k = 0;
        for (; k <= target.Length - Vector<ushort>.Count; k += Vector<ushort>.Count)
            ((new Vector<ushort>(upper[k..]) & mask) * a + (new Vector<ushort>(lower[k..]) & mask) * b).CopyTo(target[k..]);
        for (; k < target.Length; k++) target[k] = (ushort)((upper[k] & code) * a + (lower[k] & code) * b);
    }

    // Cb in the lower half of each pair, Cr in the upper one.
    private void BlendPairs(ReadOnlySpan<ushort> upper, ReadOnlySpan<ushort> lower, ChromaTaps taps)
    {
        ushort a = (ushort)taps.FirstWeight, b = (ushort)taps.SecondWeight;
        var mask = new Vector<ushort>(0xFF);
        Span<ushort> cb = _cb.AsSpan(1), cr = _cr.AsSpan(1);
        int k = 0;
        for (; k <= upper.Length - Vector<ushort>.Count; k += Vector<ushort>.Count)
        {
            Vector<ushort> u = new(upper[k..]), l = new(lower[k..]);
            ((u & mask) * a + (l & mask) * b).CopyTo(cb[k..]);
            ((u >>> 8) * a + (l >>> 8) * b).CopyTo(cr[k..]);
        }
        for (; k < upper.Length; k++)
        {
            cb[k] = (ushort)((upper[k] & 0xFF) * a + (lower[k] & 0xFF) * b);
            cr[k] = (ushort)((upper[k] >> 8) * a + (lower[k] >> 8) * b);
        }
    }

    private void BlendPairs(ReadOnlySpan<uint> upper, ReadOnlySpan<uint> lower, ChromaTaps taps, int shift)
    {
        uint a = (uint)taps.FirstWeight, b = (uint)taps.SecondWeight;
        int step = Vector<uint>.Count, k = 0;
        var mask = new Vector<uint>(0xFFFF);
        Span<ushort> cb = _cb.AsSpan(1), cr = _cr.AsSpan(1);
        for (; k <= upper.Length - 2 * step; k += 2 * step)
        {
            Vector<uint> u = new(upper[k..]), v = new(upper[(k + step)..]), l = new(lower[k..]), m = new(lower[(k + step)..]);
            Vector.Narrow(Low(u) * a + Low(l) * b, Low(v) * a + Low(m) * b).CopyTo(cb[k..]);
            Vector.Narrow(High(u) * a + High(l) * b, High(v) * a + High(m) * b).CopyTo(cr[k..]);
        }
        for (; k < upper.Length; k++)
        {
            cb[k] = (ushort)(((upper[k] & 0xFFFF) >> shift) * a + ((lower[k] & 0xFFFF) >> shift) * b);
            cr[k] = (ushort)((upper[k] >> (16 + shift)) * a + (lower[k] >> (16 + shift)) * b);
        }

        Vector<uint> Low(Vector<uint> pairs) => (pairs & mask) >>> shift;
        Vector<uint> High(Vector<uint> pairs) => pairs >>> (16 + shift);
    }

    private static void Extend(Span<ushort> row)
    {
        row[0] = row[1];
        row[^1] = row[^2];
    }
}
