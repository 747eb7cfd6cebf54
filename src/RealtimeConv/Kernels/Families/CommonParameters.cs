namespace RealtimeConv.Kernels.Families;

/// <summary>Parameters that several entries share, so that they mean the same everywhere.</summary>
internal static class CommonParameters
{
    /// <summary>The largest standard deviation offered: a kernel of 1801 x 1801.</summary>
    public const double MaxSigma = 300;

    /// <summary>The largest side offered.</summary>
    public const int MaxSize = 2047;

    public static CatalogParameter Size(double standard, double minimum = 1, double maximum = 255) =>
        new("size", "side of the kernel", standard, minimum, maximum, 2, ParameterUnit.Pixels, ParameterKind.Odd);

    public static CatalogParameter AnySize(double standard, double maximum = 255) =>
        new("size", "side of the kernel", standard, 1, maximum, 1, ParameterUnit.Pixels, ParameterKind.Integer);

    public static CatalogParameter AutomaticSize(string rule) =>
        new("size", $"side of the kernel; 0 takes {rule}", 0, 0, MaxSize, 2, ParameterUnit.Pixels, ParameterKind.Odd);

    public static CatalogParameter Sigma(double standard, string name = "sigma", string description = "standard deviation", double maximum = MaxSigma) =>
        new(name, description, standard, 0, maximum, 0.25, ParameterUnit.Pixels);

    public static CatalogParameter Angle(double standard, string description) =>
        new("angle", description, standard, -360, 360, 5, ParameterUnit.Degrees);

    public static CatalogParameter EighthTurns(double standard, string description) =>
        new("angle", description, standard, -360, 360, 45, ParameterUnit.Degrees, ParameterKind.Stepped);

    public static CatalogParameter Radius(double standard, string description, double maximum = 255) =>
        new("radius", description, standard, 0, maximum, 0.5, ParameterUnit.Pixels);

    public static CatalogParameter Amount(string description, double standard = 1, double minimum = 0, double maximum = 10) =>
        new("amount", description, standard, minimum, maximum, 0.1);

    public static CatalogParameter Scale(string description = "factor of the result") => new("scale", description, 1, 0, 16, 0.05);

    /// <summary>Whole eighths of a turn, 0 to 7, for an angle that is a multiple of 45 degrees.</summary>
    public static int EighthsOf(double degrees) => (int)Math.Round(degrees / 45) & 7;
}
