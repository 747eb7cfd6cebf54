using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Probing;

/// <summary>Weights by displacement from the output pixel, over the smallest rectangle that holds those other than 0.</summary>
internal sealed class WeightMap
{
    private readonly Interval[] _weights;

    private readonly double _unseen;

    private WeightMap(int left, int top, int width, int height, Interval[] weights, double unseen) =>
        (Left, Top, Width, Height, _weights, _unseen) = (left, top, width, height, weights, unseen);

    public int Left { get; }

    public int Top { get; }

    public int Width { get; }

    public int Height { get; }

    private Interval this[int dx, int dy] => dx < Left || dy < Top || dx >= Left + Width || dy >= Top + Height ? new Interval(-_unseen, _unseen) : _weights[(dy - Top) * Width + dx - Left];

    public static WeightMap Of(ProbedKernels kernels, int output, int input) =>
        Of(-kernels.AnchorX, -kernels.AnchorY, kernels.Width, kernels.Height, (dx, dy) => kernels.Weight(output, input, dx, dy), kernels.Field.Unseen);

    /// <summary>A kernel in correlation form.</summary>
    public static WeightMap Of(Kernel kernel) =>
        Of(-kernel.AnchorX, -kernel.AnchorY, kernel.Width, kernel.Height, (dx, dy) => Interval.Around(kernel[dx + kernel.AnchorX, dy + kernel.AnchorY], 0));

    public WeightMap Moved(Func<int, int, (int Dx, int Dy)> place)
    {
        var corners = new[] { place(Left, Top), place(Left + Width - 1, Top + Height - 1) };
        int left = corners.Min(c => c.Dx), top = corners.Min(c => c.Dy), right = corners.Max(c => c.Dx), bottom = corners.Max(c => c.Dy);
        // Every move used is its own inverse.
        return Of(left, top, right - left + 1, bottom - top + 1, (dx, dy) =>
        {
            var (x, y) = place(dx, dy);
            return this[x, y];
        });
    }

    /// <summary>The middle of a weight's range.</summary>
    public double Middle(int dx, int dy) => this[dx, dy].Middle;

    /// <summary>The correlation with this and then with another kernel.</summary>
    public WeightMap Convolved(Kernel kernel) => Of(new Kernel(Width, Height, [.. _weights.Select(w => w.Middle)]) * kernel, Left, Top);

    /// <summary>Whether it equals its own rotation about the output pixel, as far as the ranges tell.</summary>
    public bool IsSymmetric
    {
        get
        {
            for (int dy = Top; dy < Top + Height; dy++)
                for (int dx = Left; dx < Left + Width; dx++)
                    if (this[dx, dy].And(this[-dx, -dy]).IsEmpty) return false;
            return true;
        }
    }

    /// <summary>Whether another map may be the same kernel as far as its window tells: the same size, or larger by weights too small to be seen.</summary>
    public bool MayBe(WeightMap named) => (Width == named.Width && Height == named.Height)
        || (_unseen > 0 && named.Left <= Left && named.Top <= Top && named.Left + named.Width >= Left + Width && named.Top + named.Height >= Top + Height);

    /// <summary>Every s for which s times the named weights, moved by (shiftX, shiftY), lies in the ranges of these; empty where there is none.</summary>
    public Interval ScaleOf(WeightMap named, int shiftX, int shiftY)
    {
        var scale = Interval.Everything;
        for (int dy = named.Top; dy < named.Top + named.Height; dy++)
            for (int dx = named.Left; dx < named.Left + named.Width; dx++)
            {
                double weight = named[dx, dy].Middle;
                var found = this[dx + shiftX, dy + shiftY];
                if (weight == 0)
                {
                    if (!found.Contains(0)) return new Interval(1, 0);
                    continue;
                }
                // The catalogue's weight and the one found each are a float32 rounding away from the mathematics.
                double low = found.Low / weight, high = found.High / weight, rounding = Math.Abs(found.Middle / weight) / (1 << 23);
                scale = scale.And(new Interval(Math.Min(low, high) - rounding, Math.Max(low, high) + rounding));
            }
        return scale;
    }

    /// <summary>The scale that fits the named weights best, and the largest difference left, as a fraction of the largest weight.</summary>
    public (double Scale, double Difference) FitOf(WeightMap named)
    {
        double products = 0, squares = 0, largest = 0, difference = 0;
        for (int k = 0; k < _weights.Length; k++)
        {
            products += _weights[k].Middle * named._weights[k].Middle;
            squares += named._weights[k].Middle * named._weights[k].Middle;
            largest = Math.Max(largest, Math.Abs(_weights[k].Middle));
        }
        double scale = squares == 0 ? 0 : products / squares;
        for (int k = 0; k < _weights.Length; k++) difference = Math.Max(difference, Math.Abs(_weights[k].Middle - scale * named._weights[k].Middle));
        return (scale, largest == 0 ? double.PositiveInfinity : difference / largest);
    }

    private static WeightMap Of(Kernel kernel, int left, int top) => Of(left, top, kernel.Width, kernel.Height, (dx, dy) => Interval.Around(kernel[dx - left, dy - top], 0));

    private static WeightMap Of(int left, int top, int width, int height, Func<int, int, Interval> weight, double unseen = 0)
    {
        int x0 = int.MaxValue, y0 = int.MaxValue, x1 = int.MinValue, y1 = int.MinValue;
        for (int dy = top; dy < top + height; dy++)
            for (int dx = left; dx < left + width; dx++)
                if (!weight(dx, dy).Contains(0)) (x0, y0, x1, y1) = (Math.Min(x0, dx), Math.Min(y0, dy), Math.Max(x1, dx), Math.Max(y1, dy));
        if (x0 > x1) (x0, y0, x1, y1) = (0, 0, 0, 0);
        var weights = new Interval[(x1 - x0 + 1) * (y1 - y0 + 1)];
        for (int dy = y0; dy <= y1; dy++)
            for (int dx = x0; dx <= x1; dx++) weights[(dy - y0) * (x1 - x0 + 1) + dx - x0] = weight(dx, dy);
        return new WeightMap(x0, y0, x1 - x0 + 1, y1 - y0 + 1, weights, unseen);
    }
}
