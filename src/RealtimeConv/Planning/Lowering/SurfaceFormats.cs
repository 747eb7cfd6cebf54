using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Chooses how the surfaces between passes are stored, so that the contract holds.</summary>
internal sealed class SurfaceFormats
{
    // 16-bit unorm costs half a step of 1/65535; enlarged by no more than this it stays below a hundredth of an 8-bit step.
    private const double LargestGain = 4;

    private readonly PlanRequest _request;
    private readonly Backend _backend;
    private readonly IReadOnlyList<Interval> _ranges;
    private readonly double[] _gains;

    public SurfaceFormats(PlanRequest request, Backend backend, IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges)
    {
        _request = request;
        _backend = backend;
        _ranges = ranges;
        _gains = PassRanges.DownstreamGains(passes, ranges.Count);
        bool hasIntermediate = passes.Count > 1;
        if (hasIntermediate && backend != Backend.Cpu && request.Intermediate is null && !request.Device.RendersFloat)
            Notes = ["float textures cannot be drawn to here: what lies between passes is stored in 16-bit unorm"];
    }

    public IReadOnlyList<string> Notes { get; } = [];

    /// <summary>The storage of a surface between passes.</summary>
    public SampleType TypeOf(int surface)
    {
        if (_request.Intermediate is { } asked) return Checked(asked, surface);
        if (_backend == Backend.Cpu) return SampleType.Float32;
        if (KeepsContractInUNorm16(surface)) return SampleType.UNorm16;
        if (_request.Device.RendersFloat) return SampleType.Float32;
        throw new CapabilityMissingException($"the filter needs float storage between its passes, and {_request.Device.Name} cannot draw to it; take the CPU backend");
    }

    private SampleType Checked(SampleType asked, int surface)
    {
        if (asked is SampleType.Float16 or SampleType.Float32 || _ranges[surface].IsWithinUnit) return asked;
        throw new ArgumentException($"Values between the passes can leave 0..1, and {asked} storage would clamp them; take Float16 or Float32 for the intermediates.");
    }

    private bool KeepsContractInUNorm16(int surface) =>
        _request.Device.RendersUNorm16 && _request.Source.Type == SampleType.UNorm8 && _request.Destination.Type == SampleType.UNorm8
        && _request.Filter.Light == LightMode.Encoded && _ranges[surface].IsWithinUnit && _gains[surface] <= LargestGain;
}
