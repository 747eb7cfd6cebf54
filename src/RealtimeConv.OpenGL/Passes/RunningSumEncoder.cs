using System.Globalization;
using System.Numerics;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="RunningSumPass"/> by running_sum.comp: each invocation slides along a line.</summary>
/// <param name="pass">The pass.</param>
/// <param name="size">Columns and rows of the surfaces, in a program for this pass alone, whose numbers are literals; null in one that serves many.</param>
internal sealed class RunningSumEncoder(RunningSumPass pass, (int Width, int Height)? size = null) : PassEncoder
{
    // Longer than any texture: the line is not cut. Few threads are kept busy by whole lines.
    private const int WholeLine = 1 << 20;

    // A graphics processor needs thousands of invocations. Each sums its first window by itself, which for segments of two windows costs half a read per pixel.
    private const int ShortestSegment = 128;

    private const int LinesPerGroup = 16;

    protected override string Shader => "running_sum";

    /// <summary>The program made for this pass alone; null where there is none, and the generic one stays.</summary>
    /// <remarks>A software rasteriser reads every number of a uniform block again for every pixel, and images faster than textures.</remarks>
    public static EncodedPass? TryEncode(PlannedPass pass, PassStage stage, int width, int height)
    {
        if (pass is not RunningSumPass sum || stage.Device.IsEmbedded || !stage.Device.Profile.IsSoftware) return null;
        return new RunningSumEncoder(sum, (width, height)).Encode(stage) with { IsForOneKernel = true };
    }

    protected override EncodedPass Encode(PassStage stage)
    {
        if (!stage.IsCompute) throw new CapabilityMissingException($"the pass '{pass.Name}' slides along lines, which fragment passes cannot; take the compute or CPU backend");
        var store = new StoreSteps(pass, stage);
        int segment = stage.Device.Profile.IsSoftware ? WholeLine : Math.Max(ShortestSegment, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * pass.Length)));
        // Lanes lie along x even where their lines lie below each other: llvmpipe fills its vectors with that coordinate alone.
        var constants = CommonConstants(pass, stage, store, 1, (LinesPerGroup, 1), store.UsesSrgbTable)
            .Add("K_BORDER", (int)pass.Border.Mode)
            .Add("K_SEGMENT", segment);
        if (pass.AlongColumns) constants.Add("K_ALONG_COLUMN", "");
        // A host's texture may be anything that a sampler reads; the engine's own is what its storage says.
        var image = stage.InputIsOwn || size is not null ? ImageRead.OfWholeNumbers(stage.Input, stage.Device.IsEmbedded) : null;
        if (image is not null) constants.Add("K_INPUT_IMAGE", image.Layout).Add("K_INPUT_IMAGE_TYPE", image.Type);
        (int Columns, int Rows, int X, int Y) window = pass.AlongColumns ? (1, pass.Length, 0, pass.Before) : (pass.Length, 1, pass.Before, 0);
        if (size is var (width, height))
        {
            constants.Add("K_OWN_STEPS", string.Join(", ", store.Values.DefaultIfEmpty(new float[4]).Select(Literal)))
                .Add("K_OWN_WINDOW", $"ivec4({window.Columns}, {window.Rows}, {window.X}, {window.Y})")
                .Add("K_OWN_SIZE", $"ivec2({width}, {height})");
            if (stage.InputIsOwn && pass.Inputs.Length == 1) constants.Add("K_OWN_MAPS", "ivec4[](ivec4(0, 0, 1, 0))");
            if (stage.OutputIsOwn) constants.Add("K_OWN_TARGET", "ivec4(0, 0, 1, 0)");
        }
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock
            {
                Window = window,
                BorderValue = PassBlock.Lanes(pass.Border.Constant, stage.FirstChannel, coloursOnly: false),
                Steps = store.Values,
            }.ToBytes(),
            UsesSrgbTable = store.UsesSrgbTable,
            InputImage = image,
            Group = pass.AlongColumns ? (LinesPerGroup, segment) : (segment, LinesPerGroup),
        };
    }

    // By its bits: a compiler may read decimals as it likes.
    private static string Literal(float[] vector) =>
        $"BITS4({string.Join(", ", vector.Select(v => string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.SingleToUInt32Bits(v):x8}u")))})";
}
