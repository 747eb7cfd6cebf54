using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>
/// Runs a <see cref="ConvolvePass"/> by blocked.frag or blocked.comp, a program for this very kernel: weights are literals, taps of zero are left out, each
/// texel is read once for a block of pixels. Windows too large for that loop over their rows, with weights as data: such a program serves all kernels of the size.
/// </summary>
internal sealed class BlockedEncoder : PassEncoder
{
    private const int MatrixLanes = 16;

    private readonly ConvolvePass _pass;
    private readonly PassStage _stage;
    private readonly EncodedPass _generic;
    private readonly BlockShape _shape;
    private readonly ImageRead? _image;
    private readonly WeightTable _weights;

    private BlockedEncoder(ConvolvePass pass, PassStage stage, EncodedPass generic, BlockShape shape)
    {
        _pass = pass;
        _stage = stage;
        _generic = generic;
        _shape = shape;
        _image = Image(pass, stage);
        _weights = generic.Weights!;
        if (pass.InCodes || _image?.Type != ImageRead.OfCodes) return;
        // Samples come as codes: their scale goes into the weights before their one rounding.
        if (_weights.DividedBy(stage.Input.Format.MaxCode) is { } scaled) _weights = scaled;
        else _image = ImageRead.AsStored(stage.Input);
    }

    protected override string Shader => "blocked";

    private Footprint Window => _pass.Footprint;

    private int Columns => Window.Left + Window.Right + 1;

    private int Rows => Window.Top + Window.Bottom + 1;

    /// <summary>The program made for this pass alone; null where there is none, and the generic one stays.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="stage">Where and for what it is encoded.</param>
    /// <param name="generic">How the generic program runs it.</param>
    /// <param name="width">Columns of the surfaces.</param>
    /// <param name="height">Rows of the surfaces.</param>
    public static EncodedPass? TryEncode(PlannedPass pass, PassStage stage, EncodedPass generic, int width, int height)
    {
        if (pass is not ConvolvePass convolve || generic.Weights is not { } weights || weights.Lanes == MatrixLanes || !IsOrdinary(weights)) return null;
        var window = pass.Footprint;
        int columns = window.Left + window.Right + 1, rows = window.Top + window.Bottom + 1;
        if (BlockShape.For(columns, rows, NonZero(weights), convolve.Banks.Length, stage.IsCompute) is not { } shape) return null;
        // Where a window reaches over more than the frame, the rule folds again and again, which loops of the generic program do.
        bool foldsAgain = Math.Max(window.Left, window.Right + shape.X) >= width || Math.Max(window.Top, window.Bottom + shape.Y) >= height;
        if (foldsAgain && convolve.Border.Mode is not (BorderMode.Replicate or BorderMode.Constant)) return null;
        return new BlockedEncoder(convolve, stage, generic, shape).Encode(stage);
    }

    protected override EncodedPass Encode(PassStage stage)
    {
        var store = new StoreSteps(_pass, _stage);
        var local = LocalSize(_stage);
        var text = new BlockedText(Columns, Rows, _pass.Banks.Length, _shape);
        var constants = CommonConstants(_pass, _stage, store, _pass.Banks.Length, local, store.UsesSrgbTable)
            .Add("K_BORDER", (int)_pass.Border.Mode)
            .Add("K_REDUCTION", (int)_pass.Reduction)
            .Add("K_WEIGHT", _weights.Type)
            .Add("K_WEIGHT_VECTORS", _weights.Vectors)
            .Add("K_BLOCK_X", _shape.X)
            .Add("K_BLOCK_Y", _shape.Y)
            .Add("K_COLUMNS_READ", text.ColumnsRead)
            .Add("K_COLUMNS", text.Columns());
        if (_generic.WeightCapacity is { } c) constants.Add("K_WEIGHT_CAPACITY", c);
        else constants.Add("K_WEIGHT_ROW_SHIFT", WeightTable.TextureRowShift);
        if (_weights != _generic.Weights && _pass.Border.Mode == BorderMode.Constant && BorderInCodes(_pass.Border, _stage) is { } border)
            constants.Add("K_BORDER_CODES", $"BITS4({string.Join(", ", border.Select(Bits))})");
        if (_image is not null) constants.Add("K_INPUT_IMAGE", _image.Layout).Add("K_INPUT_IMAGE_TYPE", _image.Type);
        if (_shape.IsLoop) constants.Add("K_LOOP", Rows).Add("K_ROW_WEIGHTS", text.RowWeights()).Add("K_ROW", text.Row());
        else constants.Add("K_ROWS", text.Rows(Literal));
        return _generic with
        {
            Variant = Variant(constants, _stage),
            Weights = _shape.IsLoop ? _weights : null,
            IsForOneKernel = !_shape.IsLoop,
            InputImage = _image,
            Group = (local.X * _shape.X, local.Y * _shape.Y),
        };
    }

    // Images are a software rasteriser's fast way in; in OpenGL ES they bind immutable textures only, which a host's need not be.
    private static ImageRead? Image(ConvolvePass pass, PassStage stage)
    {
        if (!stage.IsCompute || stage.Device.IsEmbedded || !stage.Device.Profile.IsSoftware) return null;
        bool codes = pass.InCodes || pass.Border.Mode != BorderMode.Constant || BorderInCodes(pass.Border, stage) is not null;
        return codes ? ImageRead.OfWholeNumbers(stage.Input, stage.Device.IsEmbedded) : ImageRead.AsStored(stage.Input);
    }

    // The constant in the scale of the codes, where a float holds it: the bound grants it no further rounding.
    internal static float[]? BorderInCodes(Border outside, PassStage stage)
    {
        var lanes = new float[4];
        for (int lane = 0; lane < 4; lane++)
        {
            int channel = stage.FirstChannel + lane, listed = outside.Constant.Count;
            double value = listed == 0 || channel < listed ? stage.Input.Format.MaxCode * outside.Constant[channel] : 0;
            lanes[lane] = (float)value;
            if (!(Math.Abs(lanes[lane] - value) <= Math.ScaleB(Math.Abs(value), -48))) return null;
        }
        return lanes;
    }

    // Compilers may flush literals that a buffer would hold.
    private static bool IsOrdinary(WeightTable weights)
    {
        foreach (float weight in weights.Values)
            if (weight != 0 && !(Math.Abs(weight) is > 1e-30f and < 1e30f)) return false;
        return true;
    }

    private static int NonZero(WeightTable weights)
    {
        int count = 0;
        for (int k = 0; k < weights.Count; k++) if (weights.Values.Slice(k * weights.Lanes, weights.Lanes).ContainsAnyExcept(0)) count++;
        return count;
    }

    // By its bits: a compiler may read decimals as it likes.
    private string? Literal(int term, int tap)
    {
        var weight = _weights.Values.Slice((term * Columns * Rows + tap) * _weights.Lanes, _weights.Lanes);
        if (!weight.ContainsAnyExcept(0)) return null;
        return weight.Length == 1 ? $"BITS({Bits(weight[0])})" : $"BITS4({Bits(weight[0])}, {Bits(weight[1])}, {Bits(weight[2])}, {Bits(weight[3])})";
    }

    private static string Bits(float weight) => string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.SingleToUInt32Bits(weight):x8}u");
}
