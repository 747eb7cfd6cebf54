using RealtimeConv.Demo.Live;
using RealtimeConv.Filters;
using RealtimeConv.Hosting;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.Demo.Tests.Live;

public sealed class LiveFiltersTests
{
    [Test]
    public void Note_WhileMapsAreShown_SaysNothingOfTheFilterInWhosePlaceTheyAre()
    {
        using var context = HeadlessContext.Create();
        using var background = new BackgroundCompiler();
        using var host = new RenderingHost(context.GL);
        var network = new Network(3, [new ConvolutionNode(new ConvolutionLayer(3, 3, 1, 1, [.. Enumerable.Repeat(0.1f, 9)]), 0)]);
        var state = new LiveState("box");
        state.Take(new LiveNetwork("net.npz", new NetworkFilter(network)));
        using var filters = new LiveFilters(context.GL, host, state, background, frameBudget: 1e-6);
        host.Source = new SceneSource(context.GL);
        Show();
        Assert.That(filters.Note, Does.Contain("more than the"), "the filter has no time");
        state.NextMaps();
        Show();
        Assert.That((state.MapLayer, filters.Note), Is.EqualTo((1, (string?)null)));
        state.NextMaps();
        Show();
        Assert.That((state.MapLayer, filters.Note is null), Is.EqualTo((0, false)), "the filter runs again");

        void Show()
        {
            host.Advance(0, 32, 18);
            filters.Apply(state, host);
        }
    }
}
