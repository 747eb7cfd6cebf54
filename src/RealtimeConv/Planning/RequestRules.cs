using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>What a request must fulfil before it is planned.</summary>
internal static class RequestRules
{
    public static void Check(PlanRequest request)
    {
        if (request.Width < 1 || request.Height < 1)
            throw new ArgumentException($"A frame of {request.Width} x {request.Height} pixels has no pixels; both sizes must be at least 1.");
        CheckFormat(request.Source, request.SourceAlpha, "source");
        CheckFormat(request.Destination, request.DestinationAlpha, "destination");
        int channels = request.Filter.OutputChannels(request.Source.Channels);
        if (channels != request.Destination.Channels)
            throw new ArgumentException($"The filter turns {request.Source.Channels} channels into {channels}; the destination has {request.Destination.Channels}.");
        CheckSizes(request.Filter, request.Width, request.Height);
        bool bothCarryAlpha = request.Source.Channels == 4 && request.Destination.Channels == 4;
        if (bothCarryAlpha && request.SourceAlpha == AlphaMode.Opaque != (request.DestinationAlpha == AlphaMode.Opaque))
            throw new ArgumentException($"The source's alpha is {request.SourceAlpha}, the destination's {request.DestinationAlpha}; both or neither must be Opaque.");
        if (request.MaxBytes < 0) throw new ArgumentException($"The limit of memory is {request.MaxBytes} bytes; it must not be negative.");
        if (request.Budget.Absolute < 0 || !double.IsFinite(request.Budget.Absolute))
            throw new ArgumentException($"The error budget is {request.Budget.Absolute}; it must be finite and not negative.");
    }

    private static void CheckSizes(Filter filter, int width, int height)
    {
        if (filter is NetworkFilter network) network.CheckSize(width, height);
        foreach (var child in FilterTree.Children(filter)) CheckSizes(child, width, height);
    }

    private static void CheckFormat(PixelFormat format, AlphaMode alpha, string role)
    {
        if (format.Channels is < 1 or > PixelFormat.MaxChannels)
            throw new ArgumentException($"The {role} has {format.Channels} channels; 1 to {PixelFormat.MaxChannels} are possible.");
        if (alpha != AlphaMode.Opaque && format.Channels != 4)
            throw new ArgumentException($"{alpha} alpha needs four channels; the {role} has {format.Channels}.");
    }
}
