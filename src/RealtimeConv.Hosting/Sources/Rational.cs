using System.Globalization;
using System.Numerics;

namespace RealtimeConv.Hosting.Sources;

/// <summary>A positive fraction in lowest terms: a frame rate in frames per second, or the length of a clock's tick in seconds.</summary>
public readonly record struct Rational
{
    /// <summary>Creates the fraction and reduces it.</summary>
    /// <exception cref="ArgumentException">A part is below 1.</exception>
    public Rational(long numerator, long denominator)
    {
        if (numerator < 1 || denominator < 1) throw new ArgumentException($"The fraction {numerator}/{denominator} is not positive; both parts must be at least 1.");
        long divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    /// <summary>Above the line.</summary>
    public long Numerator { get; }

    /// <summary>Below the line.</summary>
    public long Denominator { get; }

    /// <summary>The nearest double.</summary>
    public double Value => (double)Numerator / Denominator;

    /// <summary>One over the fraction.</summary>
    public Rational Inverse => new(Denominator, Numerator);

    /// <summary>Reads "25/2" or "12.5"; false for anything that is not positive ("0/0" is how FFmpeg says unknown).</summary>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        string[] parts = (text ?? "").Split('/', ':');
        if (parts.Length == 1 && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number is >= 0.000001m and < 1_000_000_000)
        {
            value = new Rational((long)decimal.Round(number * 1_000_000), 1_000_000);
            return true;
        }
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long numerator)
            || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long denominator) || numerator < 1 || denominator < 1) return false;
        value = new Rational(numerator, denominator);
        return true;
    }

    /// <summary>This many ticks of the given length as a time, to the nearest 100 ns.</summary>
    public TimeSpan TicksToTime(long ticks) => TimeSpan.FromTicks((long)RoundedRatio((Int128)ticks * Numerator * TimeSpan.TicksPerSecond, Denominator));

    /// <summary>A time in ticks of this length, to the nearest. Undoes <see cref="TicksToTime"/> exactly for ticks longer than 200 ns.</summary>
    public long TimeToTicks(TimeSpan time) => (long)RoundedRatio((Int128)time.Ticks * Denominator, (Int128)Numerator * TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public override string ToString() => Denominator == 1 ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static Int128 RoundedRatio(Int128 value, Int128 divisor)
    {
        Int128 doubled = 2 * value + (value < 0 ? -divisor : divisor);
        return doubled / (2 * divisor);
    }
}
