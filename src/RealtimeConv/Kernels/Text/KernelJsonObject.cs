namespace RealtimeConv.Kernels.Text;

/// <summary>One kernel object of a JSON text, as far as it has been read.</summary>
internal sealed class KernelJsonObject
{
    public long At { get; init; }

    public long WeightsAt { get; set; }

    public int? Width { get; set; }

    public int? Height { get; set; }

    public List<double> Weights { get; } = [];

    /// <summary>Rows in the weights; 0 where they are one list.</summary>
    public int Rows { get; set; }

    /// <summary>Frames in the weights; 0 where they are those of one kernel.</summary>
    public int Frames { get; set; }

    /// <summary>Weights of a row.</summary>
    public int Columns { get; set; }

    public (int X, int Y)? Anchor { get; set; }

    public double Divisor { get; set; } = 1;

    public double? Bias { get; set; }

    public Operation? Operation { get; set; }

    /// <summary>The kernel of each frame, newest first; one where the weights are those of one kernel.</summary>
    public IEnumerable<Kernel> ToKernels(Func<long, string, Exception> error)
    {
        if (Frames == 0) return [ToKernel(error)];
        int rows = Rows / Frames, area = rows * Columns;
        if ((Width ?? Columns) != Columns || (Height ?? rows) != rows) throw error(WeightsAt, $"the weights are {Columns}x{rows} in each frame, width and height say {Width ?? Columns}x{Height ?? rows}");
        if (area == 0) throw error(WeightsAt, "the frames have no weights");
        if (Anchor is var (x, y) && ((uint)x >= (uint)Columns || (uint)y >= (uint)rows)) throw error(At, $"the anchor ({x}, {y}) lies outside the {Columns}x{rows} kernel");
        return Enumerable.Range(0, Frames).Select(t => new Kernel(Columns, rows, [.. Weights.GetRange(t * area, area)], Divisor, Anchor?.X, Anchor?.Y));
    }

    private Kernel ToKernel(Func<long, string, Exception> error)
    {
        if (Rows == 0 && (Width is null || Height is null)) throw error(WeightsAt, "weights in one list need width and height; or give them as rows");
        int width = Width ?? Columns, height = Height ?? Rows;
        if (width < 1 || height < 1) throw error(At, $"a kernel of {width}x{height} has no weights");
        if (Rows > 0 && (width != Columns || height != Rows)) throw error(WeightsAt, $"the weights are {Columns}x{Rows}, width and height say {width}x{height}");
        if ((long)width * height != Weights.Count) throw error(WeightsAt, $"a {width}x{height} kernel has {(long)width * height} weights; {Weights.Count} are given");
        if (Anchor is var (x, y) && ((uint)x >= (uint)width || (uint)y >= (uint)height)) throw error(At, $"the anchor ({x}, {y}) lies outside the {width}x{height} kernel");
        return new Kernel(width, height, [.. Weights], Divisor, Anchor?.X, Anchor?.Y);
    }
}
