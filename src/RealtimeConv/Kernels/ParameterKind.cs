namespace RealtimeConv.Kernels;

/// <summary>Which numbers within its range a <see cref="CatalogParameter"/> accepts.</summary>
public enum ParameterKind
{
    /// <summary>Any number; the step is a hint for sliders.</summary>
    Real,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Odd whole numbers, and 0 where the range begins there: 0 asks for the entry's own choice.</summary>
    Odd,

    /// <summary>The minimum plus a whole number of steps.</summary>
    Stepped,
}
