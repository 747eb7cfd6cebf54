using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>Decides what runs a plan. A backend that the caller names is taken or refused, never replaced.</summary>
internal static class BackendChoice
{
    /// <summary>The backends that may run a request, each with what the user should know.</summary>
    /// <exception cref="CapabilityMissingException">The named backend cannot.</exception>
    public static IReadOnlyList<(Backend Backend, string? Note)> Options(PlanRequest request)
    {
        if (request.Backend == Backend.Cpu) return [(Backend.Cpu, null)];
        if (request.Backend != Backend.Auto)
            return Obstacle(request, request.Backend) is { } reason ? throw new CapabilityMissingException(reason) : [(request.Backend, null)];
        if (!request.Device.HasCompute && !request.Device.HasFragment) return [(Backend.Cpu, null)];
        string? compute = Obstacle(request, Backend.Compute), fragment = Obstacle(request, Backend.Fragment);
        var options = new List<(Backend, string?)>();
        if (request.Device.IsSoftware && !request.IsOnDevice) options.Add((Backend.Cpu, $"{request.Device.Name} draws on the processor, where the CPU filter is faster"));
        if (compute is null && (fragment is not null || StoresEverything(request))) options.Add((Backend.Compute, null));
        if (fragment is null) options.Add((Backend.Fragment, null));
        // Where both stages are stopped, the one that the device has tells more than that the other is missing.
        if (options.Count == 0) options.Add((Backend.Cpu, $"no GL pass can run it: {(request.Device.HasFragment ? fragment : compute)}"));
        return options;
    }

    /// <summary>Why a GL backend cannot run the request; null where it can.</summary>
    private static string? Obstacle(PlanRequest request, Backend backend)
    {
        var device = request.Device;
        if (backend == Backend.Compute && !device.HasCompute) return $"{device.Name} offers no compute shaders; take the fragment or CPU backend";
        if (backend == Backend.Fragment && !device.HasFragment) return $"{device.Name} offers no fragment passes; take the CPU backend";
        if (FilterTree.HasNetwork(request.Filter) && !device.Features.HasFlag(PassFeatures.Networks))
            return $"networks do not run inside frames on {device.Name}; take the CPU backend";
        if (request.Width > device.MaxTextureSize || request.Height > device.MaxTextureSize)
            return $"the frame is {request.Width} x {request.Height}; {device.Name} takes textures up to {device.MaxTextureSize}; take the CPU backend";
        if (!device.RendersFloat && (request.Destination.IsFloat || request.Intermediate is SampleType.Float16 or SampleType.Float32))
            return $"{device.Name} cannot draw to float textures; take an 8-bit format or the CPU backend";
        if (!device.RendersUNorm16 && (request.Destination.Type == SampleType.UNorm16 || request.Intermediate == SampleType.UNorm16))
            return $"{device.Name} cannot draw to 16-bit unorm textures; take an 8-bit or float format or the CPU backend";
        if (request.Source.Channels > 4 && request.Filter.PastFrames() > 0)
            return $"the filter remembers frames of {request.Source.Channels} channels; textures hold 4; take the CPU backend";
        if (Math.Max(request.Source.Channels, request.Destination.Channels) > 4 && FilterTree.MixesChannels(request.Filter))
            return $"the filter mixes {request.Source.Channels} channels; textures hold 4; take the CPU backend";
        return null;
    }

    private static bool StoresEverything(PlanRequest request) =>
        request.Device.StoresNarrowFormats || (request.Destination.Channels == 4 && request.Destination.Type != SampleType.UNorm16);
}
