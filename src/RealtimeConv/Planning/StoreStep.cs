using RealtimeConv.Filters;

namespace RealtimeConv.Planning;

/// <summary>One step of what happens to a value between a pass's sum and its store; steps run in their order.</summary>
public abstract record StoreStep
{
    private protected StoreStep() { }
}

/// <summary>Adds a bias: to the pass's colour channels only, or to all; multiplied by the value's own alpha when the values are premultiplied.</summary>
/// <param name="Bias">The bias per channel.</param>
/// <param name="ColoursOnly">Whether a fourth channel is left alone.</param>
/// <param name="TimesAlpha">Whether the bias is multiplied by the fourth channel.</param>
public sealed record BiasStep(ChannelValues Bias, bool ColoursOnly, bool TimesAlpha) : StoreStep;

/// <summary>Applies a pointwise function to the colour channels, or to all.</summary>
/// <param name="Function">The function.</param>
/// <param name="ColoursOnly">Whether a fourth channel is left alone.</param>
public sealed record PointwiseStep(PointwiseFilter Function, bool ColoursOnly) : StoreStep;

/// <summary>Divides the colours by the fourth channel; where its magnitude is at most <paramref name="Guard"/> all four become 0.</summary>
/// <param name="Guard">Absolute guard, 2^-12 * sum|K|.</param>
public sealed record UnpremultiplyStep(double Guard) : StoreStep;

/// <summary>value = original + strength * (value - original), where the original is the texel of another surface at the same place.</summary>
/// <param name="Input">Index into the pass's inputs.</param>
/// <param name="Strength">0 to 1.</param>
/// <param name="ColoursOnly">Whether a fourth channel is left alone.</param>
public sealed record BlendStep(int Input, double Strength, bool ColoursOnly) : StoreStep;

/// <summary>Takes the fourth channel from another surface at the same place.</summary>
/// <param name="Input">Index into the pass's inputs.</param>
public sealed record CopyAlphaStep(int Input) : StoreStep;

/// <summary>Sets the fourth channel to 1.</summary>
public sealed record OpaqueAlphaStep : StoreStep;

/// <summary>Encodes the colours as sRGB.</summary>
public sealed record EncodeSrgbStep : StoreStep;

/// <summary>Multiplies the colours by the fourth channel.</summary>
public sealed record PremultiplyStep : StoreStep;

/// <summary>
/// Ends the whole numbers of a pass in codes: the value becomes round(value / divisor) / maximum, the quotient rounded half to even in whole numbers,
/// so that the code stored is the same everywhere.
/// </summary>
/// <param name="Divisor">At least 1.</param>
/// <param name="Maximum">Largest code of the surface written: 255 or 65535.</param>
public sealed record QuotientStep(int Divisor, int Maximum) : StoreStep;
