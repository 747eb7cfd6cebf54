using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
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
    }

    // What is checked must not depend on where a tile lies: every tile of a small frame, edges and corners included.
    [TestCaseSource(nameof(Filters))]
    public void Of_EveryTile_TheFilteredPartIsThatOfTheWholeFrame(Filter filter)
    {
        const int width = 17, height = 11, side = 3;
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
                    Assert.That(tile.AsSpan(4 * side * j, 4 * side).ToArray(), Is.EqualTo(whole.AsSpan(4 * ((y + j) * width + x), 4 * side).ToArray()).Within(1e-12), $"tile at {x},{y}");
            }
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
