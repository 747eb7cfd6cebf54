using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Frames to time plans on: noise, opaque, so that nothing is a special case.</summary>
internal sealed class TuningFrames
{
    public TuningFrames(PlanRequest request)
    {
        var random = new Random(11);
        int channels = request.Source.Channels;
        var samples = new float[checked(request.Width * request.Height * channels)];
        for (int k = 0; k < samples.Length; k++) samples[k] = channels == 4 && k % 4 == 3 ? 1 : random.NextSingle();
        var noise = Frame.FromSamples(request.Width, request.Height, channels, samples).ConvertTo(request.Source);
        Source = new Frame(request.Width, request.Height, request.Source, request.SourceAlpha);
        noise.Bytes.CopyTo(Source.Bytes);
        Destination = new Frame(request.Width, request.Height, request.Destination, request.DestinationAlpha);
    }

    public Frame Source { get; }

    public Frame Destination { get; }
}
