namespace RealtimeConv.Kernels;

public sealed partial class Kernel
{
    /// <summary>Full convolution of two kernels: size W1 + W2 - 1 by H1 + H2 - 1, anchors and divisors combined (anchors add, divisors multiply).</summary>
    /// <remarks>Correlating with g and then with f equals correlating with f * g wherever the border rule commutes with it.</remarks>
    /// <exception cref="ArgumentException">The product passes <see cref="MaxCoefficients"/>.</exception>
    public static Kernel operator *(Kernel left, Kernel right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        int width = left.Width + right.Width - 1, height = left.Height + right.Height - 1;
        if ((long)width * height > MaxCoefficients) throw new ArgumentException($"The product of the kernels is {width} x {height}; the limit is {MaxCoefficients} coefficients.");
        var product = new double[width * height];
        for (int j = 0; j < left.Height; j++)
            for (int i = 0; i < left.Width; i++)
            {
                double c = left.Coefficients[j * left.Width + i];
                if (c == 0) continue;
                for (int l = 0; l < right.Height; l++)
                    for (int k = 0; k < right.Width; k++)
                        product[(j + l) * width + i + k] += c * right.Coefficients[l * right.Width + k];
            }
        return new Kernel(width, height, product, left.Divisor * right.Divisor, left.AnchorX + right.AnchorX, left.AnchorY + right.AnchorY);
    }

    /// <summary>Sum on the union of the supports, anchors aligned.</summary>
    public static Kernel operator +(Kernel left, Kernel right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        int anchorX = Math.Max(left.AnchorX, right.AnchorX), anchorY = Math.Max(left.AnchorY, right.AnchorY);
        int width = anchorX + Math.Max(left.Width - left.AnchorX, right.Width - right.AnchorX);
        int height = anchorY + Math.Max(left.Height - left.AnchorY, right.Height - right.AnchorY);
        bool common = left.Divisor.Equals(right.Divisor);
        var sum = new double[width * height];
        foreach (var term in new[] { left, right })
            for (int j = 0; j < term.Height; j++)
                for (int i = 0; i < term.Width; i++)
                {
                    double c = term.Coefficients[j * term.Width + i];
                    sum[(j + anchorY - term.AnchorY) * width + i + anchorX - term.AnchorX] += common ? c : c / term.Divisor;
                }
        return new Kernel(width, height, sum, common ? left.Divisor : 1, anchorX, anchorY);
    }

    /// <summary>Every weight multiplied by a number.</summary>
    public static Kernel operator *(double scale, Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var scaled = new double[kernel.Coefficients.Length];
        for (int k = 0; k < scaled.Length; k++) scaled[k] = scale * kernel.Coefficients[k];
        return new Kernel(kernel.Width, kernel.Height, scaled, kernel.Divisor, kernel.AnchorX, kernel.AnchorY);
    }

    /// <summary>Every weight multiplied by a number.</summary>
    public static Kernel operator *(Kernel kernel, double scale) => scale * kernel;

    /// <summary>Difference on the union of the supports, anchors aligned.</summary>
    public static Kernel operator -(Kernel left, Kernel right) => left + -1.0 * right;

    /// <summary>Every weight negated.</summary>
    public static Kernel operator -(Kernel kernel) => -1.0 * kernel;

    /// <summary>Full convolution; see the operator.</summary>
    public static Kernel Multiply(Kernel left, Kernel right) => left * right;

    /// <summary>Sum; see the operator.</summary>
    public static Kernel Add(Kernel left, Kernel right) => left + right;

    /// <summary>Difference; see the operator.</summary>
    public static Kernel Subtract(Kernel left, Kernel right) => left - right;

    /// <summary>Negation; see the operator.</summary>
    public static Kernel Negate(Kernel kernel) => -kernel;
}
