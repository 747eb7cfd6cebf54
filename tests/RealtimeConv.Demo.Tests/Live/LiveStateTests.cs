using RealtimeConv.Demo.Live;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Tests.Live;

public sealed class LiveStateTests
{
    [Test]
    public void Step_ThroughTheWholeMenu_EveryEntryGivesAFilterAndItEndsWhereItBegan()
    {
        var state = new LiveState("sobel");
        int first = state.Index;
        for (int k = 0; k < LiveState.Menu.Length; k++)
        {
            Assert.That(state.Filter, Is.Not.Null, state.Text);
            state.Step(1);
        }
        Assert.That(state.Index, Is.EqualTo(first));
        state.Step(-1);
        Assert.That(state.Index, Is.EqualTo((first - 1 + LiveState.Menu.Length) % LiveState.Menu.Length));
    }

    [Test]
    public void Resize_EveryEntryManyTimes_NeverThrows()
    {
        var state = new LiveState("identity");
        for (int k = 0; k < LiveState.Menu.Length; k++)
        {
            state.Choose(k);
            for (int n = 0; n < 4; n++) state.Resize(1);
            for (int n = 0; n < 12; n++) state.Resize(-1);
            Assert.That(state.Filter, Is.Not.Null, state.Text);
        }
    }

    [Test]
    public void Resize_Gaussian_GrowsItsKernel()
    {
        var state = new LiveState("gaussian");
        int before = state.Kernel!.Width;
        for (int k = 0; k < 10; k++) state.Resize(1);
        Assert.That(state.Kernel!.Width, Is.GreaterThan(before));
        state.Reset();
        Assert.That(state.Kernel!.Width, Is.EqualTo(before));
    }

    [Test]
    public void Type_AnExpression_RunsItWithoutAnEntry()
    {
        var state = new LiveState("sobel");
        state.Type("0.5*identity + 0.5*emboss");
        Assert.That(state.Entry, Is.Null);
        Assert.That(state.Text, Is.EqualTo("0.5*identity + 0.5*emboss"));
    }

    [Test]
    public void Type_Nonsense_IsRefusedAndNothingChanges()
    {
        var state = new LiveState("sobel");
        var filter = state.Filter;
        Assert.That(() => state.Type("gausian"), Throws.TypeOf<InvalidInputException>());
        Assert.That(state.Filter, Is.SameAs(filter));
        Assert.That(state.Entry!.Id, Is.EqualTo("sobel"));
    }

    [Test]
    public void NextBorderAndToggleOperation_ReachEveryConvolution()
    {
        var state = new LiveState("sobel");
        int version = state.Version;
        state.NextBorder();
        state.ToggleOperation();
        Assert.That(state.Filter.Convolutions().All(c => c.Border.Mode == state.Border && c.Operation == Operation.Convolution));
        Assert.That(state.Border, Is.Not.EqualTo(BorderMode.Replicate));
        Assert.That(state.Version, Is.GreaterThan(version));
    }

    [Test]
    public void Set_OutsideTheRange_LandsOnTheNearestAcceptedValue()
    {
        var state = new LiveState("gaussian");
        var sigma = state.Entry!.Parameter("sigma");
        state.Set(sigma, 1e9);
        Assert.That(state[sigma], Is.EqualTo(sigma.Maximum));
    }

    [Test]
    public void Keys_EveryAction_HasAKeyAndNoKeyHasTwo()
    {
        Assert.That(LiveKeys.Table.Select(r => r.Action), Is.EquivalentTo(Enum.GetValues<LiveAction>()));
        Assert.That(LiveKeys.Table.SelectMany(r => r.Keys), Is.Unique);
    }

    [Test]
    public void NextMaps_OfANetwork_ShowsEachLayerAndThenItsResult()
    {
        var network = new Network(3, [new ConvolutionNode(new ConvolutionLayer(5, 3, 1, 1, new float[15]), 0), new ActivationNode(ActivationKind.Relu, 1), new ConvolutionNode(new ConvolutionLayer(3, 5, 1, 1, new float[15]), 2)]);
        var state = new LiveState("sobel");
        state.NextMaps();
        Assert.That((state.RunsNetwork, state.MapLayer), Is.EqualTo((false, 0)), "there is no network yet");
        state.Take(new LiveNetwork("net.npz", new NetworkFilter(network)));
        Assert.That(state.Filter, Is.InstanceOf<NetworkFilter>());
        Assert.That(Next(), Is.EqualTo(new[] { 1, 2, 0, 1 }));
        int version = state.Version;
        state.NextBorder();
        Assert.That((state.Filter, state.Version), Is.EqualTo(((Filter)state.Network!.Filter, version)), "layers have no border rule");
        state.Step(1);
        Assert.That((state.RunsNetwork, state.MapLayer, state.Filter is NetworkFilter), Is.EqualTo((false, 0, false)));
        state.NextMaps();
        Assert.That((state.RunsNetwork, state.MapLayer), Is.EqualTo((true, 0)));

        int[] Next() => [.. Enumerable.Range(0, 4).Select(_ =>
        {
            state.NextMaps();
            return state.MapLayer;
        })];
    }
}
