using RealtimeConv.Demo.Apply;
using RealtimeConv.Frames;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>A network over one picture or array whose size it may change: enlargement, strides.</summary>
internal static class StillNetwork
{
    /// <summary>Runs the network in float32.</summary>
    /// <exception cref="InvalidInputException">The picture's alpha would have to change its size with it.</exception>
    public static (Frame Result, string Backend) Run(LayerSession session, Network network, Frame frame, string name, ApplyBackend backend)
    {
        if (frame.Alpha != AlphaMode.Opaque) throw new InvalidInputException($"the network changes the size of '{name}', whose alpha cannot follow: give a picture without alpha");
        var shape = network.Shapes(new TensorShape(1, network.InputChannels, frame.Height, frame.Width))[^1];
        var use = NetworkChannels.For((network.InputChannels, shape.Channels), frame.Channels, hasAlpha: frame.Channels == 4);
        var input = new Tensor(new TensorShape(use.Runs, use.Inputs, frame.Height, frame.Width));
        int plane = frame.Width * frame.Height;
        for (int k = 0; k < input.Data.Length; k++) input.Data[k] = (float)frame[k % plane % frame.Width, k % plane / frame.Width, k / plane];
        var (output, ran) = session.Run(network, input, backend);
        return (ToFrame(output, use), ran);
    }

    // What passes by is the alpha of an opaque picture: 1.
    private static Frame ToFrame(Tensor maps, NetworkChannels use)
    {
        var s = maps.Shape;
        int plane = s.Width * s.Height, channels = use.FrameOutputs;
        var samples = new float[plane * channels];
        Array.Fill(samples, 1);
        for (int k = 0; k < maps.Data.Length; k++) samples[k % plane * channels + k / plane] = maps.Data[k];
        return Frame.FromSamples(s.Width, s.Height, channels, samples);
    }
}
