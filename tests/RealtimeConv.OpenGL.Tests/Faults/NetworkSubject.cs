using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A network run on feature maps, which throws what its documentation names.</summary>
internal sealed class NetworkSubject(NetworkEngine engine, Network network, Tensor maps, Backend backend, float[] right) : Subject
{
    private Tensor? _output;

    public override string? Run()
    {
        _output = null;
        try
        {
            _output = engine.Run(network, maps, backend);
            return null;
        }
        catch (RealtimeConvException e)
        {
            return e.Message;
        }
    }

    public override void AssertRight() => Assert.That(_output!.Data, Is.EqualTo(right));

    public override void AssertRefused(bool lasting) => Assert.That(_output, Is.Null);

    public override void Dispose() => engine.Dispose();
}
