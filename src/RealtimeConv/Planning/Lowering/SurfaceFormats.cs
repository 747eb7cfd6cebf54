using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Chooses how the surfaces between passes are stored, so that the contract holds.</summary>
internal sealed class SurfaceFormats
{
    /// <summary>16-bit unorm costs half a step of 1/65535; enlarged by no more than this it stays below a hundredth of an 8-bit step.</summary>
    public const double LargestGain = 4;

    private readonly PlanRequest _request;
    private readonly Backend _backend;
    private readonly IReadOnlyList<Interval> _ranges;
    private readonly double[] _gains;
    private readonly Dictionary<int, SampleType> _coarse = [];

    /// <summary>Chooses the formats.</summary>
    /// <param name="request">What is planned.</param>
    /// <param name="backend">What will run it.</param>
    /// <param name="passes">The passes; the last writes the destination.</param>
    /// <param name="ranges">What the samples of each surface can be.</param>
    /// <param name="isCopy">Whether a surface holds the source's samples, which it stores as they came; null where none does.</param>
    /// <param name="spare">Error that coarser storage than the contract's may add to the result; 0 keeps the contract.</param>
    public SurfaceFormats(PlanRequest request, Backend backend, IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges, Func<int, bool>? isCopy = null, double spare = 0)
    {
        _request = request;
        _backend = backend;
        _ranges = ranges;
        _gains = PassRanges.DownstreamGains(passes, ranges.Count);
        bool hasIntermediate = passes.Count > 1;
        if (hasIntermediate && backend != Backend.Cpu && request.Intermediate is null && !request.Device.RendersFloat)
            Notes = ["float textures cannot be drawn to here: what lies between passes is stored in 16-bit unorm"];
        if (spare <= 0 || backend == Backend.Cpu || request.Intermediate is not null) return;
        for (int s = 1; s < ranges.Count; s++)
            if (s != passes[^1].Output && _gains[s] > 0 && isCopy?.Invoke(s) != true) spare -= Coarsen(s, spare);
        if (_coarse.Count > 0) Notes = [.. Notes, string.Create(CultureInfo.InvariantCulture, $"under the error budget, what lies between passes is stored in {Stored} at the cost of up to {CoarseError:0.0e+0}")];
    }

    public IReadOnlyList<string> Notes { get; } = [];

    /// <summary>What coarse storage may add to any sample of the result.</summary>
    public double CoarseError { get; private set; }

    private string Stored => string.Join(" and ", _coarse.Values.Distinct().Order().Select(t => t == SampleType.UNorm8 ? "8-bit unorm" : "16-bit floats"));

    /// <summary>Whether a pass can write samples of the source's type.</summary>
    public bool HoldsSource => _backend == Backend.Cpu || (_request.Source.IsFloat ? _request.Device.RendersFloat : _request.Source.Type != SampleType.UNorm16 || _request.Device.RendersUNorm16);

    /// <summary>The storage of a surface between passes.</summary>
    public SampleType TypeOf(int surface)
    {
        if (_request.Intermediate is { } asked) return Checked(asked, surface);
        if (_backend == Backend.Cpu) return SampleType.Float32;
        if (_coarse.TryGetValue(surface, out var coarse)) return coarse;
        if (KeepsContractInUNorm16(surface)) return SampleType.UNorm16;
        if (_request.Device.RendersFloat) return SampleType.Float32;
        throw new CapabilityMissingException($"the filter needs float storage between its passes, and {_request.Device.Name} cannot draw to it; take the CPU backend");
    }

    // The error that the coarsest storage within what is spare costs; 0 where there is none.
    private double Coarsen(int surface, double spare)
    {
        var range = _ranges[surface];
        bool isHalf = !range.IsWithinUnit;
        if (isHalf && (!_request.Device.RendersFloat || !(range.Magnitude < StorageBound.LargestHalf))) return 0;
        double rounding = isHalf ? StorageBound.HalfRounding(range.Magnitude) : ArithmeticModel.Quality.CodeRounding(PixelFormat.Rgba8.MaxCode) / PixelFormat.Rgba8.MaxCode;
        double error = rounding * _gains[surface];
        if (!(error <= spare)) return 0;
        _coarse[surface] = isHalf ? SampleType.Float16 : SampleType.UNorm8;
        CoarseError += error;
        return error;
    }

    private SampleType Checked(SampleType asked, int surface)
    {
        if (asked is SampleType.Float16 or SampleType.Float32 || _ranges[surface].IsWithinUnit) return asked;
        throw new ArgumentException($"Values between the passes can leave 0..1, and {asked} storage would clamp them; take Float16 or Float32 for the intermediates.");
    }

    /// <summary>Whether 16-bit codes keep the contract between passes of a request, where they hold the samples and what follows does not enlarge their rounding.</summary>
    public static bool HasCodesBetween(PlanRequest request, Backend backend) =>
        backend != Backend.Cpu && request.Device.RendersUNorm16 && request.Source.Type == SampleType.UNorm8 && request.Destination.Type == SampleType.UNorm8 && request.Filter.Light == LightMode.Encoded;

    private bool KeepsContractInUNorm16(int surface) => HasCodesBetween(_request, _backend) && _ranges[surface].IsWithinUnit && _gains[surface] <= LargestGain;
}
