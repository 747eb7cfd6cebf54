using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Remembers the first byte and the time of every frame.</summary>
internal sealed class MemorySink : IFrameSink
{
    public List<(byte Value, TimeSpan Time)> Frames { get; } = [];

    public Action<int>? BeforeWrite { get; init; }

    public bool? KeptAsPart { get; private set; }

    public string Name => "memory";

    public long FramesWritten => Frames.Count;

    public void Write(Frame frame, TimeSpan timestamp)
    {
        BeforeWrite?.Invoke(Frames.Count);
        Frames.Add((frame.Bytes[0], timestamp));
    }

    public string Complete(bool keepAsPart = false)
    {
        KeptAsPart = keepAsPart;
        return keepAsPart ? "memory.part" : "memory";
    }

    public void Dispose() { }
}
