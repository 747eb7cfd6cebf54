using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Blurs along a line: camera motion, comets' tails.</summary>
/// <remarks>
/// A line is drawn along its longer axis: each column (or row) it crosses gets the weight of the part covered, shared linearly between the two nearest rows
/// (or columns), so that its direction is kept at every angle.
/// </remarks>
internal static class MotionFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("motion", "Motion blur", "Mean along a straight line through the pixel, half of it on each side. Sum 1.",
            [new("length", "length of the line; up to 1 is the identity", 9, 0, 511, 1, ParameterUnit.Pixels), P.Angle(0, "direction of the line")],
            a => Motion(a["length"], a["angle"])),
        CatalogEntry.Of("motion-diagonal", "Motion blur, diagonal", "Mean of size samples down the diagonal from the upper left to the lower right. Sum 1.", [P.Size(9)],
            a => Kernel.Sample(a.Integer("size") / 2, a.Integer("size") / 2, (x, y) => x == y ? 1 : 0, a.Integer("size"))).Alias("motion-diag9", ("size", 9)),
        CatalogEntry.Of("comet", "Comet", "Half a Gaussian from the pixel towards the angle: bright spots draw tails the opposite way. Sum 1.",
            [P.Sigma(4, maximum: 100), P.Angle(0, "where the samples are taken")], a => Comet(a["sigma"], a["angle"])),
    ];

    private static Kernel Motion(double length, double angle)
    {
        if (length <= 1) return Kernel.Identity;
        return Line(angle, stretch => CoveredSteps(length / 2 * stretch));
    }

    // One entry per step along the longer axis, from -n to n: how much of the step the line covers.
    private static double[] CoveredSteps(double half)
    {
        int reach = Math.Max(0, (int)Math.Ceiling(half - 0.5));
        var steps = new double[2 * reach + 1];
        for (int k = -reach; k <= reach; k++) steps[k + reach] = Math.Min(1, half - (Math.Abs(k) - 0.5));
        if (reach == 0) steps[0] = 1;
        return steps;
    }

    private static Kernel Comet(double sigma, double angle)
    {
        if (sigma == 0) return Kernel.Identity;
        return Line(angle, stretch =>
        {
            int reach = (int)Math.Ceiling(3 * sigma * stretch);
            var steps = new double[2 * reach + 1];
            for (int k = 0; k <= reach; k++) steps[k + reach] = Math.Exp(-0.5 * Math.Pow(k / stretch / sigma, 2));
            return steps;
        });
    }

    /// <summary>Draws weights along a line.</summary>
    /// <param name="angle">Direction of the line.</param>
    /// <param name="steps">The weights of the steps -n to n along the longer axis, given the length of a unit of the line along that axis.</param>
    private static Kernel Line(double angle, Func<double, double[]> steps)
    {
        var direction = Direction.Of(angle);
        bool upright = Math.Abs(direction.Y) > Math.Abs(direction.X);
        double major = upright ? direction.Y : direction.X, minor = upright ? direction.X : direction.Y;
        double slope = minor / Math.Abs(major);
        double[] weights = steps(Math.Abs(major));
        int reach = weights.Length / 2, side = (int)Math.Ceiling(Math.Abs(slope) * reach);
        var values = new double[(2 * side + 1) * weights.Length];
        for (int k = -reach; k <= reach; k++)
        {
            double offset = k * slope;
            int along = major < 0 ? reach - k : reach + k, near = (int)Math.Floor(offset);
            double far = offset - near;
            values[(near + side) * weights.Length + along] += weights[k + reach] * (1 - far);
            if (far > 0) values[(near + 1 + side) * weights.Length + along] += weights[k + reach] * far;
        }
        var drawn = new Kernel(weights.Length, 2 * side + 1, values, values.Sum());
        return upright ? drawn.Transposed() : drawn;
    }
}
