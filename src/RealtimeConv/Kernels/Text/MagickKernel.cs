namespace RealtimeConv.Kernels.Text;

/// <summary>A kernel as ImageMagick holds it: values row by row, NaN where a cell does not belong to the kernel, an origin counted in the values.</summary>
internal sealed record MagickKernel(int Width, int Height, double[] Values, int X, int Y)
{
    /// <summary>A kernel with ImageMagick's default origin, left of and above the centre for even sizes.</summary>
    public static MagickKernel Of(int width, int height, double[] values) => new(width, height, values, (width - 1) / 2, (height - 1) / 2);

    public static MagickKernel Of(Kernel kernel) => Of(kernel.Width, kernel.Height, [.. kernel.Coefficients.Select(c => c / kernel.Divisor)]);

    /// <summary>Cells that do not belong to the kernel.</summary>
    public int LeftOut => Values.Count(double.IsNaN);

    /// <summary>Turned by an angle, rounded to what ImageMagick can do: 45 degrees for 3x3, 90 for squares and lines, 180 for any.</summary>
    /// <returns>Null where this shape cannot be turned by this angle.</returns>
    public MagickKernel? Turned(double degrees)
    {
        // Halfway angles turn less: 22.5 not at all, 67.5 by 45.
        int eighths = (int)Math.Ceiling(degrees % 360 / 45 - 0.5) & 7;
        if (eighths == 0) return this;
        if ((eighths & 1) != 0) return Width == 3 && Height == 3 ? TurnedEighths(eighths) : null;
        if (eighths != 4 && Width != Height && Width != 1 && Height != 1) return null;
        return Quarters(eighths / 2);
    }

    /// <summary>The kernel and its rotations until they repeat.</summary>
    public IEnumerable<MagickKernel>? Rotations(double step)
    {
        var all = new List<MagickKernel> { this };
        for (var next = Turned(step); ; next = next.Turned(step))
        {
            if (next is null) return null;
            if (next.SameAs(this)) return all;
            all.Add(next);
        }
    }

    /// <summary>The kernel, then turned by 180, 270 and 90 degrees: the order that suits thinning.</summary>
    public IEnumerable<MagickKernel>? Mirrored() =>
        Turned(180) is { } half && half.Turned(90) is { } threeQuarters ? [this, half, threeQuarters, threeQuarters.Quarters(2)] : null;

    /// <summary>As a kernel anchored on the origin; cells left out weigh 0.</summary>
    public Kernel ToKernel() => new(Width, Height, [.. Values.Select(v => double.IsNaN(v) ? 0 : v)], 1, X, Y);

    private MagickKernel Quarters(int turns)
    {
        var kernel = this;
        for (int k = 0; k < turns; k++)
        {
            var old = kernel;
            var values = new double[old.Values.Length];
            for (int j = 0; j < old.Width; j++)
                for (int i = 0; i < old.Height; i++)
                    values[j * old.Height + i] = old.Values[(old.Height - 1 - i) * old.Width + j];
            kernel = new MagickKernel(old.Height, old.Width, values, old.Height - 1 - old.Y, old.X);
        }
        return kernel;
    }

    private MagickKernel TurnedEighths(int count)
    {
        ReadOnlySpan<int> ring = [0, 1, 2, 5, 8, 7, 6, 3];
        var values = new double[9];
        values[4] = Values[4];
        for (int k = 0; k < 8; k++) values[ring[(k + count) & 7]] = Values[ring[k]];
        int place = ring.IndexOf(Y * 3 + X);
        int origin = place < 0 ? 4 : ring[(place + count) & 7];
        return new MagickKernel(3, 3, values, origin % 3, origin / 3);
    }

    private bool SameAs(MagickKernel other) =>
        (Width, Height, X, Y) == (other.Width, other.Height, other.X, other.Y) && Values.AsSpan().SequenceEqual(other.Values);
}
