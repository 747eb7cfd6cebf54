using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Feature maps drawn into a host's texture, which throws what its documentation names.</summary>
internal sealed class MapsSubject(NetworkEngine engine, Network network, HostFrames frames, Backend backend, float[] right) : Subject
{
    public override void Blank() => frames.Blank();

    public override string? Run()
    {
        try
        {
            engine.DrawMaps(network, frames.Source, frames.Destination, backend);
            return null;
        }
        catch (RealtimeConvException e)
        {
            return e.Message;
        }
    }

    public override void AssertRight() => Assert.That(frames.Pixels(), Is.EqualTo(right));

    public override void AssertRefused(bool lasting) { }

    public override void Dispose() => engine.Dispose();
}
