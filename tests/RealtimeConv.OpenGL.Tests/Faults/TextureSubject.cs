using RealtimeConv.Filters;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A filter applied to a host's textures.</summary>
/// <param name="engine">The engine.</param>
/// <param name="filter">The filter.</param>
/// <param name="frames">The host's textures.</param>
internal sealed class TextureSubject(FilterEngine engine, Filter filter, HostFrames frames) : Subject
{
    private ApplyResult _result;

    public override void Blank() => frames.Blank();

    public override string? Run()
    {
        _result = engine.Apply(filter, frames.Source, frames.Destination);
        if (_result.IsApplied) return null;
        Assert.That(engine.Failures.Select(f => f.Message), Does.Contain(_result.Message));
        return _result.Message;
    }

    public override void AssertRight() => Assert.That(frames.Pixels(), Is.EqualTo(frames.Right(filter)));

    public override void AssertRefused(bool lasting)
    {
        if (!lasting) Assert.That(_result.Status, Is.EqualTo(ApplyStatus.Bypassed));
        if (_result.Status == ApplyStatus.Bypassed) Assert.That(frames.Pixels(), Is.EqualTo(frames.PassedThrough));
    }

    public override void Mend() => engine.ClearFailures();

    public override void Dispose() => engine.Dispose();
}
