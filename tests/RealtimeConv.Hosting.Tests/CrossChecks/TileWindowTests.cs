using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public sealed class TileWindowTests
{
    private static readonly Kernel Lopsided = new(4, 3, [1, -2, 3, 4, 5, 6, -7, 8, 9, 10, 11, -12], 40, 3, 0);

    private static IEnumerable<Filter> Filters()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = new Border(mode, mode == BorderMode.Constant ? 0.25 : default(ChannelValues));
            yield return new ConvolveFilter(Lopsided, Operation.Convolution, border);
            yield return new ChainFilter(new ConvolveFilter(Lopsided, Border: border), new ConvolveFilter(Kernel.Row([1, 2, 3]), Border: border));
            yield return new ChainFilter(new ConvolveFilter(Lopsided, Border: border), new ConvolveFilter(Lopsided, Border: Border.Replicate));
            // One reads to the left, the next to the right: at a mirror the two reaches add up on one side.
            yield return new ChainFilter(new ConvolveFilter(new Kernel(4, 1, [4, 3, 2, 1], 10, 0, 0), Border: border), new ConvolveFilter(new Kernel(4, 1, [1, 2, 3, 4], 10, 3, 0), Border: border));
            yield return new BlendFilter(new MagnitudeFilter(new FilterList([new ConvolveFilter(Lopsided, Border: border), new ConvolveFilter(Kernel.Column([1, -1]), Border: border)])), 0.5);
        }
        yield return new ConvolveFilter(Kernel.Row([.. Enumerable.Range(1, 41).Select(k => (double)k)]), Border: Border.Wrap);
        yield return new ConvolveFilter(Kernel.Row([.. Enumerable.Range(1, 41).Select(k => (double)k)]), Border: Border.Reflect101);
        foreach (var network in Networks()) yield return new NetworkFilter(network);
        yield return new ChainFilter(new ConvolveFilter(Lopsided, Border: Border.Wrap), new BlendFilter(new NetworkFilter(Networks().First()), 0.5));
    }

    // Of one size, padded to one side, with strides that meet every 2 and every 6 pixels, with values between pixels.
    private static IEnumerable<Network> Networks()
    {
        var same = new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper };
        yield return new Network(3, [Layer(3, 5, 3, 3, same, 0), new ActivationNode(ActivationKind.Relu, 1), Layer(5, 3, 2, 4, same with { DilationX = 2 }, 2)]);
        yield return new Network(3, [Layer(3, 3, 1, 4, new ConvolutionOptions { Padding = new Padding(0, 3, 0, 0) }, 0)]);
        yield return new Network(3, [Layer(3, 4, 3, 3, same with { StrideX = 2, StrideY = 2 }, 0), Layer(4, 3, 3, 3, same, 1), new UpsampleNode(2, 2, true, 2)]);
        yield return new Network(3, [Layer(3, 4, 2, 2, same with { StrideX = 2, StrideY = 2 }, 0), Layer(4, 3, 3, 3, same with { StrideX = 3 }, 1), new UpsampleNode(2, 6, false, 2)]);
        yield return new Network(3, [Layer(3, 4, 3, 3, same with { StrideX = 3, StrideY = 3 }, 0), new UpsampleNode(2, 2, false, 1), Layer(4, 3, 2, 2, same with { StrideX = 2, StrideY = 2 }, 2), new UpsampleNode(3, 3, false, 3)]);
    }

    private static ConvolutionNode Layer(int inputs, int outputs, int height, int width, ConvolutionOptions options, int input)
    {
        var random = new Random(inputs + 10 * input);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.4f)];
        return new ConvolutionNode(new ConvolutionLayer(outputs, inputs, height, width, Numbers(outputs * inputs * height * width), Numbers(outputs), options), input);
    }

    // What is checked must not depend on where a tile lies: every tile of a small frame, edges and corners included.
    [TestCaseSource(nameof(Filters))]
    public void Of_EveryTile_TheFilteredPartIsThatOfTheWholeFrame(Filter filter)
    {
        // Strides divide the sizes.
        const int side = 3;
        int width = filter is NetworkFilter ? 36 : 17, height = filter is NetworkFilter ? 24 : 11;
        var frame = Support.HostFixture.NoiseFrame(width, height);
        double[] whole = ReferenceFilter.Evaluate(filter, frame);
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, width, height) { Backend = Backend.Cpu });
        for (int y = 0; y <= height - side; y++)
            for (int x = 0; x <= width - side; x++)
            {
                var window = TileWindow.Of(filter, plan, width, height, new PixelRegion(x, y, side, side));
                var part = new Frame(window.Width, window.Height, frame.Format);
                foreach (var (from, atX, atY) in window.Pieces(width, height))
                    for (int j = 0; j < from.Height; j++) frame.Row(from.Y + j).Slice(4 * from.X, 4 * from.Width).CopyTo(part.Row(atY + j)[(4 * atX)..]);
                double[] tile = ReferenceFilter.Evaluate(filter, part, window.TileInside);
                for (int j = 0; j < side; j++)
                    Assert.That(tile.AsSpan(4 * side * j, 4 * side).ToArray(), Is.EqualTo(whole.AsSpan(4 * ((y + j) * width + x), 4 * side).ToArray()), $"tile at {x},{y}");
            }
    }

    // Of layers with strides a part will do, where there is one that they treat like the frame.
    [TestCase(0, 16, 12)]
    [TestCase(2, 22, 20)]
    [TestCase(4, 360, 240)]
    public void Of_TileInsideLayers_IsNoLargerThanTheirReachAndStrides(int network, int mostColumns, int mostRows)
    {
        var filter = new NetworkFilter(Networks().ElementAt(network));
        var plan = Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 360, 240) { Backend = Backend.Cpu });
        var window = TileWindow.Of(filter, plan, 360, 240, new PixelRegion(201, 100, 8, 8));
        Assert.That((window.Width, window.Height), Is.EqualTo((mostColumns, mostRows)));
    }

    [Test]
    public void Of_TileInsideAWrappingFrame_IsNoLargerThanItsReach()
    {
        var filter = new ConvolveFilter(new Kernel(7, 7, new double[49]), Border: Border.Wrap);
        var plan = Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 400, 300) { Backend = Backend.Cpu });
        foreach (var (x, y) in new[] { (0, 0), (392, 292), (200, 100) })
            Assert.That(TileWindow.Of(filter, plan, 400, 300, new PixelRegion(x, y, 8, 8)).Pixels, Is.EqualTo(14 * 14));
    }
}
