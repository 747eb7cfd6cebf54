namespace RealtimeConv.Verification;

/// <summary>The bounds of one result under each set of assumptions.</summary>
/// <param name="Quality">Round to nearest: what decides.</param>
/// <param name="Spec">Any rounding that ARB_shader_precision allows: leaving it is not a matter of the driver's quality.</param>
/// <param name="Likely">Independent rounding errors: leaving it is worth a warning.</param>
public sealed record BoundTiers(ErrorField Quality, ErrorField? Spec = null, ErrorField? Likely = null);
