using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>What passes are expected to cost on a kind of device, in nanoseconds per pixel. Ranks plans; measuring decides where it matters.</summary>
/// <remarks>
/// Each model says what its numbers were fitted to: measurements for the processor and llvmpipe; for hardware the rates of texture units.
/// </remarks>
internal abstract class CostModel
{
    /// <summary>The model of a backend for a request's device and frame.</summary>
    public static CostModel For(Backend backend, PlanRequest request) =>
        backend == Backend.Cpu ? new CpuCost(request.Width, request.Height) : request.Device.IsSoftware ? new SoftwareGlCost(backend, request.Width, request.Height) : new HardwareGlCost(backend, request.Width, request.Height);

    /// <summary>The cost of a whole plan.</summary>
    public double Of(FilterPlan plan) => plan.Passes.Sum(p => Of(p, surface => plan.Surfaces[surface].Format, plan.Request.Width, plan.Request.Height));

    /// <summary>The cost of a pass over surfaces of the given formats and size, along their edges alone where it runs there.</summary>
    public double Of(PlannedPass pass, Func<int, PixelFormat> format, int width, int height)
    {
        double whole = Of(pass, format);
        if (pass.Rim is not { } rim) return whole;
        var parts = rim.Rectangles(width, height);
        return (parts.Sum(p => (double)Math.Max(p.Width, LeastColumns) * p.Height) * whole + parts.Length * PerPart) / ((double)width * height);
    }

    /// <summary>Columns that a narrow rectangle costs as much as.</summary>
    protected abstract int LeastColumns { get; }

    /// <summary>Nanoseconds that a rectangle of its own costs beside its pixels.</summary>
    protected abstract double PerPart { get; }

    /// <summary>The cost of a pass over whole surfaces of the given formats.</summary>
    public double Of(PlannedPass pass, Func<int, PixelFormat> format)
    {
        double taps = pass switch
        {
            ConvolvePass convolve => Taps(convolve, format(pass.Inputs[0]).Channels),
            NetworkPass network => Multiplications(network),
            _ => 0,
        };
        return Of(pass, taps, pass.Inputs.Sum(i => format(i).BytesPerPixel), format(pass.Output));
    }

    /// <summary>The cost of a pass.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="taps">Multiplications per pixel over all channels.</param>
    /// <param name="bytesRead">Bytes of one pixel of every input.</param>
    /// <param name="output">Format that is written.</param>
    protected abstract double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output);

    /// <summary>How many times as long direct sums take by programs that serve all kernels as the model says, which counts with a kernel's own.</summary>
    public virtual double SharedPrograms => 1;

    /// <summary>How often transforms on OpenGL read and write the samples of a tile; the columns in the middle go there and back at once.</summary>
    /// <param name="tileWidth">Columns of the tile.</param>
    /// <param name="tileHeight">Rows of the tile.</param>
    public virtual double Sweeps(int tileWidth, int tileHeight) => throw new NotSupportedException("This backend transforms in its own way.");

    /// <summary>Weights that are not 0, over all banks and channels.</summary>
    private static double Taps(ConvolvePass pass, int channels)
    {
        double taps = 0;
        foreach (var bank in pass.Banks)
            taps += bank.IsUniform ? channels * NonZero(bank[0, 0]!) : bank.Kernels.Sum(NonZero);
        return taps;
    }

    // Per pixel of a frame large enough for the padding not to matter, small enough to count.
    private static double Multiplications(NetworkPass pass)
    {
        const int side = 720;
        var costs = Networks.LayerCost.Of(pass.Network, new(pass.Channels.Runs, pass.Channels.Inputs, side, side));
        return costs.Sum(c => (double)c.Multiplications) / side / side;
    }

    private static double NonZero(Kernel kernel) => kernel.Coefficients.Count(c => c != 0);
}
