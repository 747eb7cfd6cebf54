using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A stream of planes opened and three frames pushed through it, each frame's result delivered once.</summary>
internal sealed class StreamSubject(FilterEngine engine, Filter filter, YuvFrame frame, int latency, byte[] right, byte[] passedThrough) : Subject
{
    private readonly Frame _output = new(frame.Width, frame.Height, PixelFormat.Rgba8);

    public override void Blank() => _output.Bytes.Clear();

    public override string? Run()
    {
        Blank();
        try
        {
            using var stream = engine.OpenStream(filter, frame.Layout, frame.Colour, new FrameStreamOptions { Latency = latency });
            long last = -1;
            for (int n = 0; n < 3; n++)
            {
                Blank();
                var pushed = stream.Push(frame.Bytes, _output, out long number);
                if (!pushed.IsApplied) return pushed.Message;
                Assert.That(number, Is.EqualTo(n - latency));
                last = number;
            }
            while (stream.Pending > 0)
            {
                Blank();
                var drained = stream.Drain(_output, out last);
                if (!drained.IsApplied) return drained.Message;
            }
            Assert.That(last, Is.EqualTo(2));
            return null;
        }
        catch (RealtimeConvException e)
        {
            return e.Message;
        }
    }

    public override void AssertRight() => Assert.That(_output.Bytes.ToArray(), Is.EqualTo(right));

    // Nothing, the result of a frame before, or, where the filter failed, the frame itself: nothing half done.
    public override void AssertRefused(bool lasting) =>
        Assert.That(_output.Bytes.ToArray(), Is.EqualTo(right).Or.EqualTo(passedThrough).Or.All.EqualTo(0));

    public override void Mend() => engine.ClearFailures();

    public override void Dispose() => engine.Dispose();
}
