using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>
/// Runs a <see cref="ResamplePass"/> by resample.frag or resample.comp: an output per invocation with weights as data, or in a program for this very pass several groups of outputs,
/// with weights as literals and each texel read once for all of them.
/// </summary>
/// <param name="pass">The pass.</param>
/// <param name="input">Columns and rows of the input.</param>
/// <param name="output">Columns and rows of the output.</param>
internal sealed class ResampleEncoder(ResamplePass pass, (int Width, int Height) input, (int Width, int Height) output) : PassEncoder
{
    protected override string Shader => "resample";

    private int LineLength => pass.AlongColumns ? input.Height : input.Width;

    private (int, int, int, int) Window => (pass.Taps, pass.Phases.Length, pass.Start, LineLength);

    /// <summary>How the pass runs by the program that serves many.</summary>
    public static EncodedPass Encode(ResamplePass pass, PassStage stage, (int Width, int Height) input, (int Width, int Height) output) => new ResampleEncoder(pass, input, output).Encode(stage);

    /// <summary>The program made for this pass alone; null where there is none, and the generic one stays.</summary>
    public static EncodedPass? TryEncode(ResamplePass pass, PassStage stage, EncodedPass generic, (int Width, int Height) input, (int Width, int Height) output) =>
        new ResampleEncoder(pass, input, output).TryEncodeOwn(stage, generic);

    protected override EncodedPass Encode(PassStage stage)
    {
        var store = new StoreSteps(pass, stage);
        var local = LocalSize(stage);
        var weights = Weights();
        var constants = Constants(stage, store, local);
        constants.Add("K_WEIGHT", weights.Type).Add("K_WEIGHT_VECTORS", weights.Vectors);
        int? capacity = weights.BlockCapacity(stage.Device.Profile.MaxUniformBlockSize);
        if (capacity is { } c) constants.Add("K_WEIGHT_CAPACITY", c);
        else constants.Add("K_WEIGHT_ROW_SHIFT", WeightTable.TextureRowShift);
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock { Window = Window, BorderValue = PassBlock.Lanes(pass.Border.Constant, stage.FirstChannel, coloursOnly: false), Steps = store.Values }.ToBytes(),
            Weights = weights,
            WeightCapacity = capacity,
            UsesSrgbTable = store.UsesSrgbTable,
            Group = local,
        };
    }

    private EncodedPass? TryEncodeOwn(PassStage stage, EncodedPass generic)
    {
        // A fragment's place within its group is not known when its program is made.
        if (!stage.IsCompute && !pass.IsDecimation) return null;
        if (ResampleText.For(pass, stage.IsCompute) is not { } text) return null;
        // The last invocation may read for groups that are not there.
        int groups = ((pass.AlongColumns ? output.Height : output.Width) + text.Groups - 1) / text.Groups * text.Groups, last = pass.Step * (groups - 1) + pass.Start + pass.Taps - 1;
        bool foldsOnce = pass.Border.Mode is BorderMode.Replicate or BorderMode.Constant || (-pass.Start < LineLength && last < 2 * LineLength - 1);
        if (pass.IsDecimation && !foldsOnce) return null;

        var store = new StoreSteps(pass, stage);
        var local = LocalSize(stage);
        var (weights, image, border) = Scaled(stage);
        if (!ResampleText.CanHold(weights)) return null;
        var constants = Constants(stage, store, local)
            .Add("K_GROUPS", text.Groups)
            .Add("K_READS", text.Reads)
            .Add("K_BODY", text.Body(weights))
            .Add("K_OWN_TERMS", Literal([1, 0, 0, 0]))
            .Add("K_OWN_STEPS", string.Join(", ", store.Values.DefaultIfEmpty(new float[4]).Select(Literal)))
            .Add("K_OWN_WINDOW", string.Create(CultureInfo.InvariantCulture, $"ivec4{Window}"))
            .Add("K_OWN_SIZE", string.Create(CultureInfo.InvariantCulture, $"ivec2{output}"));
        constants.Add(pass.IsDecimation ? "K_FOLD_ONCE" : "K_INSIDE", "");
        if (border is not null) constants.Add("K_BORDER_CODES", Literal(border));
        if (image is not null) constants.Add("K_INPUT_IMAGE", image.Layout).Add("K_INPUT_IMAGE_TYPE", image.Type);
        if (stage.InputIsOwn && pass.Inputs.Length == 1) constants.Add("K_OWN_MAPS", "ivec4[](ivec4(0, 0, 1, 0))");
        if (stage.OutputIsOwn) constants.Add("K_OWN_TARGET", "ivec4(0, 0, 1, 0)");
        int outputs = text.Groups * pass.Phases.Length;
        return generic with
        {
            Variant = Variant(constants, stage),
            Weights = null,
            WeightCapacity = null,
            IsForOneKernel = true,
            InputImage = image,
            Group = pass.AlongColumns ? (local.X, local.Y * outputs) : (local.X * outputs, local.Y),
        };
    }

    private ShaderConstants Constants(PassStage stage, StoreSteps store, (int X, int Y) local)
    {
        var constants = CommonConstants(pass, stage, store, 1, local, store.UsesSrgbTable)
            .Add("K_BORDER", (int)pass.Border.Mode)
            .Add("K_STEP", pass.Step)
            .Add("K_PHASES", pass.Phases.Length);
        if (pass.AlongColumns) constants.Add("K_ALONG_COLUMN", "");
        return constants;
    }

    // Phase after phase, as the rows of a kernel.
    private WeightTable Weights() => new(
        [KernelBank.Uniform(new Kernel(pass.Taps, pass.Phases.Length, [.. pass.Phases.SelectMany(p => p)], 1, 0, 0))], new Footprint(0, 0, pass.Taps - 1, pass.Phases.Length - 1), 0);

    // Images are a software rasteriser's fast way in. Their codes come as whole numbers: the scale goes into the weights before their one rounding, where the border's constant can follow.
    private (WeightTable Weights, ImageRead? Image, float[]? Border) Scaled(PassStage stage)
    {
        var weights = Weights();
        if (!stage.IsCompute || stage.Device.IsEmbedded || !stage.Device.Profile.IsSoftware) return (weights, null, null);
        bool isConstant = pass.Border.Mode == BorderMode.Constant;
        float[]? border = isConstant && !stage.Input.Format.IsFloat ? BlockedEncoder.BorderInCodes(pass.Border, stage) : null;
        var image = !isConstant || border is not null ? ImageRead.OfWholeNumbers(stage.Input, stage.Device.IsEmbedded) : ImageRead.AsStored(stage.Input);
        if (image?.Type != ImageRead.OfCodes) return (weights, image, null);
        return weights.DividedBy(stage.Input.Format.MaxCode) is { } scaled ? (scaled, image, border) : (weights, ImageRead.AsStored(stage.Input), null);
    }

    // By its bits: a compiler may read decimals as it likes.
    private static string Literal(float[] vector) =>
        $"BITS4({string.Join(", ", vector.Select(v => string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.SingleToUInt32Bits(v):x8}u")))})";
}
