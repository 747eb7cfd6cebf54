using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

/// <summary>Passes with known properties: filters by the reference, and functions of the frame with something wrong in them.</summary>
internal static class Passes
{
    /// <summary>The mathematics, rounded once to a format; alpha is one more channel.</summary>
    public static ProbedPass Of(Filter filter, int channels = 1, SampleType samples = SampleType.Float32, SampleType? output = null) =>
        new("reference", channels, samples, frame => ReferenceFilter.Apply(Data(filter), frame, new PixelFormat(output ?? samples, filter.OutputChannels(channels))));

    /// <summary>The mathematics with a change on top: value, frame, column, row, channel to value.</summary>
    public static ProbedPass Changed(Filter filter, Func<double, Frame, int, int, int, double> change, int channels = 1, SampleType samples = SampleType.Float32) =>
        new("changed", channels, samples, frame =>
        {
            double[] values = ReferenceFilter.Evaluate(Data(filter), frame);
            int outputs = filter.OutputChannels(channels);
            for (int k = 0; k < values.Length; k++) values[k] = change(values[k], frame, k / outputs % frame.Width, k / outputs / frame.Width, k % outputs);
            var result = new Frame(frame.Width, frame.Height, new PixelFormat(samples, outputs), outputs == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
            OutputRounding.Store(values, result);
            return result;
        });

    public static Kernel Kernel(string name) => CatalogExpression.Parse(name).Kernel!;

    /// <summary>The weights as float32 results give them, with divisor 1.</summary>
    public static Kernel Rounded(this Kernel kernel) => new(kernel.Width, kernel.Height, [.. kernel.Coefficients.Select(c => (double)(float)(c / kernel.Divisor))], 1, kernel.AnchorX, kernel.AnchorY);

    private static Filter Data(Filter filter) => filter with { Alpha = AlphaPolicy.Straight };
}
