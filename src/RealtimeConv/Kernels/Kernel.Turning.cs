namespace RealtimeConv.Kernels;

public sealed partial class Kernel
{
    // The ring of a 3x3 kernel, clockwise on the screen from the top left.
    private static readonly int[] Ring = [0, 1, 2, 5, 8, 7, 6, 3];

    /// <summary>Rows and columns exchanged; the anchor goes with its coefficient.</summary>
    public Kernel Transposed() => Rearranged(Height, Width, (i, j) => (j, i), AnchorY, AnchorX);

    /// <summary>Left and right exchanged; the anchor goes with its coefficient.</summary>
    public Kernel FlippedHorizontally() => Rearranged(Width, Height, (i, j) => (Width - 1 - i, j), Width - 1 - AnchorX, AnchorY);

    /// <summary>Top and bottom exchanged; the anchor goes with its coefficient.</summary>
    public Kernel FlippedVertically() => Rearranged(Width, Height, (i, j) => (i, Height - 1 - j), AnchorX, Height - 1 - AnchorY);

    /// <summary>Turned by quarter turns, clockwise on the screen for positive numbers; the anchor goes with its coefficient.</summary>
    /// <remarks>Unlike <see cref="Rotated180"/>, which keeps the window anchor as convolution needs it.</remarks>
    public Kernel TurnedBy90(int quarterTurns = 1)
    {
        switch (quarterTurns & 3)
        {
            case 1: return Rearranged(Height, Width, (i, j) => (j, Height - 1 - i), Height - 1 - AnchorY, AnchorX);
            case 2: return Rearranged(Width, Height, (i, j) => (Width - 1 - i, Height - 1 - j), Width - 1 - AnchorX, Height - 1 - AnchorY);
            case 3: return Rearranged(Height, Width, (i, j) => (Width - 1 - j, i), AnchorY, Width - 1 - AnchorX);
            default: return this;
        }
    }

    /// <summary>A 3x3 kernel with its ring of eight shifted round the centre by so many places, clockwise on the screen for positive numbers.</summary>
    /// <remarks>The rotation by 45 degrees that compass operators use; the anchor stays.</remarks>
    /// <exception cref="InvalidOperationException">The kernel is not 3x3.</exception>
    public Kernel TurnedBy45(int eighthTurns = 1)
    {
        if (Width != 3 || Height != 3) throw new InvalidOperationException($"Only 3x3 kernels turn by 45 degrees; this one is {Width}x{Height}.");
        var turned = new double[9];
        turned[4] = Coefficients[4];
        for (int k = 0; k < 8; k++) turned[Ring[(k + eighthTurns) & 7]] = Coefficients[Ring[k]];
        return new Kernel(3, 3, turned, Divisor, AnchorX, AnchorY);
    }

    /// <summary>Whether the kernel equals its own mirror images in x and in y about an anchor at its centre.</summary>
    /// <remarks>What folding a chain under a reflecting border needs. Compared exactly.</remarks>
    public bool IsMirrorSymmetric
    {
        get
        {
            if (2 * AnchorX != Width - 1 || 2 * AnchorY != Height - 1) return false;
            for (int j = 0; j < Height; j++)
                for (int i = 0; i < Width; i++)
                {
                    double c = Coefficients[j * Width + i];
                    if (c != Coefficients[j * Width + Width - 1 - i] || c != Coefficients[(Height - 1 - j) * Width + i]) return false;
                }
            return true;
        }
    }

    private Kernel Rearranged(int width, int height, Func<int, int, (int I, int J)> source, int anchorX, int anchorY)
    {
        var values = new double[Coefficients.Length];
        for (int j = 0; j < height; j++)
            for (int i = 0; i < width; i++)
            {
                var (si, sj) = source(i, j);
                values[j * width + i] = Coefficients[sj * Width + si];
            }
        return new Kernel(width, height, values, Divisor, anchorX, anchorY);
    }
}
