namespace RealtimeConv.Verification.Probing;

/// <summary>A closed range of real numbers; either end may be infinite. Empty where Low passes High.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Every number.</summary>
    public static Interval Everything => new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>A number and what lies within a distance of it.</summary>
    public static Interval Around(double value, double distance) => new(value - distance, value + distance);

    /// <summary>Whether no number lies in it.</summary>
    public bool IsEmpty => !(Low <= High);

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>The middle; the finite end of a half-open range; 0 of everything.</summary>
    public double Middle => IsBounded ? Low + (High - Low) / 2 : double.IsFinite(Low) ? Low : double.IsFinite(High) ? High : 0;

    /// <summary>Half its length.</summary>
    public double Radius => (High - Low) / 2;

    /// <summary>Whether a number lies in it.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The nearest number that lies in it.</summary>
    public double Clamp(double value) => Math.Min(Math.Max(value, Low), High);

    /// <summary>What lies in both.</summary>
    public Interval And(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
