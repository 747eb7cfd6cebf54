using System.Collections.Immutable;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Steps;

/// <summary>Turns the steps of a plan into row steps, in units that avoid needless scaling.</summary>
internal sealed class StepCompiler(RowKernels kernels)
{
    private static readonly uint[] AllChannels = [.. Enumerable.Repeat(uint.MaxValue, RowKernels.PatternLength)];
    private static readonly uint[] ColourChannels = [.. Enumerable.Range(0, RowKernels.PatternLength).Select(k => k % 4 == 3 ? 0 : uint.MaxValue)];

    /// <summary>What happens to texels on their way into a pass.</summary>
    public StepProgram Load(LoadSteps load, SurfaceRows? memory, float one, int channels)
    {
        var steps = new List<RowStep>();
        bool bytes = memory is { Type: SampleType.UNorm8 };
        if (load.HasFlag(LoadSteps.Unpremultiply))
        {
            steps.Add(new UnpremultiplyRowStep(kernels, 0, one));
            bytes = false;
        }
        if (load.HasFlag(LoadSteps.Linearize))
        {
            steps.Add(new LinearizeRowStep(channels, one, bytes));
            one = 1;
        }
        if (load.HasFlag(LoadSteps.Premultiply))
        {
            // Codes times codes are exact integers: the unit becomes 255 * 255 instead of a rounded division.
            steps.Add(new PremultiplyRowStep(kernels, one));
            one *= one;
        }
        if (load.HasFlag(LoadSteps.OpaqueAlpha)) steps.Add(new OpaqueRowStep(kernels, one));
        return new StepProgram(steps, one);
    }

    /// <summary>What happens to the whole numbers of a pass in codes before they are stored.</summary>
    public StepProgram StoreCodes(ImmutableArray<StoreStep> store, int channels, Func<int, RowSource> others)
    {
        var steps = new List<RowStep>();
        float one = 1;
        foreach (var step in store)
        {
            if (step is not QuotientStep quotient)
            {
                steps.Add(Compile(step, one, channels, others));
                continue;
            }
            // A quotient by a power of two is exact and is rounded by the store.
            if (!int.IsPow2(quotient.Divisor)) steps.Add(new QuotientRowStep(kernels, quotient.Divisor, quotient.Maximum));
            else if (quotient.Divisor != 1) steps.Add(new ScaleStep(kernels, 1f / quotient.Divisor));
            one = quotient.Maximum;
        }
        return new StepProgram(steps, one);
    }

    /// <summary>What happens to values before they are stored, ending in the unit of the store.</summary>
    /// <param name="store">The steps.</param>
    /// <param name="from">The float that stands for 1 before.</param>
    /// <param name="to">The float that shall stand for 1 after.</param>
    /// <param name="channels">Channels per pixel.</param>
    /// <param name="target">Storage that follows.</param>
    /// <param name="others">Rows of the pass's inputs, by their place.</param>
    public StepProgram Store(ImmutableArray<StoreStep> store, float from, float to, int channels, SampleType target, Func<int, RowSource> others)
    {
        var steps = new List<RowStep>();
        // Encoding to 8-bit codes by thresholds wants linear values in units of 1.
        bool toBytes = target == SampleType.UNorm8 && store.LastOrDefault() is EncodeSrgbStep;
        float one = toBytes ? 1 : to;
        if (from != one) steps.Add(new ScaleStep(kernels, one / from));
        foreach (var step in store)
        {
            if (step is EncodeSrgbStep)
            {
                steps.Add(new EncodeSrgbRowStep(channels, one, toBytes));
                if (toBytes) one = to;
                continue;
            }
            steps.Add(Compile(step, one, channels, others));
            if (step is PremultiplyStep && one != 1) steps.Add(new ScaleStep(kernels, 1 / one));
        }
        return new StepProgram(steps, one);
    }

    private RowStep Compile(StoreStep step, float one, int channels, Func<int, RowSource> others) => step switch
    {
        BiasStep { TimesAlpha: true } bias => new AddTimesAlphaStep(kernels, BiasPattern(bias)),
        BiasStep bias => new AddStep(kernels, BiasOfChannels(bias, channels, one)),
        PointwiseStep pointwise => new PointwiseRowStep(kernels, pointwise.Function, Mask(pointwise.ColoursOnly, channels), one),
        UnpremultiplyStep unpremultiply => new UnpremultiplyRowStep(kernels, unpremultiply.Guard, one),
        BlendStep blend => new BlendRowStep(kernels, others(blend.Input), blend.Strength, Mask(blend.ColoursOnly, channels), one),
        CopyAlphaStep copy => new CopyAlphaRowStep(kernels, others(copy.Input), one),
        OpaqueAlphaStep => new OpaqueRowStep(kernels, one),
        PremultiplyStep => new PremultiplyRowStep(kernels, one),
        _ => throw new ArgumentException($"The CPU filter knows no {step.GetType().Name}.", nameof(step)),
    };

    private static uint[] Mask(bool coloursOnly, int channels) => coloursOnly && channels == 4 ? ColourChannels : AllChannels;

    private static float[] BiasOfChannels(BiasStep step, int channels, float one)
    {
        var bias = new float[channels];
        for (int c = 0; c < channels; c++) bias[c] = step.ColoursOnly && channels == 4 && c == 3 ? 0 : (float)(step.Bias[c] * one);
        return bias;
    }

    // Alpha, by which it is multiplied, carries the unit.
    private static float[] BiasPattern(BiasStep step) => [.. Enumerable.Range(0, RowKernels.PatternLength).Select(k => k % 4 == 3 ? 0 : (float)step.Bias[k % 4])];
}
