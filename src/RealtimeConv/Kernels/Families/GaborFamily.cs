using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>A wave under a Gaussian: answers to one direction and one wavelength.</summary>
internal static class GaborFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("gabor", "Gabor", "exp(-(u^2 + gamma^2 v^2) / 2 sigma^2) cos(2 pi u / wavelength + phase), u along the angle, v across: bars across the angle. Unscaled; OpenCV stores it turned by 180 degrees.",
            [
                new("sigma", "standard deviation along the angle", 2.5, 0.3, 60, 0.25, ParameterUnit.Pixels), P.Angle(30, "direction in which the wave runs"),
                new("wavelength", "length of the wave", 5, 1, 500, 0.5, ParameterUnit.Pixels), new("gamma", "how much narrower it is across", 1, 0.1, 10, 0.05),
                new("phase", "90 gives an edge detector, 0 a line detector", 90, -360, 360, 15, ParameterUnit.Degrees),
                P.AutomaticSize("2 ceil(3 sigma max(1, 1 / gamma)) + 1, at most 1001"),
            ], Gabor).Alias("gabor11", ("sigma", 2.5), ("angle", 30), ("wavelength", 5), ("gamma", 1), ("phase", 90), ("size", 11)),
    ];

    private static Kernel Gabor(CatalogArguments a)
    {
        double sigma = a["sigma"], gamma = a["gamma"], phase = a["phase"] * (Math.PI / 180), frequency = 2 * Math.PI / a["wavelength"];
        int radius = a.Integer("size") > 0 ? a.Integer("size") / 2 : Math.Min(500, (int)Math.Ceiling(3 * sigma * Math.Max(1, 1 / gamma)));
        var direction = Direction.Of(a["angle"]);
        return Kernel.Sample(radius, radius, (x, y) =>
        {
            double u = x * direction.X + y * direction.Y, v = y * direction.X - x * direction.Y;
            return Math.Exp(-(u * u + gamma * gamma * v * v) / (2 * sigma * sigma)) * Math.Cos(frequency * u + phase);
        });
    }
}
