using RealtimeConv.Demo.Live;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Tests.Live;

/// <summary>What runs where the user asks for more than frames have time for.</summary>
public sealed class LiveGovernorTests
{
    private static readonly DeviceProfile Device = new() { Name = "llvmpipe", HasCompute = true, IsSoftware = true };
    private static readonly FrameTexture Frame = new(1, PixelFormat.Rgba8, 1280, 720);

    [Test]
    public void Decide_WithinTheBudget_IsWhatWasAskedFor()
    {
        var state = Gaussian(2);
        var verdict = Decide(new LiveGovernor(1000), state);
        Assert.That((verdict.Filter, verdict.IsGranted, verdict.Note), Is.EqualTo((state.Filter, false, (string?)null)));
    }

    [Test]
    public void Decide_BlurBeyondTheBudget_IsMadeSmallerAndSaysSo()
    {
        var state = Gaussian(20);
        double whole = Milliseconds(state.Filter);
        var verdict = Decide(new LiveGovernor(0.5 * whole), state);
        Assert.That(Milliseconds(verdict.Filter), Is.InRange(0.3 * whole, 0.5 * whole));
        Assert.That(verdict.Note, Does.StartWith("sigma ").And.Contain("instead of 20").And.Match(@"would take \d+ ms of the [\d.]+ ms granted"));
        Assert.That(state[state.Extent!], Is.EqualTo(20), "the slider stays where the user left it");
    }

    // What the frames told counts, not what the model thought.
    [Test]
    public void Decide_AfterSlowFrames_IsMadeSmaller()
    {
        var state = Gaussian(5);
        var governor = new LiveGovernor(2 * Milliseconds(state.Filter));
        Assert.That(Decide(governor, state).Note, Is.Null);
        for (int frame = 0; frame < 50; frame++) governor.Learn(Planner.Plan(Request(state.Filter)), 6 * Milliseconds(state.Filter));
        var verdict = Decide(governor, state);
        Assert.That(verdict.Note, Does.Contain("instead of 5"));
        Assert.That(verdict.Filter, Is.Not.EqualTo(state.Filter));
    }

    [Test]
    public void Decide_FilterWithoutASize_RunsAndSaysWhatItTakes()
    {
        var state = new LiveState("0.5*sobel-x + 0.5*emboss");
        var verdict = Decide(new LiveGovernor(0.01), state);
        Assert.That(verdict.Filter, Is.EqualTo(state.Filter));
        Assert.That(verdict.Note, Does.Contain("more than the 0.01 ms granted").And.Contain("no size"));
    }

    [Test]
    public void Decide_NothingChanged_PlansNothing()
    {
        var state = Gaussian(20);
        var governor = new LiveGovernor(10);
        Assert.That(Decide(governor, state), Is.SameAs(Decide(governor, state)));
        state.Resize(1);
        Assert.That(Decide(governor, state), Is.Not.Null);
    }

    private static LiveState Gaussian(double sigma)
    {
        var state = new LiveState("gaussian");
        state.Set(state.Extent!, sigma);
        return state;
    }

    private static LiveVerdict Decide(LiveGovernor governor, LiveState state) => governor.Decide(state, Frame, Device, Backend.Auto, mayGrant: false);

    private static PlanRequest Request(Filter filter) => new(filter, Frame.Format, Frame.Format, 1280, 720) { Device = Device, IsOnDevice = true };

    private static double Milliseconds(Filter filter) => 1e-6 * 1280 * 720 * Planner.Candidates(Request(filter))[0].Cost;
}
