using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A plan of the caller's, prepared for a host's textures and applied to them.</summary>
/// <param name="engine">The engine.</param>
/// <param name="plan">The plan.</param>
/// <param name="frames">The host's textures.</param>
/// <param name="right">What the plan makes without faults.</param>
internal sealed class PlanSubject(FilterEngine engine, FilterPlan plan, HostFrames frames, float[] right) : Subject
{
    private PreparedFilter? _prepared;
    private ApplyResult _result;

    public override void Blank() => frames.Blank();

    public override string? Run()
    {
        try
        {
            _prepared ??= engine.Prepare(plan, frames.Source, frames.Destination);
        }
        catch (RealtimeConvException e)
        {
            return e.Message;
        }
        _result = engine.Apply(_prepared, frames.Source, frames.Destination);
        if (_result.IsApplied) return null;
        Assert.That(engine.Failures.Select(f => f.Message), Does.Contain(_result.Message));
        return _result.Message;
    }

    public override void AssertRight() => Assert.That(frames.Pixels(), Is.EqualTo(right));

    // What could not be prepared has drawn nothing.
    public override void AssertRefused(bool lasting)
    {
        if (_prepared is not null && !lasting) Assert.That(_result.Status, Is.EqualTo(ApplyStatus.Bypassed));
        if (_prepared is null) Assert.That(frames.Pixels(), Has.All.EqualTo(HostFrames.Nothing));
        else if (_result.Status == ApplyStatus.Bypassed) Assert.That(frames.Pixels(), Is.EqualTo(frames.PassedThrough));
    }

    public override void Mend() => engine.ClearFailures();

    public override void Dispose()
    {
        _prepared?.Dispose();
        engine.Dispose();
    }
}
