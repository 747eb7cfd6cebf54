using System.Buffers.Binary;
using System.Text;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>Damages real inputs: flips, cuts, splices, words of the reader, numbers at the ends of their ranges, deep nesting, characters of other scripts.</summary>
internal sealed class Mutator(FuzzTarget target)
{
    private const int MaxLength = 1 << 16;

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "2", "255", "256", "1023", "1024", "1025", "4095", "4096", "4097", "65535", "65536", "16777216", "16777217", "2147483647", "2147483648", "-2147483648",
        "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e308", "1e309", "-1e309", "1e-320", "4.9e-324", "NaN", "nan", "Infinity", "-inf",
        "0x10", "1_000", "1,5", "1.5", ".5", "5.", "1e", "+1", "--1", "1e+", "0.1", "1e400", "1/3", "1/0", "0/0", "50%", "99999999999999999999999999999999", "\u0661", "\uFF11",
    ];

    private static readonly string[] Texts = ["\uFEFF", "\0", "\r\n", "\n", "\t", "\u2028", "\u00E9", "\U0001F600", "\"", "'", "\\", "\\ud800", "\\u0000", "&", "<", ">", "{", "}", "[", "]", "(", ")", ",", ";", ":", "=", "#", "@", "%", "/", "*", "+", "-", ".", " "];

    private static readonly string[] Nests = ["(", "[", "{", "[[", "-", "<a>", "\"", "'", "{\"a\":", "[1,", "(1+", "0,", "1 ", "x"];

    private static readonly long[] Extremes =
    [
        0, 1, -1, 127, 128, 255, 256, 1024, 1025, short.MaxValue, ushort.MaxValue, 65536, 1 << 24, int.MaxValue, int.MinValue, uint.MaxValue, 1L << 32, 1L << 40, long.MaxValue, long.MinValue,
    ];

    /// <summary>A damaged input; the same random numbers give the same one.</summary>
    public byte[] Next(Random random)
    {
        var bytes = new List<byte>(target.Seeds[random.Next(target.Seeds.Count)]);
        // A few inputs stay as they are: the corpus itself must be read.
        for (int k = random.Next(7); k > 0; k--) Damage(bytes, random);
        if (bytes.Count > MaxLength) bytes.RemoveRange(MaxLength, bytes.Count - MaxLength);
        return [.. bytes];
    }

    private void Damage(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1), length = bytes.Count == at ? 0 : Math.Min(bytes.Count - at, 1 + (int)Math.Pow(bytes.Count, random.NextDouble()));
        switch (random.Next(14))
        {
            case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 2 when at < bytes.Count: bytes[at] = (byte)(255 * random.Next(2)); break;
            case 3: bytes.RemoveRange(at, length); break;
            case 4: bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 5 when random.Next(3) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
            case 6: Splice(bytes, at, random); break;
            case 7 or 8: Replace(bytes, at, random.Next(3) == 0 ? length : 0, Word(random)); break;
            case 9 or 10: ReplaceNumber(bytes, at, random); break;
            case 11: WriteExtreme(bytes, at, random); break;
            case 12: Replace(bytes, at, 0, Encoding.UTF8.GetBytes(Texts[random.Next(Texts.Length)])); break;
            case 13: Repeat(bytes, at, random); break;
        }
    }

    private void Splice(List<byte> bytes, int at, Random random)
    {
        byte[] other = target.Seeds[random.Next(target.Seeds.Count)];
        int from = random.Next(other.Length + 1);
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other[from..]);
    }

    private byte[] Word(Random random) =>
        Encoding.UTF8.GetBytes(target.Words.Count > 0 && random.Next(4) > 0 ? target.Words[random.Next(target.Words.Count)] : Numbers[random.Next(Numbers.Length)]);

    private static void Replace(List<byte> bytes, int at, int length, byte[] by)
    {
        bytes.RemoveRange(at, length);
        bytes.InsertRange(at, by);
    }

    // The run of digits and points at or after a place.
    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        while (at < bytes.Count && !IsDigit(bytes[at])) at++;
        int end = at;
        while (end < bytes.Count && IsDigit(bytes[end])) end++;
        while (at > 0 && IsDigit(bytes[at - 1])) at--;
        Replace(bytes, at, end - at, Encoding.UTF8.GetBytes(Numbers[random.Next(Numbers.Length)]));
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9' or (byte)'.';

    private static void WriteExtreme(List<byte> bytes, int at, Random random)
    {
        Span<byte> value = stackalloc byte[8];
        int width = 1 << random.Next(4);
        long extreme = Extremes[random.Next(Extremes.Length)];
        if (random.Next(2) == 0) BinaryPrimitives.WriteInt64LittleEndian(value, extreme);
        else BinaryPrimitives.WriteInt64BigEndian(value, extreme << (64 - 8 * width));
        for (int k = 0; k < width && at + k < bytes.Count; k++) bytes[at + k] = value[k];
    }

    private static void Repeat(List<byte> bytes, int at, Random random)
    {
        byte[] nest = Encoding.UTF8.GetBytes(Nests[random.Next(Nests.Length)]);
        int times = 1 << random.Next(random.Next(4) == 0 ? 14 : 8);
        var many = new List<byte>(nest.Length * times);
        for (int k = 0; k < times; k++) many.AddRange(nest);
        bytes.InsertRange(at, many);
    }
}
