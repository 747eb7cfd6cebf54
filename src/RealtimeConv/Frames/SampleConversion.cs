using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RealtimeConv.Frames;

/// <summary>Runs of samples from one type into another; the rules are those of <see cref="FrameConversion"/>.</summary>
internal static class SampleConversion
{
    /// <summary>2^52: adding it to a double in 0..2^51 rounds that double to an integer, ties to even, and leaves the integer in the low bits.</summary>
    private const double RoundingShift = 4503599627370496.0;

    /// <summary>Samples of float16 data are converted in blocks of this many through float32.</summary>
    private const int Block = 512;

    private static readonly float[] UNorm8Values = [.. Enumerable.Range(0, 256).Select(k => k / 255f)];
    private static readonly Half[] UNorm8Halves = [.. Enumerable.Range(0, 256).Select(k => (Half)(k / 255.0))];

    /// <summary>Converts as many samples as <paramref name="source"/> holds.</summary>
    public static void Convert(ReadOnlySpan<byte> source, SampleType from, Span<byte> destination, SampleType to)
    {
        if (from == to) source.CopyTo(destination);
        else if (from == SampleType.UNorm8) FromUNorm8(source, destination, to);
        else if (from == SampleType.UNorm16) FromUNorm16(MemoryMarshal.Cast<byte, ushort>(source), destination, to);
        else if (from == SampleType.Float32) FromFloat32(MemoryMarshal.Cast<byte, float>(source), destination, to);
        else FromFloat16(MemoryMarshal.Cast<byte, Half>(source), destination, to);
    }

    /// <summary>The code of a value: clamped, NaN as 0, nearest, ties to even.</summary>
    public static int ToCode(double value, int maxCode) =>
        value > 0 ? (int)Math.Round(Math.Min(value, 1.0) * maxCode, MidpointRounding.ToEven) : 0;

    private static void FromUNorm8(ReadOnlySpan<byte> source, Span<byte> destination, SampleType to)
    {
        if (to == SampleType.UNorm16)
        {
            var codes = MemoryMarshal.Cast<byte, ushort>(destination);
            for (int k = 0; k < source.Length; k++) codes[k] = (ushort)(source[k] * 257);
        }
        else if (to == SampleType.Float32)
        {
            var values = MemoryMarshal.Cast<byte, float>(destination);
            float[] table = UNorm8Values;
            for (int k = 0; k < source.Length; k++) values[k] = table[source[k]];
        }
        else
        {
            var values = MemoryMarshal.Cast<byte, Half>(destination);
            Half[] table = UNorm8Halves;
            for (int k = 0; k < source.Length; k++) values[k] = table[source[k]];
        }
    }

    private static void FromUNorm16(ReadOnlySpan<ushort> source, Span<byte> destination, SampleType to)
    {
        if (to == SampleType.UNorm8)
        {
            // 255 k / 65535 = k / 257, and 257 is odd: no ties.
            for (int k = 0; k < source.Length; k++) destination[k] = (byte)((source[k] + 128) / 257);
        }
        else if (to == SampleType.Float32)
        {
            var values = MemoryMarshal.Cast<byte, float>(destination);
            for (int k = 0; k < source.Length; k++) values[k] = source[k] / 65535f;
        }
        else
        {
            // The binary digits of k / 65535 repeat with period 16, so rounding to double first cannot create or hide a tie of the half.
            var values = MemoryMarshal.Cast<byte, Half>(destination);
            for (int k = 0; k < source.Length; k++) values[k] = (Half)(source[k] / 65535.0);
        }
    }

    private static void FromFloat32(ReadOnlySpan<float> source, Span<byte> destination, SampleType to)
    {
        if (to == SampleType.UNorm8) ToUNorm8(source, destination);
        else if (to == SampleType.UNorm16) ToUNorm16(source, MemoryMarshal.Cast<byte, ushort>(destination));
        else
        {
            var values = MemoryMarshal.Cast<byte, Half>(destination);
            for (int k = 0; k < source.Length; k++) values[k] = (Half)source[k];
        }
    }

    private static void FromFloat16(ReadOnlySpan<Half> source, Span<byte> destination, SampleType to)
    {
        Span<float> block = stackalloc float[Block];
        int width = to == SampleType.UNorm8 ? 1 : to == SampleType.UNorm16 ? 2 : 4;
        for (int start = 0; start < source.Length; start += Block)
        {
            var halves = source.Slice(start, Math.Min(Block, source.Length - start));
            for (int k = 0; k < halves.Length; k++) block[k] = (float)halves[k];
            Convert(MemoryMarshal.AsBytes(block[..halves.Length]), SampleType.Float32, destination[(start * width)..], to);
        }
    }

    private static void ToUNorm8(ReadOnlySpan<float> source, Span<byte> destination)
    {
        int k = 0;
        for (; k + 16 <= source.Length; k += 16)
        {
            var a = Vector128.Narrow(Codes(source[k..], 255), Codes(source[(k + 4)..], 255));
            var b = Vector128.Narrow(Codes(source[(k + 8)..], 255), Codes(source[(k + 12)..], 255));
            Vector128.Narrow(a, b).CopyTo(destination[k..]);
        }
        for (; k < source.Length; k++) destination[k] = (byte)ToCode(source[k], 255);
    }

    private static void ToUNorm16(ReadOnlySpan<float> source, Span<ushort> destination)
    {
        int k = 0;
        for (; k + 8 <= source.Length; k += 8)
            Vector128.Narrow(Codes(source[k..], 65535), Codes(source[(k + 4)..], 65535)).CopyTo(destination[k..]);
        for (; k < source.Length; k++) destination[k] = (ushort)ToCode(source[k], 65535);
    }

    /// <summary>The codes of four values. The product with the largest code is exact in double, so the one rounding is the wanted one.</summary>
    private static Vector128<uint> Codes(ReadOnlySpan<float> values, double maxCode)
    {
        var v = Vector128.Create(values);
        v = Vector128.ConditionalSelect(Vector128.GreaterThan(v, Vector128<float>.Zero), v, Vector128<float>.Zero); // NaN compares false: 0
        v = Vector128.Min(v, Vector128<float>.One);
        var (low, high) = Vector128.Widen(v);
        var shift = Vector128.Create(RoundingShift);
        var max = Vector128.Create(maxCode);
        return Vector128.Narrow((low * max + shift).AsUInt64(), (high * max + shift).AsUInt64());
    }
}
