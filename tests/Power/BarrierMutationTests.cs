using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Power;

/// <summary>
/// glMemoryBarrier removed: software drivers run dispatches in order, so no pixel changes, and the list of calls must show it. Every barrier is taken away by
/// itself, and every bit of every barrier that a later call relies on.
/// </summary>
[TestFixture("two passes")]
[TestFixture("two passes, own program")]
[TestFixture("running sums")]
[TestFixture("folded chain")]
[TestFixture("pyramid")]
[TestFixture("layers")]
public sealed class BarrierMutationTests(string subject)
{
    private const string Barrier = "glMemoryBarrier", Layers = "layers";

    private List<GlCall> _calls = null!;

    private bool ReturnsToHost => subject != Layers;

    [OneTimeSetUp]
    public void RecordCalls()
    {
        var log = new GlLog();
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            if (subject == Layers) RunLayers(shim.GL, log);
            else RunFilter(shim.GL, log);
        });
    }

    private void RunFilter(GL gl, GlLog log)
    {
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Compute, Budget = subject == "pyramid" ? Scenarios.All[subject].Budget : default, SpecialiseAfterFrames = subject.EndsWith("own program", StringComparison.Ordinal) ? 0 : -1 });
        var (name, format, shader) = subject switch
        {
            "running sums" => ("box", PixelFormat.Rgba8, "running_sum."),
            "pyramid" => (subject, PixelFormat.Rgba8, "resample."),
            "two passes, own program" => ("two passes", PixelFormat.Rgba32F, "blocked."),
            _ => (subject, PixelFormat.Rgba32F, "convolve."),
        };
        var scenario = Scenarios.All[name];
        var frame = scenario.Frames(format).First().Frame;
        var folded = subject == FoldedChains.Scenario ? FoldedChains.Plan(engine.Device, Backend.Compute, frame) : null;
        for (int k = 0; k < 3; k++)
        {
            if (folded is null) engine.Apply(scenario.Filter, frame);
            else engine.Apply(folded, frame, new Frame(frame.Width, frame.Height, format));
        }
        Assert.That(engine.LastReport!.Shaders, Has.Some.StartsWith(shader));
        // Before the engine ends: what it deletes is no longer anybody's to read.
        _calls = [.. log.Calls];
    }

    private void RunLayers(GL gl, GlLog log)
    {
        using var engine = new NetworkEngine(gl);
        var network = ((NetworkFilter)Scenarios.OfTheProcessor["layers"].Filter).Network;
        for (int k = 0; k < 3; k++) engine.Run(network, new Tensor(new TensorShape(1, 3, 11, 17)), Backend.Compute);
        _calls = [.. log.Calls];
    }

    [Test]
    public void Problems_NothingRemoved_AreNone() => Assert.That(BarrierCheck.Problems(_calls, ReturnsToHost), Is.Empty);

    [Test]
    public void Problems_AllBarriersRemoved_AreFound()
    {
        var problems = BarrierCheck.Problems(_calls.Where(c => c.Name != Barrier), ReturnsToHost);
        PowerTable.Add($"list of calls, {subject}", "every glMemoryBarrier removed", $"{problems.Count} accesses without a barrier");
        Assert.That(problems, Is.Not.Empty);
    }

    // One bit of all barriers: what a texture fetch, an image, a framebuffer and the host's own uploads and downloads wait for.
    [Test]
    public void Problems_OneBitOfAllBarriersRemoved_AreFound()
    {
        (uint Bit, string Name)[] bits =
        [
            (0x8, "GL_TEXTURE_FETCH_BARRIER_BIT"), (0x20, "GL_SHADER_IMAGE_ACCESS_BARRIER_BIT"), (0x400, "GL_FRAMEBUFFER_BARRIER_BIT"),
            (0x80, "GL_PIXEL_BUFFER_BARRIER_BIT"), (0x100, "GL_TEXTURE_UPDATE_BARRIER_BIT"), (0x200, "GL_BUFFER_UPDATE_BARRIER_BIT"),
        ];
        // Layers give their result to no texture of a host's, so the last three have nothing to wait for.
        foreach (var (bit, name) in subject == Layers ? bits[..3] : bits)
        {
            var problems = BarrierCheck.Problems(_calls.Select(c => c.Name == Barrier ? Without(c, bit) : c), ReturnsToHost);
            PowerTable.Add($"list of calls, {subject}", $"{name} removed", $"{problems.Count} accesses without it");
            Assert.That(problems, Is.Not.Empty, name);
        }
    }

    // Of one gap all are removed: where an image is read, the one before the dispatch orders what the one behind the last does.
    [Test]
    public void Problems_BarriersBetweenTwoDispatchesRemoved_AreFound()
    {
        var gaps = Gaps().ToList();
        Assert.That(gaps, Has.Count.GreaterThan(2));
        int found = gaps.Count(gap => BarrierCheck.Problems(_calls.Where((_, k) => !gap.Contains(k)), ReturnsToHost).Count > 0);
        // The folded kernel and the chain's first stage read the same and write different surfaces: nothing waits for the barriers between them, but for those between the chain's two stages.
        Assert.That(gaps.Count - found, Is.EqualTo(subject == FoldedChains.Scenario ? gaps.Count / 2 : 0), $"of {gaps.Count}");
        PowerTable.Add($"list of calls, {subject}", "glMemoryBarrier between two passes removed", $"{found} of {gaps.Count} found");
    }

    // The barriers between each two dispatches of one frame; one that has none belongs to several dispatches of one pass.
    private IEnumerable<HashSet<int>> Gaps()
    {
        HashSet<int>? gap = null;
        for (int k = 0; k < _calls.Count; k++)
        {
            if (_calls[k].Name == Barrier) gap?.Add(k);
            else if (_calls[k].Name is "glReadPixels" or "glTexSubImage2D" or "glTexSubImage3D") gap = null;
            else if (_calls[k].Name == "glDispatchCompute")
            {
                if (gap is { Count: > 0 }) yield return gap;
                gap = [];
            }
        }
    }

    private static GlCall Without(GlCall call, uint bit) => new(call.Name, [(nint)(call.UInt(0) & ~bit)], []);
}
