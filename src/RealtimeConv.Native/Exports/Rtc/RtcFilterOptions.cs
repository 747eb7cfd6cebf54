using System.Runtime.InteropServices;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>rtc_filter_options of rtconv.h.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct RtcFilterOptions
{
    public uint Size;
    public RtcFields Set;
    public int Operation;
    public int Border;
    public double ConstantRed;
    public double ConstantGreen;
    public double ConstantBlue;
    public double ConstantAlpha;
    public int AnchorX;
    public int AnchorY;
    public double Scale;
    public double Bias;
    public double Strength;
    public int Alpha;
    public int Light;
    public int FrameHeight;
    public int Reserved;

    /// <summary>What is wrong with the structure itself, or null.</summary>
    public readonly unsafe string? Problem()
    {
        if (Size < sizeof(RtcFilterOptions)) return $"rtc_filter_options has size {Size}; set size to sizeof(rtc_filter_options), {sizeof(RtcFilterOptions)}";
        if ((Set & ~RtcFields.All) != 0) return $"rtc_filter_options sets 0x{(uint)(Set & ~RtcFields.All):x}, which this version does not know";
        if (Set.HasFlag(RtcFields.Scale | RtcFields.ScaleBySum)) return "RTC_SET_SCALE and RTC_SET_SCALE_BY_SUM exclude each other";
        return Outside(RtcFields.Operation, Operation, (int)Kernels.Operation.Convolution, "operation")
            ?? Outside(RtcFields.Border, Border, (int)BorderMode.Constant, "border")
            ?? Outside(RtcFields.Alpha, Alpha, (int)AlphaPolicy.Weighted, "alpha")
            ?? Outside(RtcFields.Light, Light, (int)LightMode.Linear, "light")
            ?? NotFinite()
            ?? (Set.HasFlag(RtcFields.FrameHeight) && FrameHeight < 1 ? $"frame_height is {FrameHeight}; frames have at least 1 row" : null);
    }

    /// <summary>What an expression may refer to.</summary>
    public readonly ExpressionContext Context => new(Set.HasFlag(RtcFields.FrameHeight) ? FrameHeight : null);

    /// <summary>The settings over what the text says.</summary>
    public readonly FilterOverrides Overrides() => new()
    {
        Operation = Set.HasFlag(RtcFields.Operation) ? (Operation)Operation : null,
        Border = Set.HasFlag(RtcFields.Border) ? BorderRule() : null,
        Anchor = Set.HasFlag(RtcFields.Anchor) ? (AnchorX, AnchorY) : null,
        Scale = Set.HasFlag(RtcFields.ScaleBySum) ? KernelScale.BySum : Set.HasFlag(RtcFields.Scale) ? KernelScale.Of(Scale) : null,
        Bias = Set.HasFlag(RtcFields.Bias) ? ChannelValues.All(Bias) : null,
        Strength = Set.HasFlag(RtcFields.Strength) ? Strength : null,
        Alpha = Set.HasFlag(RtcFields.Alpha) ? (AlphaPolicy)Alpha : null,
        Light = Set.HasFlag(RtcFields.Light) ? (LightMode)Light : null,
    };

    private readonly Border BorderRule()
    {
        if (Border != (int)BorderMode.Constant) return new Border((BorderMode)Border);
        bool alike = ConstantRed == ConstantGreen && ConstantGreen == ConstantBlue && ConstantBlue == ConstantAlpha;
        return Filters.Border.Of(alike ? ChannelValues.All(ConstantRed) : ChannelValues.PerChannel(ConstantRed, ConstantGreen, ConstantBlue, ConstantAlpha));
    }

    private readonly bool HasFiniteConstants =>
        double.IsFinite(ConstantRed) && double.IsFinite(ConstantGreen) && double.IsFinite(ConstantBlue) && double.IsFinite(ConstantAlpha);

    private readonly string? Outside(RtcFields field, int value, int last, string name) =>
        Set.HasFlag(field) && (value < 0 || value > last) ? $"{name} is {value}; it must be 0 to {last}" : null;

    private readonly string? NotFinite()
    {
        if (Set.HasFlag(RtcFields.Border) && Border == (int)BorderMode.Constant && !HasFiniteConstants) return "a border constant is not finite";
        if (Set.HasFlag(RtcFields.Scale) && !double.IsFinite(Scale)) return $"scale is {Scale}; it must be finite";
        if (Set.HasFlag(RtcFields.Bias) && !double.IsFinite(Bias)) return $"bias is {Bias}; it must be finite";
        return Set.HasFlag(RtcFields.Strength) && Strength is not (>= 0 and <= 1) ? $"strength is {Strength}; it must be 0 to 1" : null;
    }
}
