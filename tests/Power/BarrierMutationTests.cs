using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>
/// glMemoryBarrier removed: software drivers run dispatches in order, so no pixel changes, and the list of calls must show it. Every barrier is taken away by
/// itself, and every bit of every barrier that a later call relies on.
/// </summary>
public sealed class BarrierMutationTests
{
    private const string Barrier = "glMemoryBarrier";

    private List<GlCall> _calls = null!;

    [OneTimeSetUp]
    public void RecordCalls()
    {
        var log = new GlLog();
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = Backend.Compute });
            var scenario = Scenarios.All["two passes"];
            for (int k = 0; k < 3; k++) engine.Apply(scenario.Filter, scenario.Frames(Frames.PixelFormat.Rgba32F).First().Frame);
            // Before the engine ends: what it deletes is no longer anybody's to read.
            _calls = [.. log.Calls];
        });
    }

    [Test]
    public void Problems_NothingRemoved_AreNone() => Assert.That(BarrierCheck.Problems(_calls), Is.Empty);

    [Test]
    public void Problems_AllBarriersRemoved_AreFound()
    {
        var problems = BarrierCheck.Problems(_calls.Where(c => c.Name != Barrier));
        PowerTable.Add("list of calls", "every glMemoryBarrier removed", $"{problems.Count} accesses without a barrier");
        Assert.That(problems, Is.Not.Empty);
    }

    // One bit of all barriers: what a texture fetch, an image, a framebuffer and the host's own uploads and downloads wait for.
    [TestCase(0x8u, "GL_TEXTURE_FETCH_BARRIER_BIT")]
    [TestCase(0x20u, "GL_SHADER_IMAGE_ACCESS_BARRIER_BIT")]
    [TestCase(0x400u, "GL_FRAMEBUFFER_BARRIER_BIT")]
    [TestCase(0x80u, "GL_PIXEL_BUFFER_BARRIER_BIT")]
    [TestCase(0x100u, "GL_TEXTURE_UPDATE_BARRIER_BIT")]
    [TestCase(0x200u, "GL_BUFFER_UPDATE_BARRIER_BIT")]
    public void Problems_OneBitOfAllBarriersRemoved_AreFound(uint bit, string name)
    {
        var problems = BarrierCheck.Problems(_calls.Select(c => c.Name == Barrier ? Without(c, bit) : c));
        PowerTable.Add("list of calls", $"{name} removed", $"{problems.Count} accesses without it");
        Assert.That(problems, Is.Not.Empty);
    }

    [Test]
    public void Problems_OneBarrierBetweenDispatchesRemoved_AreFound()
    {
        var places = Enumerable.Range(0, _calls.Count).Where(k => _calls[k].Name == Barrier && (_calls[k].UInt(0) & TextureFetch) != 0 && DispatchReads(k)).ToList();
        Assert.That(places, Has.Count.GreaterThan(3));
        foreach (int place in places) Assert.That(BarrierCheck.Problems(_calls.Where((_, k) => k != place)), Is.Not.Empty, $"call {place}");
        PowerTable.Add("list of calls", "one glMemoryBarrier between two passes removed", $"each of {places.Count} found");
    }

    private const uint TextureFetch = 0x8;

    // Whether a dispatch follows before a barrier that would fetch, too; with a readback between it another frame has begun.
    private bool DispatchReads(int place)
    {
        foreach (var call in _calls.Skip(place + 1))
        {
            if (call.Name == "glDispatchCompute") return true;
            if (call.Name is "glReadPixels" or "glTexSubImage2D" || (call.Name == Barrier && (call.UInt(0) & TextureFetch) != 0)) return false;
        }
        return false;
    }

    private static GlCall Without(GlCall call, uint bit) => new(call.Name, [(nint)(call.UInt(0) & ~bit)], []);
}
