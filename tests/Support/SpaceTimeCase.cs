using System.Runtime.InteropServices;
using System.Text.Json;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Support;

/// <summary>A sequence of frames, a filter over time, and the results that SciPy computed in float64 (Cases/spacetime).</summary>
/// <param name="Id">Name in the manifest.</param>
/// <param name="Frames">Float32 samples, oldest first; four channels are data.</param>
/// <param name="Filter">The filter, with the straight alpha policy.</param>
/// <param name="Expected">For each frame the result, row-major, channels interleaved.</param>
public sealed record SpaceTimeCase(string Id, Frame[] Frames, SpaceTimeFilter Filter, double[][] Expected)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "spacetime");

    /// <summary>Ids of all cases.</summary>
    public static IEnumerable<string> All => Elements().Select(c => c.GetProperty("id").GetString()!);

    /// <summary>What double rounding may cost on both sides: samples are below 1, or at a border constant.</summary>
    public double Rounding => 2 * ErrorBound.Reference(Filter.Kernel.Frames.Length * Filter.Kernel.Width * Filter.Kernel.Height + 2, Filter.Kernel.AbsoluteSum + Math.Abs(Filter.Bias[0]));

    /// <summary>The frames up to one of them, oldest first.</summary>
    public IReadOnlyList<Frame> Until(int frame) => Frames[..(frame + 1)];

    /// <summary>A case by its id.</summary>
    public static SpaceTimeCase Load(string id)
    {
        var c = Elements().Single(e => e.GetProperty("id").GetString() == id);
        int[] shape = Numbers(c, "shape"), size = Numbers(c, "kernel"), anchor = Numbers(c, "anchor");
        float[] weights = Read<float>($"{id}.kernel.f32.bin"), samples = Read<float>($"{id}.frames.f32.bin");
        double[] expected = Read<double>($"{id}.expected.f64.bin");
        var kernel = SpaceTimeKernel.FromWeights(size[0], size[1], size[2], Array.ConvertAll(weights, w => (double)w)).Select(k => k.WithAnchor(anchor[0], anchor[1]));
        var border = new Border(Enum.Parse<BorderMode>(c.GetProperty("border").GetString()!, ignoreCase: true), c.GetProperty("border_value").GetDouble());
        var filter = new SpaceTimeFilter(kernel, c.GetProperty("operation").GetString() == "convolve" ? Operation.Convolution : Operation.CrossCorrelation, border, c.GetProperty("bias").GetDouble(),
            Enum.Parse<FirstFrames>(c.GetProperty("first_frames").GetString()!, ignoreCase: true)) { Alpha = AlphaPolicy.Straight };
        int count = shape[1] * shape[2] * shape[3];
        var frames = Enumerable.Range(0, shape[0]).Select(n => Frame.FromSamples(shape[2], shape[1], shape[3], samples.AsSpan(n * count, count), shape[3] == 4 ? AlphaMode.Straight : AlphaMode.Opaque));
        return new SpaceTimeCase(id, [.. frames], filter, [.. Enumerable.Range(0, shape[0]).Select(n => expected.AsSpan(n * count, count).ToArray())]);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static JsonElement.ArrayEnumerator Elements() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))).RootElement.GetProperty("cases").EnumerateArray();

    private static int[] Numbers(JsonElement c, string name) => [.. c.GetProperty(name).EnumerateArray().Select(e => e.GetInt32())];

    private static T[] Read<T>(string name) where T : struct => MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(Path.Combine(Folder, name))).ToArray();
}
