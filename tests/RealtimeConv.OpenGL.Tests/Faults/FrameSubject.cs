using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A filter applied to a frame in managed memory, which throws what its documentation names.</summary>
internal sealed class FrameSubject(FilterEngine engine, Filter filter, Frame frame, byte[] right) : Subject
{
    private Frame? _output;

    public override string? Run()
    {
        _output = null;
        try
        {
            _output = engine.Apply(filter, frame);
            return null;
        }
        catch (RealtimeConvException e)
        {
            return e.Message;
        }
    }

    public override void AssertRight() => Assert.That(_output!.Bytes.ToArray(), Is.EqualTo(right));

    public override void AssertRefused(bool lasting) => Assert.That(_output, Is.Null);

    public override void Dispose() => engine.Dispose();
}
