using RealtimeConv.Filters;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Tests.Support;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Tests.Plugins;

public sealed class PluginChainTests
{
    private readonly List<string> _log = [];
    private HostFixture _fixture = null!;
    private PluginChain _chain = null!;
    private FrameTexture _source;
    private FrameTexture _destination;
    private long _frame;

    [SetUp]
    public void SetUp()
    {
        _log.Clear();
        _frame = 0;
        _fixture = new HostFixture();
        _chain = new PluginChain(_fixture.GL, _fixture.Engine);
        _source = _fixture.Noise(37, 23);
        _destination = _fixture.Empty(37, 23);
    }

    [TearDown]
    public void TearDown()
    {
        _chain.Dispose();
        _fixture.Dispose();
    }

    [Test]
    public void Render_WithoutPlugins_CopiesTheFrame()
    {
        Draw();
        Assert.That(Result(), Is.EqualTo(_fixture.Read(_source)));
    }

    [Test]
    public void Render_TwoPlugins_EnablesOnceRendersInOrderDisablesOnce()
    {
        _chain.Add(new LoggingPlugin("a", _log));
        _chain.Add(new LoggingPlugin("b", _log));
        Draw();
        Draw();
        _chain.Dispose();
        Assert.That(_log, Is.EqualTo(new[] { "a enable", "b enable", "a render", "b render", "a render", "b render", "a disable", "b disable" }));
    }

    [Test]
    public void Render_LowerOrder_RunsFirst()
    {
        _chain.Add(new LoggingPlugin("late", _log) { Order = 5 });
        _chain.Add(new LoggingPlugin("early", _log) { Order = -1 });
        Draw();
        Assert.That(_log.Where(l => l.EndsWith("render", StringComparison.Ordinal)), Is.EqualTo(new[] { "early render", "late render" }));
    }

    [Test]
    public void Enabled_SwitchedOffAndOn_DisablesAndEnablesWithTheNextFrame()
    {
        var plugin = new LoggingPlugin("a", _log);
        _chain.Add(plugin);
        Draw();
        plugin.Enabled = false;
        Assert.That(plugin.State, Is.EqualTo(PluginState.Active), "a change takes effect with the next frame");
        Draw();
        Assert.That(plugin.State, Is.EqualTo(PluginState.Disabled));
        Draw();
        plugin.Enabled = true;
        Draw();
        Assert.That(_log, Is.EqualTo(new[] { "a enable", "a render", "a disable", "a enable", "a render" }));
    }

    [Test]
    public void Enabled_NeverOn_NothingOfItRuns()
    {
        _chain.Add(new LoggingPlugin("a", _log) { Enabled = false });
        Draw();
        _chain.Dispose();
        Assert.That(_log, Is.Empty);
    }

    [Test]
    public void Remove_WhileActive_DisablesAtOnceAndCanBeAddedAgain()
    {
        var plugin = new LoggingPlugin("a", _log);
        _chain.Add(plugin);
        Draw();
        Assert.That(_chain.Remove(plugin), Is.True);
        Assert.That(_log[^1], Is.EqualTo("a disable"));
        Assert.That(_chain.Remove(plugin), Is.False);
        _chain.Add(plugin);
        Draw();
        Assert.That(_log[^1], Is.EqualTo("a render"));
    }

    [Test]
    public void Remove_ByAPluginBeforeIt_ItDoesNotRunAndTheFrameArrives()
    {
        var second = new LoggingPlugin("b", _log);
        _chain.Add(new LoggingPlugin("a", _log) { During = () => _chain.Remove(second) });
        _chain.Add(second);
        Draw();
        Assert.That(_log, Is.EqualTo(new[] { "a enable", "b enable", "a render", "b disable" }));
        Assert.That(Result(), Is.EqualTo(_fixture.Read(_source)));
    }

    [Test]
    public void Add_DuringAFrame_RunsFromTheNextFrameOn()
    {
        var late = new LoggingPlugin("late", _log);
        bool added = false;
        _chain.Add(new LoggingPlugin("a", _log)
        {
            During = () =>
            {
                if (!added) _chain.Add(late);
                added = true;
            },
        });
        Draw();
        Assert.That(_log, Has.None.StartsWith("late"));
        Draw();
        Assert.That(_log[^1], Is.EqualTo("late render"));
    }

    [Test]
    public void Add_Twice_IsRefusedByName()
    {
        var plugin = new LoggingPlugin("a", _log);
        _chain.Add(plugin);
        Assert.That(() => _chain.Add(plugin), Throws.ArgumentException.With.Message.Contains("'a'"));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Render_OneOfThreeThrows_TheOthersRunAndTheFrameArrives(int failing)
    {
        for (int k = 0; k < 3; k++) _chain.Add(k == failing ? new LoggingPlugin("bad", _log) { Throws = "render" } : Brighter(10));
        Draw();
        Draw();
        Assert.That(Result(), Is.EqualTo(Brightened(_fixture.Read(_source), 20)));
    }

    [Test]
    public void Render_PluginThrows_IsReportedOnceListedAndBypassed()
    {
        var reports = new List<string>();
        _chain.Failed += f => reports.Add(f.Message);
        var plugin = new LoggingPlugin("bad", _log) { Throws = "render" };
        _chain.Add(plugin);
        for (int k = 0; k < 3; k++) Draw();
        Assert.That(reports, Is.EqualTo(new[] { "plugin 'bad' threw in OnRenderImage at frame 0 and is bypassed: bad fails" }));
        Assert.That(_chain.Failures.Single().Plugin, Is.SameAs(plugin));
        Assert.That(plugin.State, Is.EqualTo(PluginState.Bypassed));
        Assert.That(_log.Count(l => l == "bad render"), Is.EqualTo(1));
        Assert.That(Result(), Is.EqualTo(_fixture.Read(_source)));
    }

    [Test]
    public void Render_BypassedPluginDisabledAndEnabled_RunsAgain()
    {
        var plugin = new LoggingPlugin("a", _log) { Throws = "render" };
        _chain.Add(plugin);
        Draw();
        plugin.Throws = null;
        plugin.Enabled = false;
        Draw();
        Assert.That(_chain.Failures, Is.Empty);
        plugin.Enabled = true;
        Draw();
        Assert.That(plugin.State, Is.EqualTo(PluginState.Active));
        Assert.That(_log, Is.EqualTo(new[] { "a enable", "a render", "a disable", "a enable", "a render" }));
    }

    [Test]
    public void Render_OnEnableThrows_OnDisableNeverRuns()
    {
        _chain.Add(new LoggingPlugin("a", _log) { Throws = "enable" });
        Draw();
        Draw();
        _chain.Dispose();
        Assert.That(_log, Is.EqualTo(new[] { "a enable" }));
    }

    [Test]
    public void Dispose_OnDisableThrows_TheOthersAreDisabledAllTheSame()
    {
        var reports = new List<PluginFailure>();
        _chain.Failed += reports.Add;
        _chain.Add(new LoggingPlugin("a", _log) { Throws = "disable" });
        _chain.Add(new LoggingPlugin("b", _log));
        Draw();
        _chain.Dispose();
        Assert.That(_log[^1], Is.EqualTo("b disable"));
        Assert.That(reports.Single().Stage, Is.EqualTo("OnDisable"));
    }

    [Test]
    public void Failed_ListenerThrows_TheFrameArrives()
    {
        _chain.Failed += _ => throw new InvalidOperationException("listener");
        _chain.Add(new LoggingPlugin("bad", _log) { Throws = "render" });
        Draw();
        Assert.That(Result(), Is.EqualTo(_fixture.Read(_source)));
    }

    [Test]
    public void Render_FromWithinAPlugin_IsRefusedAndBypassed()
    {
        _chain.Add(new LoggingPlugin("a", _log) { During = Draw });
        Draw();
        Assert.That(_chain.Failures.Single().Cause, Is.TypeOf<InvalidOperationException>());
    }

    [Test]
    public void Render_ThreePlugins_EachSeesTheResultOfTheOneBefore()
    {
        _chain.Add(Brighter(3));
        _chain.Add(Brighter(5));
        _chain.Add(Brighter(7));
        Draw();
        Assert.That(Result(), Is.EqualTo(Brightened(_fixture.Read(_source), 15)));
    }

    [Test]
    public void Render_SteadyFrames_AllocateNothingAndMakeNoObject()
    {
        _chain.Add(Brighter(3));
        _chain.Add(new ConvolutionPlugin("gaussian"));
        _chain.Add(new LoggingPlugin("off", _log) { Enabled = false });
        // By then each filter has the program of its own that it gets after some time of use.
        for (int k = 0; k < 200; k++) Draw();
        int objects = GlObjects.Count(_fixture.GL);
        Assert.That(SteadyAllocation.Least(Draw, 100), Is.Zero);
        Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(objects));
    }

    [Test]
    public void Render_AnotherSizeEachFrame_KeepsTheNumberOfObjects()
    {
        _chain.Add(Brighter(1));
        _chain.Add(Brighter(1));
        _chain.Add(Brighter(1));
        Draw();
        int objects = GlObjects.Count(_fixture.GL);
        for (int k = 1; k < 20; k++)
        {
            using var source = new ColourTarget(_fixture.GL, 8 + k, 40 - k);
            using var destination = new ColourTarget(_fixture.GL, 8 + k, 40 - k);
            _chain.Render(_source with { Texture = source.Texture, Width = 8 + k, Height = 40 - k }, _source with { Texture = destination.Texture, Width = 8 + k, Height = 40 - k }, default);
        }
        _fixture.Engine.Dispose();
        Assert.That(GlObjects.Count(_fixture.GL), Is.LessThanOrEqualTo(objects));
    }

    [Test]
    public void Dispose_AfterFrames_LeavesNoObject()
    {
        int before = GlObjects.Count(_fixture.GL);
        using (var chain = new PluginChain(_fixture.GL, _fixture.Engine))
        {
            chain.Add(new LoggingPlugin("a", _log));
            chain.Add(new LoggingPlugin("b", _log));
            chain.Add(new LoggingPlugin("c", _log));
            chain.Render(_source, _destination, default);
            Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(before + 4), "two framebuffers and two textures");
        }
        Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(before));
        Assert.That(_fixture.GL.GetError(), Is.EqualTo(GLEnum.NoError));
    }

    private void Draw() => _chain.Render(_source, _destination, new FrameTime(0.1 * _frame, 0.1, _frame++));

    private byte[] Result() => _fixture.Read(_destination);

    private static ConvolutionPlugin Brighter(int codes) => new(new ConvolveFilter(Kernel.Identity, Bias: codes / 255.0));

    private static byte[] Brightened(byte[] pixels, int codes) => [.. pixels.Select((v, k) => k % 4 == 3 ? v : (byte)Math.Min(255, v + codes))];
}
