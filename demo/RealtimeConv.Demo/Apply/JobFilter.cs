using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Layers;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Apply;

/// <summary>The filter of a job for the frames it meets.</summary>
internal static class JobFilter
{
    /// <summary>Reads the job's kernel and puts the job's settings over it.</summary>
    /// <param name="job">The job.</param>
    /// <param name="frame">A frame of the size, channels and alpha that will come.</param>
    /// <param name="isArray">Whether samples are data: alpha is then one more channel unless the job says otherwise.</param>
    /// <param name="warnings">Takes what the kernel file's reader warns of.</param>
    /// <exception cref="InvalidInputException">Kernel, settings and frame do not fit.</exception>
    public static Filter Create(ApplyJob job, Frame frame, bool isArray, TextWriter warnings)
    {
        var alpha = job.Overrides.Alpha ?? (isArray ? AlphaPolicy.Straight : AlphaPolicy.Premultiplied);
        if (isArray && alpha != AlphaPolicy.Straight && frame.Channels != 4)
            throw new InvalidInputException($"alpha {alpha.ToString().ToLowerInvariant()} needs 4 channels; '{job.Input}' has {frame.Channels}: leave alpha straight");
        var border = job.Overrides.Border is { } b ? BorderFor(b, job, frame) : (Border?)null;
        if (job.Network is { } file) return Layers(file, frame, job.Input).With(job.Overrides with { Alpha = alpha });
        var kernel = KernelSource.Read(job.Kernel, job.Overrides.Operation, frame.Height, frame.Channels, warnings);
        if (job.Overrides.Anchor is var (x, y)) CheckAnchor(kernel, x, y);
        return kernel.With(job.Overrides with { Alpha = alpha, Border = border });
    }

    /// <summary>The network of a job for frames like this one.</summary>
    /// <exception cref="InvalidInputException">The file is damaged, or made for another number of channels.</exception>
    public static Network ReadNetwork(string file, Frame frame, string input)
    {
        var network = NetworkFiles.Read(file, frame.Channels == 4 ? 3 : frame.Channels);
        try
        {
            var output = network.Shapes(new TensorShape(1, network.InputChannels, frame.Height, frame.Width))[^1];
            _ = NetworkChannels.For((network.InputChannels, output.Channels), frame.Channels, hasAlpha: false);
            return network;
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"'{file}' does not fit '{input}' of {frame.Width} x {frame.Height} x {frame.Channels}: {UserErrors.Sentence(e.Message)}", e);
        }
    }

    private static NetworkFilter Layers(string file, Frame frame, string input)
    {
        var network = ReadNetwork(file, frame, input);
        try
        {
            var filter = new NetworkFilter(network);
            filter.CheckSize(frame.Width, frame.Height);
            return filter;
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"'{file}' cannot filter '{input}': {e.Message}", e);
        }
    }

    // Opaque frames of four channels are colours with an alpha of 1 that nobody sees: three constants are enough.
    private static Border BorderFor(Border border, ApplyJob job, Frame frame)
    {
        int listed = border.Constant.Count, channels = frame.Channels == 4 && frame.Alpha == AlphaMode.Opaque ? 3 : frame.Channels;
        if (listed == 0) return border;
        if (listed == frame.Channels) return border;
        if (listed == 3 && channels == 3) return Border.Of(ChannelValues.PerChannel(border.Constant[0], border.Constant[1], border.Constant[2], 1));
        throw new InvalidInputException($"border lists {listed} constants; '{job.Input}' has {channels} channels: give constant:V, or {channels} values");
    }

    private static void CheckAnchor(Filter filter, int x, int y)
    {
        foreach (var k in filter.Convolutions().SelectMany(c => c.Kernels.Kernels))
            if ((uint)x >= (uint)k.Width || (uint)y >= (uint)k.Height)
                throw new InvalidInputException($"anchor {x},{y} lies outside the {k.Width}x{k.Height} kernel; columns are 0 to {k.Width - 1}, rows 0 to {k.Height - 1}");
    }
}
