using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A filter that is transformed, applied to a host's textures from its first frame, by direct sums, until transforms have come or will never come.</summary>
/// <param name="engine">The engine.</param>
/// <param name="filter">The filter.</param>
/// <param name="frames">The host's textures.</param>
/// <param name="right">What direct sums and what transforms make without faults.</param>
internal sealed class FirstFrameSubject(FilterEngine engine, Filter filter, HostFrames frames, (float[] Direct, float[] Transformed) right) : Subject
{
    private ApplyResult _result;

    public override void Blank() => frames.Blank();

    public override string? Run()
    {
        var clock = Stopwatch.StartNew();
        do
        {
            _result = engine.Apply(filter, frames.Source, frames.Destination);
            if (_result.IsApplied) continue;
            Assert.That(engine.Failures.Select(f => f.Message), Does.Contain(_result.Message));
            return _result.Message;
        }
        while (!IsTransformed && !engine.LastReport!.Notes.Any(n => n.StartsWith("direct sums stay", StringComparison.Ordinal)) && clock.Elapsed < TimeSpan.FromMinutes(2));
        return null;
    }

    public override void AssertRight() => Assert.That(frames.Pixels(), Is.EqualTo(IsTransformed ? right.Transformed : right.Direct));

    public override void AssertRefused(bool lasting)
    {
        if (!lasting) Assert.That(_result.Status, Is.EqualTo(ApplyStatus.Bypassed));
        if (_result.Status == ApplyStatus.Bypassed) Assert.That(frames.Pixels(), Is.EqualTo(frames.PassedThrough));
    }

    public override void Mend() => engine.ClearFailures();

    public override void Dispose() => engine.Dispose();

    private bool IsTransformed => engine.LastReport!.Plan.Passes.Any(p => p is FourierPass);
}
