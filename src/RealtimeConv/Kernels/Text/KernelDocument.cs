using System.Collections.Immutable;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>What a kernel file or text says: kernels, and as much of their use as its format can express.</summary>
/// <remarks>Immutable. What a format does not say is null and left to the caller.</remarks>
public sealed record KernelDocument
{
    /// <summary>A document of one kernel.</summary>
    public KernelDocument(Kernel kernel) : this(KernelArrangement.Single, [kernel]) { }

    /// <summary>A document of several kernels.</summary>
    /// <exception cref="ArgumentException">There is no kernel, more than one in a single arrangement, or frames that are no space-time kernel.</exception>
    public KernelDocument(KernelArrangement arrangement, ImmutableArray<Kernel> kernels)
    {
        if (kernels.IsDefaultOrEmpty) throw new ArgumentException("A kernel document needs at least one kernel.", nameof(kernels));
        if (arrangement == KernelArrangement.Single && kernels.Length > 1)
            throw new ArgumentException($"A document of {kernels.Length} kernels is a sequence, one kernel per channel or one per frame.", nameof(arrangement));
        if (arrangement == KernelArrangement.Frames) _ = new SpaceTimeKernel(kernels);
        Arrangement = arrangement;
        Kernels = kernels;
    }

    /// <summary>A document of one space-time kernel.</summary>
    public KernelDocument(SpaceTimeKernel kernel) : this(KernelArrangement.Frames, (kernel ?? throw new ArgumentNullException(nameof(kernel))).Frames) { }

    /// <summary>How the kernels belong together.</summary>
    public KernelArrangement Arrangement { get; }

    /// <summary>The kernels, at least one.</summary>
    public ImmutableArray<Kernel> Kernels { get; }

    /// <summary>The operation the kernels are made for.</summary>
    public Operation? Operation { get; init; }

    /// <summary>Added once after the sum; 1 is white.</summary>
    public ChannelValues? Bias { get; init; }

    /// <summary>How the frame continues outside.</summary>
    public Border? Border { get; init; }

    /// <summary>What happens to real alpha.</summary>
    public AlphaPolicy? Alpha { get; init; }

    /// <summary>The space the filter runs in.</summary>
    public LightMode? Light { get; init; }

    /// <summary>Whether the text gives the anchor, by numbers or by naming a kernel that has one; otherwise it is the format's default.</summary>
    public bool IsAnchorGiven { get; init; }

    /// <summary>
    /// Whether the anchors are counted in the coefficients as written, not in the window: ImageMagick's rule. Under convolution, which turns the coefficients, the
    /// window anchor is then (W - 1 - x, H - 1 - y); see <see cref="For"/>.
    /// </summary>
    public bool AnchorsAreCoefficients { get; init; }

    /// <summary>What the user should know: cells left out, a unit assumed, a setting not followed. One sentence each.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>The document under a chosen operation, with window anchors as <see cref="Kernel"/> counts them.</summary>
    public KernelDocument For(Operation operation)
    {
        bool mirror = AnchorsAreCoefficients && operation == RealtimeConv.Kernels.Operation.Convolution;
        ImmutableArray<Kernel> kernels = mirror ? [.. Kernels.Select(k => k.WithAnchor(k.Width - 1 - k.AnchorX, k.Height - 1 - k.AnchorY))] : Kernels;
        return new KernelDocument(Arrangement, kernels)
        {
            Operation = operation,
            Bias = Bias,
            Border = Border,
            Alpha = Alpha,
            Light = Light,
            IsAnchorGiven = IsAnchorGiven,
            Warnings = Warnings,
        };
    }

    /// <summary>The filter the document describes.</summary>
    /// <param name="operation">What a caller wants in place of the document's own operation; without either it is cross-correlation.</param>
    /// <param name="channels">Channels of the frame; three kernels leave the fourth of four as it is. 0 where it is not known.</param>
    /// <remarks>Bias, border, alpha and light are the document's, or the defaults. In a sequence the bias follows the last kernel.</remarks>
    public Filter ToFilter(Operation? operation = null, int channels = 0)
    {
        var document = For(operation ?? Operation ?? RealtimeConv.Kernels.Operation.CrossCorrelation);
        bool padded = Arrangement == KernelArrangement.PerChannel && Kernels.Length == 3 && channels == 4;
        Filter filter = Arrangement switch
        {
            KernelArrangement.PerChannel => document.Convolve(KernelBank.PerChannel(padded ? document.Kernels.Add(Kernel.Identity) : document.Kernels)),
            KernelArrangement.Frames => new SpaceTimeFilter(new SpaceTimeKernel(document.Kernels), document.Operation!.Value, Border ?? default),
            KernelArrangement.Sequence => new ChainFilter(document.Kernels.Select(k => document.Convolve(k))),
            _ => document.Convolve(document.Kernels[0]),
        };
        if (Bias is { } bias) filter = filter.WithBias(padded && bias.Count == 3 ? ChannelValues.PerChannel(bias[0], bias[1], bias[2], 0) : bias);
        return filter with { Alpha = Alpha ?? filter.Alpha, Light = Light ?? filter.Light };
    }

    private ConvolveFilter Convolve(KernelBank bank) => new(bank, Operation!.Value, Border ?? default);
}
