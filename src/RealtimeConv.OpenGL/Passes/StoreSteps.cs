using System.Text;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>What a pass does between its value and its store, as the macro K_STORE and the numbers it refers to.</summary>
internal sealed class StoreSteps
{
    private readonly StringBuilder _macro = new();
    private readonly List<float[]> _values = [];
    private readonly PassStage _stage;

    public StoreSteps(PlannedPass pass, PassStage stage)
    {
        _stage = stage;
        for (int k = 0; k < pass.Store.Length; k++) Add(pass.Store[k], pass.Store.AsSpan()[(k + 1)..]);
        if (pass.StoredMaximum > 0) _macro.Append("STEP_STORE_CODES(").Append(Value([1f / pass.StoredMaximum, 0, 0, 0])).Append(')');
    }

    public string Macro => _macro.ToString().Trim();

    public IReadOnlyList<float[]> Values => _values;

    public bool UsesSrgbTable { get; private set; }

    private void Add(StoreStep step, ReadOnlySpan<StoreStep> rest)
    {
        string text = step switch
        {
            BiasStep s => $"STEP_BIAS{(s.TimesAlpha ? "_TIMES_ALPHA" : "")}({Value(PassBlock.Lanes(s.Bias, _stage.FirstChannel, s.ColoursOnly))})",
            PointwiseStep s => Pointwise(s.Function, Literal(s.ColoursOnly)),
            UnpremultiplyStep s => $"STEP_UNPREMULTIPLY({Value([(float)s.Guard, 0, 0, 0])})",
            BlendStep s => $"STEP_BLEND({Value([(float)s.Strength, 0, 0, 0])}, s_input{s.Input}, {s.Input}, {Literal(s.ColoursOnly)})",
            CopyAlphaStep s => $"STEP_COPY_ALPHA(s_input{s.Input}, {s.Input})",
            OpaqueAlphaStep => "STEP_OPAQUE_ALPHA",
            EncodeSrgbStep => EncodeSrgb(rest),
            PremultiplyStep => "STEP_PREMULTIPLY",
            QuotientStep s => $"STEP_QUOTIENT({Value([s.Divisor, 1f / s.Divisor, s.Maximum, 1f / s.Maximum])})",
            _ => throw new CapabilityMissingException($"the store step {step.GetType().Name} has no shader; take the CPU backend"),
        };
        _macro.Append(text).Append(' ');
    }

    // The thresholds give the nearest 8-bit code itself; they serve where nothing but alpha changes between encoding and an 8-bit store.
    private string EncodeSrgb(ReadOnlySpan<StoreStep> rest)
    {
        bool endsInCodes = _stage.Output.Format.Type == SampleType.UNorm8;
        foreach (var step in rest) endsInCodes &= step is OpaqueAlphaStep or CopyAlphaStep;
        UsesSrgbTable |= endsInCodes;
        return (endsInCodes ? "STEP_ENCODE_SRGB_CODES" : "STEP_ENCODE_SRGB") + _stage.Lanes;
    }

    private string Pointwise(PointwiseFilter function, string colours) => function.Kind switch
    {
        PointwiseKind.Absolute => $"STEP_ABSOLUTE({colours})",
        PointwiseKind.Affine => $"STEP_AFFINE({Value([(float)function.A, (float)function.B, 0, 0])}, {colours})",
        PointwiseKind.Clamp => $"STEP_CLAMP({Value([(float)function.A, (float)function.B, 0, 0])}, {colours})",
        PointwiseKind.Threshold => $"STEP_THRESHOLD({Value([(float)function.A, 0, 0, 0])}, {colours})",
        _ => throw new CapabilityMissingException($"the function {function.Kind} has no shader; take the CPU backend"),
    };

    private int Value(float[] value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    private static string Literal(bool value) => value ? "true" : "false";
}
