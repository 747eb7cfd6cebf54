using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="FourierPass"/>: what its input carries, and one error of norm for a whole tile.</summary>
/// <remarks>
/// It holds for any radix: a stage of radix 2^k is k levels of sums and differences with at most one turn by a root for each sample and level, which is what a level counts with (Percival 2003;
/// Brent, Percival and Zimmermann 2007). OpenGL's stages of radix 2 to 16 turn results once after a stage, by tables rounded once from double, and within a stage by the roots of 1/8 and 1/16, rounded
/// once as well; quarter turns are exact. Products and sums may fuse or not: a complex product is off by sqrt(5) u at most. There and back take the same stages; the spectrum is rounded once.
/// What may leave float32's range within a tile, though samples and results do not, may be anything.
/// In double (<see cref="FourierPass.IsDouble"/>) a result is either a direct sum or within 2^-24 of itself before it is rounded: the bound is that of direct sums and 2.5 roundings.
/// Which tile a sample falls into is not asked: the largest sample within the declared footprint stands for all of a tile, which makes the bound hold for tiles that start anywhere.
/// </remarks>
internal static class FourierBound
{
    // One rounding of each part of an exact root: sqrt(1/2) u.
    private static readonly double TwiddleError = Math.Sqrt(0.5);

    // What transforms in double may be off by, one; the rounding to float32, another; half of one for both being relative to the result.
    private const double RoundingsInDouble = 2.5;

    /// <summary>The smallest magnitude of a result in double that transforms surely have within 2^-24 of itself, for samples of a tile up to 1; smaller ones are summed directly.</summary>
    /// <remarks>
    /// The bound of transforms in double (<see cref="ErrorBound.Fourier"/>: samples, weights and products each go through all levels), divided by 2^-24. Each part of a root is within 2^-52, and a root
    /// within sqrt(2) times that.
    /// </remarks>
    public static double LeastInDouble(FourierPass pass) =>
        ErrorBound.Fourier(ArithmeticModel.Double, pass.Levels, WeightNorm(pass), Math.Sqrt(2.0 * pass.TileWidth * pass.TileHeight), 2 * Math.Sqrt(2) * ArithmeticModel.Double.UnitRoundoff)
        / ArithmeticModel.Quality.UnitRoundoff;

    public static ErrorField Propagate(FourierPass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        // Values, and what errors of the input amount to, are those of the sum itself.
        var direct = new ConvolvePass([KernelBank.Uniform(pass.Kernel)], pass.Border, pass.Inputs, pass.Output);
        var field = ConvolveBound.Propagate(direct, inputs, arithmetic);
        if (pass.IsDouble)
        {
            for (int k = 0; k < field.Error.Length; k++) field.Error[k] += RoundingsInDouble * arithmetic.UnitRoundoff * (Math.Abs(field.Value[k]) + (double.IsFinite(field.Error[k]) ? field.Error[k] : 0));
            return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
        }
        double[] largest = LargestOfTile(pass, new LoadedInput(inputs[0], arithmetic));
        double perUnit = PerUnit(pass, arithmetic), peak = Peak(pass);
        for (int k = 0; k < field.Error.Length; k++)
        {
            double sample = largest[k / field.Channels];
            field.Error[k] += sample * peak <= float.MaxValue ? perUnit * sample + (sample > 0 ? Underflow(pass, arithmetic) : 0) : double.PositiveInfinity;
        }
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    /// <summary>The error of a tile whose samples are at most 1 in magnitude.</summary>
    public static double PerUnit(FourierPass pass, ArithmeticModel arithmetic)
    {
        // Two channels are one complex picture.
        double tileNorm = Math.Sqrt(2.0 * pass.TileWidth * pass.TileHeight), beta = TwiddleError * arithmetic.UnitRoundoff;
        // A spectrum computed in double and rounded once is better than the transform that the first bound counts with.
        return Math.Min(
            ErrorBound.Fourier(arithmetic, pass.Levels, WeightNorm(pass), tileNorm, beta),
            ErrorBound.FourierWithSpectrum(arithmetic, pass.Levels, pass.Kernel.AbsoluteSum, tileNorm, beta));
    }

    private static double WeightNorm(FourierPass pass)
    {
        double squares = 0;
        for (int j = 0; j < pass.Kernel.Height; j++)
            for (int i = 0; i < pass.Kernel.Width; i++) squares += pass.Kernel[i, j] * pass.Kernel[i, j];
        return Math.Sqrt(squares);
    }

    // The largest number that may come up within a tile whose samples are at most 1: the sum of all N of them there; back again at most sqrt(N) |Y|_2 <= sqrt(N) sum|w|, since the spectrum holds
    // the division by N. A sample is a pair of channels, sqrt(2); 2 is for the parts of a complex product and for rounding.
    private static double Peak(FourierPass pass)
    {
        double samples = (double)pass.TileWidth * pass.TileHeight;
        return 2 * Math.Sqrt(2) * Math.Max(samples, Math.Sqrt(samples) * pass.Kernel.AbsoluteSum);
    }

    // Each of the levels' operations may underflow; every sample of the tile leads to every output.
    private static double Underflow(FourierPass pass, ArithmeticModel arithmetic) =>
        8.0 * pass.Levels * pass.TileWidth * pass.TileHeight * arithmetic.Underflow * Math.Max(1, pass.Kernel.AbsoluteSum);

    // Largest magnitude over all channels within the footprint, by rows and then by columns; infinite where anything may stand.
    private static double[] LargestOfTile(FourierPass pass, LoadedInput input)
    {
        int width = input.Field.Width, height = input.Field.Height, channels = input.Field.Channels;
        double outside = pass.Border.Mode == BorderMode.Constant ? Enumerable.Range(0, channels).Max(c => Math.Abs(pass.Border.Constant[c])) : 0;
        var magnitudes = new double[width * height];
        for (int k = 0; k < input.Value.Length; k++)
            magnitudes[k / channels] = Math.Max(magnitudes[k / channels], double.IsFinite(input.Error[k]) ? Math.Abs(input.Value[k]) + input.Error[k] : double.PositiveInfinity);
        bool wraps = pass.Border.Mode == BorderMode.Wrap;
        var reach = pass.Footprint;
        var rows = new double[width * height];
        for (int y = 0; y < height; y++) Widen(magnitudes, rows, y * width, 1, width, Math.Max(reach.Left, reach.Right), wraps);
        for (int x = 0; x < width; x++) Widen(rows, magnitudes, x, width, height, Math.Max(reach.Top, reach.Bottom), wraps);
        for (int k = 0; k < magnitudes.Length; k++) magnitudes[k] = Math.Max(magnitudes[k], outside);
        return magnitudes;
    }

    // Mirrored samples lie within the same reach of their place as those they stand for; wrapped ones lie anywhere.
    private static void Widen(double[] from, double[] to, int start, int step, int count, int reach, bool wraps)
    {
        for (int k = 0; k < count; k++)
        {
            bool whole = wraps && (k < reach || k + reach >= count);
            int first = whole ? 0 : Math.Max(0, k - reach), last = whole ? count - 1 : Math.Min(count - 1, k + reach);
            double largest = 0;
            for (int j = first; j <= last; j++) largest = Math.Max(largest, from[start + j * step]);
            to[start + k * step] = largest;
        }
    }
}
