using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>
/// A finite 2-D kernel: coefficients [row, column], row 0 at the top, a divisor, and the window anchor that lies on the output pixel.
/// The weight at (i, j) is coefficient[j, i] / divisor. A 1-D kernel has one row or one column.
/// </summary>
/// <remarks>
/// Immutable. The algebra (<c>f * g</c>, <c>f + g</c>, <c>s * f</c>) acts on correlation forms: a kernel is the finite function whose value at
/// displacement (i - anchorX, j - anchorY) is the weight. Which operation runs, convolution or cross-correlation, is the filter's to say.
/// </remarks>
public sealed partial class Kernel : IEquatable<Kernel>
{
    /// <summary>The most coefficients a kernel may have (4096 x 4096).</summary>
    public const int MaxCoefficients = 4096 * 4096;

    /// <summary>The 1x1 kernel of weight 1: the discrete delta, neutral under convolution.</summary>
    public static Kernel Identity { get; } = new(1, 1, [1.0]);

    /// <summary>Creates a kernel.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="coefficients">width * height finite numbers, row-major from the top row.</param>
    /// <param name="divisor">Finite, not 0; weights are coefficient / divisor.</param>
    /// <param name="anchorX">Column of the window on the output pixel, 0 to width - 1; default width / 2.</param>
    /// <param name="anchorY">Row of the window on the output pixel, 0 to height - 1; default height / 2.</param>
    /// <exception cref="ArgumentException">A size, count, number or anchor is outside its range; the message names it.</exception>
    public Kernel(int width, int height, ReadOnlySpan<double> coefficients, double divisor = 1, int? anchorX = null, int? anchorY = null)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A kernel of {width} x {height} has no coefficients; both sizes must be at least 1.");
        if ((long)width * height > MaxCoefficients) throw new ArgumentException($"A kernel of {width} x {height} passes the limit of {MaxCoefficients} coefficients.");
        if (coefficients.Length != width * height)
            throw new ArgumentException($"A kernel of {width} x {height} needs {width * height} coefficients; {coefficients.Length} were given.", nameof(coefficients));
        for (int k = 0; k < coefficients.Length; k++)
            if (!double.IsFinite(coefficients[k]))
                throw new ArgumentException($"Coefficient {coefficients[k]} in row {k / width + 1}, column {k % width + 1} is not finite.", nameof(coefficients));
        if (!double.IsFinite(divisor) || divisor == 0) throw new ArgumentException($"The divisor is {divisor}; it must be finite and not 0.", nameof(divisor));
        Width = width;
        Height = height;
        Coefficients = [.. coefficients];
        Divisor = divisor;
        AnchorX = anchorX ?? width / 2;
        AnchorY = anchorY ?? height / 2;
        if ((uint)AnchorX >= (uint)width || (uint)AnchorY >= (uint)height)
            throw new ArgumentException($"The anchor ({AnchorX}, {AnchorY}) lies outside the {width} x {height} kernel.");
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Coefficients, row-major from the top row; weights are these divided by <see cref="Divisor"/>.</summary>
    public ImmutableArray<double> Coefficients { get; }

    /// <summary>The common divisor of the weights; kept apart so that integer kernels stay integer.</summary>
    public double Divisor { get; }

    /// <summary>Column of the window that lies on the output pixel.</summary>
    public int AnchorX { get; }

    /// <summary>Row of the window that lies on the output pixel.</summary>
    public int AnchorY { get; }

    /// <summary>The weight in column <paramref name="i"/> of row <paramref name="j"/>.</summary>
    public double this[int i, int j]
    {
        get
        {
            if ((uint)i >= (uint)Width || (uint)j >= (uint)Height)
                throw new ArgumentOutOfRangeException(nameof(i), $"({i}, {j}) lies outside the {Width} x {Height} kernel.");
            return Coefficients[j * Width + i] / Divisor;
        }
    }

    /// <summary>Sum of the weights: the response to a constant frame of 1.</summary>
    public double Sum => Coefficients.Sum() / Divisor;

    /// <summary>Sum of the weights' magnitudes: the largest response to samples within -1..1.</summary>
    public double AbsoluteSum => Coefficients.Sum(Math.Abs) / Math.Abs(Divisor);

    /// <summary>The weights as float32, each rounded once from double.</summary>
    public float[] ToFloat32()
    {
        var weights = new float[Coefficients.Length];
        for (int k = 0; k < weights.Length; k++) weights[k] = (float)(Coefficients[k] / Divisor);
        return weights;
    }

    /// <summary>The same coefficients with another anchor.</summary>
    /// <exception cref="ArgumentException">The anchor lies outside the kernel.</exception>
    public Kernel WithAnchor(int anchorX, int anchorY) => new(Width, Height, Coefficients.AsSpan(), Divisor, anchorX, anchorY);

    /// <summary>The same coefficients with another divisor.</summary>
    public Kernel WithDivisor(double divisor) => new(Width, Height, Coefficients.AsSpan(), divisor, AnchorX, AnchorY);

    /// <summary>The coefficients rotated by 180 degrees; the window anchor stays where it is.</summary>
    /// <remarks>Convolution with a finished kernel is correlation with this kernel under the same window anchor.</remarks>
    public Kernel Rotated180()
    {
        double[] turned = [.. Coefficients];
        Array.Reverse(turned);
        return new Kernel(Width, Height, turned, Divisor, AnchorX, AnchorY);
    }

    /// <inheritdoc/>
    public bool Equals(Kernel? other) =>
        other is not null && Width == other.Width && Height == other.Height && Divisor.Equals(other.Divisor) && AnchorX == other.AnchorX
        && AnchorY == other.AnchorY && Coefficients.AsSpan().SequenceEqual(other.Coefficients.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Kernel);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Width);
        hash.Add(Height);
        hash.Add(Divisor);
        hash.Add(AnchorX);
        hash.Add(AnchorY);
        foreach (double c in Coefficients) hash.Add(c);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Width}x{Height} kernel, anchor {AnchorX},{AnchorY}";
}
