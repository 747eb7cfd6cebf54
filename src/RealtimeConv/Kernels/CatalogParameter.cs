namespace RealtimeConv.Kernels;

/// <summary>One number that shapes a catalogue entry, with all a menu or slider needs to offer it.</summary>
/// <param name="Name">Lower-case, hyphens between words; unique within the entry.</param>
/// <param name="Description">What it does, in one phrase.</param>
/// <param name="Default">The value where none is given.</param>
/// <param name="Minimum">Smallest value, accepted.</param>
/// <param name="Maximum">Largest value, accepted.</param>
/// <param name="Step">A sensible step for a slider or the mouse wheel.</param>
/// <param name="Unit">What the number measures.</param>
/// <param name="Kind">Which numbers within the range are accepted.</param>
public sealed record CatalogParameter(
    string Name, string Description, double Default, double Minimum, double Maximum, double Step,
    ParameterUnit Unit = ParameterUnit.None, ParameterKind Kind = ParameterKind.Real)
{
    /// <summary>Whether only whole numbers are accepted.</summary>
    public bool IsInteger => Kind is ParameterKind.Integer or ParameterKind.Odd;

    /// <summary>Whether only odd numbers, and 0 where the range begins there, are accepted.</summary>
    public bool IsOdd => Kind == ParameterKind.Odd;

    /// <summary>Whether a percentage of the frame's height may be given.</summary>
    public bool AcceptsPercent => Unit == ParameterUnit.Pixels;

    /// <summary>Whether a value is accepted.</summary>
    public bool Accepts(double value) => value >= Minimum && value <= Maximum && IsOnGrid(value);

    /// <summary>The accepted value nearest to any number: what a slider or a percentage lands on.</summary>
    public double Coerce(double value)
    {
        if (double.IsNaN(value)) return Default;
        value = Math.Clamp(value, Minimum, Maximum);
        return Kind switch
        {
            ParameterKind.Integer => Math.Clamp(Math.Round(value), Math.Ceiling(Minimum), Math.Floor(Maximum)),
            ParameterKind.Odd => CoerceOdd(value),
            ParameterKind.Stepped => Math.Min(Minimum + Math.Round((value - Minimum) / Step) * Step, LastStep),
            _ => value,
        };
    }

    /// <summary>The number of pixels that a percentage of a frame's height stands for, made acceptable.</summary>
    /// <exception cref="ArgumentException">The parameter is no length.</exception>
    public double FromPercent(double percent, int frameHeight)
    {
        if (!AcceptsPercent) throw new ArgumentException($"{Name} is not a length: it takes a number, not a percentage.");
        double pixels = percent * frameHeight / 100;
        // 0 means "automatic" for a size; a percentage never asks for that.
        return IsOdd && pixels < 1 ? Math.Max(1, Minimum) : Coerce(pixels);
    }

    /// <summary>The accepted values in words: "odd, 3 to 31".</summary>
    public string Range
    {
        get
        {
            string kind = Kind switch
            {
                ParameterKind.Integer => "whole, ",
                ParameterKind.Odd => Minimum == 0 ? "odd or 0, " : "odd, ",
                ParameterKind.Stepped => $"in steps of {Step:R}, ",
                _ => "",
            };
            return $"{kind}{Minimum:R} to {Maximum:R}";
        }
    }

    private double LastStep => Minimum + Math.Floor((Maximum - Minimum) / Step) * Step;

    private bool IsOnGrid(double value) => Kind switch
    {
        ParameterKind.Integer => double.IsInteger(value),
        ParameterKind.Odd => double.IsOddInteger(value) || (value == 0 && Minimum == 0),
        ParameterKind.Stepped => double.IsInteger((value - Minimum) / Step),
        _ => true,
    };

    private double CoerceOdd(double value)
    {
        if (value < 0.5 && Minimum == 0) return 0;
        double odd = 2 * Math.Floor(value / 2) + 1;
        if (odd > Maximum) odd -= 2;
        return odd < Minimum ? odd + 2 : odd;
    }
}
