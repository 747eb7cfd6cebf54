using RealtimeConv.Kernels.Families;

namespace RealtimeConv.Kernels.Text;

/// <summary>ImageMagick's built-in kernels by name, as its 16-bit build makes them: values as convolution expects them, before any convolve:scale.</summary>
/// <remarks>Restated from ImageMagick 6's documentation and behaviour (magick/morphology.c); the tables are its published kernels.</remarks>
internal static class MagickNames
{
    // 65535: the quantum of the usual 16-bit build, in which automatic widths end and distances count.
    private const double QuantumRange = 65535;
    private const double Epsilon = 1e-12;
    public const int MaxSide = 4095;
    private const int LargestBinomialRadius = 10;

    private static readonly double Root = Math.Sqrt(2);

    /// <summary>Kernels for hit-and-miss morphology: patterns to be matched, not weights to be summed.</summary>
    private static readonly string[] Patterns =
        ["peaks", "edges", "corners", "diagonals", "lineends", "linejunctions", "ridges", "convexhull", "thinse", "skeleton"];

    private static readonly Dictionary<string, Func<MagickGeometry, IEnumerable<MagickKernel>>> Makers = new()
    {
        ["unity"] = g => One(1, 1, [g.Rho ?? 1]),
        ["gaussian"] = g => [Gaussian(g)],
        ["dog"] = g => [Difference(g)],
        ["log"] = g => [Laplacian(g)],
        ["blur"] = g => [Blur(g)],
        ["comet"] = g => [Comet(g)],
        ["binomial"] = g => [Binomial(g)],
        ["laplacian"] = g => [MagickKernel.Of(LaplacianTable((int)(g.Rho ?? 0)))],
        ["sobel"] = g => [Turned([1, 0, -1, 2, 0, -2, 1, 0, -1], g.Rho)],
        ["roberts"] = g => [Turned([0, 0, 0, 1, -1, 0, 0, 0, 0], g.Rho)],
        ["prewitt"] = g => [Turned([1, 0, -1, 1, 0, -1, 1, 0, -1], g.Rho)],
        ["compass"] = g => [Turned([1, 1, -1, 1, -2, -1, 1, 1, -1], g.Rho)],
        ["kirsch"] = g => [Turned([5, -3, -3, 5, 0, -3, 5, -3, -3], g.Rho)],
        ["freichen"] = FreiChen,
        ["diamond"] = g => [Shape(g, 1, (u, v, r) => Math.Abs(u) + Math.Abs(v) <= r)],
        ["square"] = g => [Square(g)],
        ["rectangle"] = g => [Rectangle(g)],
        ["octagon"] = g => [Shape(g, 2, (u, v, r) => Math.Abs(u) + Math.Abs(v) <= r + r / 2)],
        ["disk"] = g => [Disk(g)],
        ["plus"] = g => [Shape(g, 2, (u, v, _) => u == 0 || v == 0)],
        ["cross"] = g => [Shape(g, 2, (u, v, _) => u == v || u == -v)],
        ["ring"] = g => [Ring(g)],
        ["chebyshev"] = g => [Distance(g, 1, (u, v) => Math.Max(Math.Abs(u), Math.Abs(v)))],
        ["manhattan"] = g => [Distance(g, 1, (u, v) => Math.Abs(u) + Math.Abs(v))],
        ["octagonal"] = g => [Distance(g, 2, (u, v) => Math.Max(Math.Max(Math.Abs(u), Math.Abs(v)), Math.Floor((Math.Abs(u) + Math.Abs(v) + 1) / 1.5)))],
        ["euclidean"] = g => [Distance(g, 1, (u, v) => Math.Sqrt(u * u + v * v))],
    };

    /// <summary>The names that can be read, as ImageMagick writes them in lower case.</summary>
    public static IEnumerable<string> Known => Makers.Keys;

    public static bool IsPattern(string name) => Patterns.Contains(Plain(name));

    public static bool IsDistance(string name) => Plain(name) is "chebyshev" or "manhattan" or "octagonal" or "euclidean";

    /// <summary>The kernels of a name, or null where there is no such name.</summary>
    /// <exception cref="ArgumentException">The arguments give no kernel.</exception>
    public static IReadOnlyList<MagickKernel>? Create(string name, MagickGeometry arguments) =>
        Makers.TryGetValue(Plain(name), out var maker) ? [.. maker(arguments)] : null;

    // As ImageMagick compares option names.
    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static MagickKernel[] One(int width, int height, double[] values) => [MagickKernel.Of(width, height, values)];

    private static MagickKernel Turned(double[] values, double? angle) => MagickKernel.Of(3, 3, values).Turned(angle ?? 0)!;

    private static MagickKernel Sampled(int radius, Func<int, int, double> value) => MagickKernel.Of(Kernel.Sample(Checked(radius), radius, value));

    private static int Checked(double radius) =>
        2 * Math.Abs(radius) + 1 <= MaxSide ? (int)radius : throw new ArgumentException($"A side of {2 * Math.Abs(radius) + 1} passes the limit of {MaxSide}.");

    // Radius of a 2-D Gaussian: as given, or where a sample falls below one 16-bit step of the sum.
    private static int Radius2D(MagickGeometry g, double sigma)
    {
        double radius = g.Rho ?? 0;
        if (radius >= 1) return Checked(Math.Floor(radius));
        return radius > Epsilon ? 1 : AutomaticRadius(sigma, twoDimensional: true);
    }

    private static int AutomaticRadius(double sigma, bool twoDimensional)
    {
        if (sigma <= Epsilon) return 1;
        double sum = Bell(0, sigma) + 2 * Bell(1, sigma);
        for (int j = 2; ; j++)
        {
            double value = Bell(j, sigma);
            sum += 2 * value;
            if (value / (twoDimensional ? sum * sum : sum) < 1 / QuantumRange) return j - 1;
            Checked(j);
        }
    }

    private static double Bell(double x, double sigma) => Math.Exp(-0.5 * (x / sigma) * (x / sigma));

    private static MagickKernel Gaussian(MagickGeometry g)
    {
        double sigma = Math.Abs(g.Sigma ?? 0);
        return BySign(Sampled(Radius2D(g, sigma), (u, v) => Density(u, v, sigma)));
    }

    private static MagickKernel Difference(MagickGeometry g)
    {
        double first = Math.Abs(g.Sigma ?? 0), second = Math.Abs(g.Xi ?? 0);
        return BySign(Sampled(Radius2D(g, Math.Max(first, second)), (u, v) => Density(u, v, first) - Density(u, v, second)));
    }

    private static double Density(int u, int v, double sigma) =>
        sigma <= Epsilon ? (u == 0 && v == 0 ? 1 : 0) : Bell(u, sigma) * Bell(v, sigma) / (2 * Math.PI * sigma * sigma);

    private static MagickKernel Laplacian(MagickGeometry g)
    {
        double sigma = Math.Abs(g.Sigma ?? 0);
        return BySign(Sampled(Radius2D(g, sigma), (u, v) =>
        {
            if (sigma <= Epsilon) return u == 0 && v == 0 ? 1 : 0;
            double q = (u * (double)u + v * (double)v) / (2 * sigma * sigma);
            return (1 - q) * Math.Exp(-q);
        }));
    }

    // Positive values scaled to sum 1, negative ones to -1.
    private static MagickKernel BySign(MagickKernel kernel) => MagickKernel.Of(kernel.ToKernel().NormalizedBySign());

    // A Gaussian of three samples per pixel, added up: ImageMagick's blur is not the sampled Gaussian.
    private static MagickKernel Blur(MagickGeometry g)
    {
        double sigma = Math.Abs(g.Sigma ?? 0), rho = g.Rho ?? 0;
        int radius = rho >= 1 ? Checked(Math.Floor(rho)) : rho > Epsilon ? 1 : AutomaticRadius(sigma, twoDimensional: false);
        var values = new double[2 * radius + 1];
        int reach = 3 * radius + 1;
        if (sigma <= Epsilon) values[radius] = 1;
        else for (int u = -reach; u <= reach; u++) values[(u + reach) / 3] += Bell(u, 3 * sigma);
        var row = BySign(MagickKernel.Of(values.Length, 1, values));
        double angle = ((g.Xi ?? 0) % 180 + 180) % 180;
        return angle is > 45 and <= 135 ? row.Turned(90)! : row;
    }

    private static MagickKernel Comet(MagickGeometry g)
    {
        double sigma = Math.Abs(g.Sigma ?? 0), rho = g.Rho ?? 0;
        int width = rho >= 1 ? Checked(rho) : (rho > Epsilon ? 1 : AutomaticRadius(sigma, twoDimensional: false)) + 1;
        var values = new double[width];
        if (sigma <= Epsilon) values[0] = 1;
        else for (int u = 0; u < 3 * width; u++) values[u / 3] += Bell(u, 3 * sigma);
        double sum = values.Sum();
        var row = new MagickKernel(width, 1, [.. values.Select(v => v / sum)], 0, 0);
        return row.Turned(90 * Math.Ceiling((g.Xi ?? 0) % 360 / 90 - 0.5))!;
    }

    private static MagickKernel Binomial(MagickGeometry g)
    {
        double radius = g.Rho ?? 0;
        if (radius > LargestBinomialRadius) throw new ArgumentException($"Binomial:{radius:R} passes ImageMagick's own limit of factorials, radius {LargestBinomialRadius}.");
        var row = SmoothingFamily.BinomialRow(2 * Math.Max(1, (int)radius) + 1).WithDivisor(1);
        return MagickKernel.Of(row.Transposed() * row);
    }

    private static Kernel LaplacianTable(int type) => type switch
    {
        1 => Kernel.Square([0, -1, 0, -1, 4, -1, 0, -1, 0]),
        2 => Kernel.Square([-2, 1, -2, 1, 4, 1, -2, 1, -2]),
        3 => Kernel.Square([1, -2, 1, -2, 4, -2, 1, -2, 1]),
        5 => LaplacianFamily.MagickLaplacian(5),
        7 => LaplacianFamily.MagickLaplacian(7),
        15 => KernelCatalog.Get("log5").Create().Kernel!,
        19 => -LaplacianOfGaussianFamily.WholeLog9(),
        _ => Kernel.Square([-1, -1, -1, -1, 8, -1, -1, -1, -1]),
    };

    // Types 12 and 17 keep ImageMagick's own signs, which differ from the paper's masks 1 and 7.
    private static IEnumerable<MagickKernel> FreiChen(MagickGeometry g)
    {
        int type = (int)(g.Rho ?? 0);
        if (type == 10) return Enumerable.Range(11, 9).Select(FreiChenMask);
        var mask = FreiChenMask(type);
        double angle = Math.Abs(g.Sigma ?? 0) > Epsilon ? g.Sigma!.Value : Math.Abs(g.Rho ?? 0) > 30 ? g.Rho!.Value : 0;
        return [mask.Turned(angle)!];
    }

    private static MagickKernel FreiChenMask(int type)
    {
        (double Scale, double[] Values) mask = type switch
        {
            1 or 11 => (1 / Root, [1, 0, -1, Root, 0, -Root, 1, 0, -1]),
            2 => (1 / Root, [1, Root, 0, Root, 0, -Root, 0, -Root, -1]),
            12 => (1 / Root, [1, Root, 1, 0, 0, 0, 1, Root, 1]),
            13 => (1 / Root, [Root, -1, 0, -1, 0, 1, 0, 1, -Root]),
            14 => (1 / Root, [0, 1, -Root, -1, 0, 1, Root, -1, 0]),
            15 => (0.5, [0, -1, 0, 1, 0, 1, 0, -1, 0]),
            16 => (0.5, [1, 0, -1, 0, 0, 0, -1, 0, 1]),
            17 => (1.0 / 6, [1, -2, 1, -2, 4, -2, -1, -2, 1]),
            18 => (1.0 / 6, [-2, 1, -2, 1, 4, 1, -2, 1, -2]),
            19 => (1.0 / 3, [1, 1, 1, 1, 1, 1, 1, 1, 1]),
            _ => (1, [1, 0, -1, Root, 0, -Root, 1, 0, -1]),
        };
        return MagickKernel.Of(3, 3, [.. mask.Values.Select(v => v * mask.Scale)]);
    }

    private static MagickKernel Shape(MagickGeometry g, int standard, Func<int, int, int, bool> inside)
    {
        int radius = g.Rho is >= 1 and var rho ? Checked(Math.Floor(rho)) : standard;
        return Cells(radius, g.Sigma ?? 1, (u, v) => inside(u, v, radius));
    }

    private static MagickKernel Cells(int radius, double scale, Func<int, int, bool> inside)
    {
        int side = 2 * radius + 1;
        var values = new double[side * side];
        for (int k = 0; k < values.Length; k++) values[k] = inside(k % side - radius, k / side - radius) ? scale : double.NaN;
        return MagickKernel.Of(side, side, values);
    }

    private static MagickKernel Square(MagickGeometry g)
    {
        double radius = g.Rho is >= 1 and var rho ? rho : 1;
        int side = (int)(2 * Math.Min(radius, MaxSide) + 1);
        return Filled(side, side, g.Sigma ?? 1);
    }

    private static MagickKernel Rectangle(MagickGeometry g)
    {
        double width = g.Rho ?? g.Sigma ?? 3;
        if (width < 1) width = 3;
        double height = g.Sigma is >= 1 and var sigma ? sigma : width;
        var rectangle = Filled(width, height, 1);
        double x = g.Xi ?? rectangle.X, y = g.Psi ?? rectangle.Y;
        return x >= 0 && y >= 0 && x < rectangle.Width && y < rectangle.Height
            ? rectangle with { X = (int)x, Y = (int)y }
            : throw new ArgumentException($"The origin +{x:R}+{y:R} lies outside the {rectangle.Width}x{rectangle.Height} rectangle.");
    }

    private static MagickKernel Filled(double width, double height, double value)
    {
        if (width > MaxSide || height > MaxSide) throw new ArgumentException($"A side of {Math.Max(width, height):R} passes the limit of {MaxSide}.");
        var values = new double[(int)width * (int)height];
        Array.Fill(values, value);
        return MagickKernel.Of((int)width, (int)height, values);
    }

    private static MagickKernel Disk(MagickGeometry g)
    {
        double rho = g.Rho ?? 0;
        return rho < 0.4 ? Cells(4, g.Sigma ?? 1, (u, v) => u * u + v * v <= 18) : Cells(Checked(Math.Floor(rho)), g.Sigma ?? 1, (u, v) => u * u + v * v <= Math.Floor(rho * rho));
    }

    private static MagickKernel Ring(MagickGeometry g)
    {
        double inner = Math.Min(g.Rho ?? 0, g.Sigma ?? 0), outer = Math.Max(g.Rho ?? 0, g.Sigma ?? 0);
        double nearest = Math.Floor(inner * inner), farthest = Math.Floor(outer * outer);
        int radius = Checked(Math.Floor(outer));
        if (farthest <= 0) (radius, nearest, farthest) = (3, 7, 11);
        return Cells(radius, Math.Floor(g.Xi ?? 1), (u, v) => u * u + v * v > nearest && u * u + v * v <= farthest);
    }

    private static MagickKernel Distance(MagickGeometry g, int smallest, Func<double, double, double> distance)
    {
        double unit = g.Sigma is not { } sigma ? 100 : g.Has('!') ? QuantumRange / (sigma + 1) : g.Has('%') ? sigma * QuantumRange / 100 : sigma;
        int radius = g.Rho is { } rho && rho >= smallest ? Checked(Math.Floor(rho)) : smallest;
        return Sampled(radius, (u, v) => unit * distance(u, v));
    }
}
