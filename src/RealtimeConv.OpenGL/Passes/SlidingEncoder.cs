using System.Globalization;
using System.Numerics;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a pass whose window slides along lines, a line or a segment of one per invocation.</summary>
/// <param name="pass">The pass.</param>
/// <param name="window">Its window.</param>
/// <param name="size">Columns and rows of the surfaces, in a program for this pass alone, whose numbers are literals; null in one that serves many.</param>
internal abstract class SlidingEncoder(PlannedPass pass, SlidingWindow window, (int Width, int Height)? size) : PassEncoder
{
    // Longer than any texture: the line is not cut. Few threads are kept busy by whole lines.
    private const int WholeLine = 1 << 20;

    // A graphics processor needs thousands of invocations. Each sums its first window by itself, which for segments of two windows costs half a read per pixel.
    private const int ShortestSegment = 128;

    private const int LinesPerGroup = 16;

    /// <summary>The vectors of u_terms; the first is 1 where there is nothing to weight.</summary>
    protected virtual IReadOnlyList<float[]> Terms(PassStage stage) => [[1, 0, 0, 0]];

    /// <summary>Whether codes are read as the whole numbers they are, by a pass that does not count in them.</summary>
    protected virtual bool ReadsCodes(PassStage stage) => false;

    /// <summary>The program made for this pass alone; null where there is none, and the generic one stays.</summary>
    /// <remarks>A software rasteriser reads every number of a uniform block again for every pixel, and images faster than textures.</remarks>
    public static EncodedPass? TryEncode(PlannedPass pass, PassStage stage, int width, int height)
    {
        if (stage.Device.IsEmbedded || !stage.Device.Profile.IsSoftware) return null;
        SlidingEncoder? encoder = pass switch
        {
            RunningSumPass sum => new RunningSumEncoder(sum, (width, height)),
            RecursivePass recursive => new RecursiveEncoder(recursive, (width, height)),
            _ => null,
        };
        return encoder is null ? null : encoder.Encode(stage) with { IsForOneKernel = true };
    }

    protected override EncodedPass Encode(PassStage stage)
    {
        if (!stage.IsCompute) throw new CapabilityMissingException($"the pass '{pass.Name}' slides along lines, which fragment passes cannot; take the compute or CPU backend");
        var store = new StoreSteps(pass, stage);
        var terms = Terms(stage);
        int segment = stage.Device.Profile.IsSoftware ? WholeLine : Math.Max(ShortestSegment, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * window.Length)));
        // Lanes lie along x even where their lines lie below each other: llvmpipe fills its vectors with that coordinate alone.
        var constants = CommonConstants(pass, stage, store, terms.Count, (LinesPerGroup, 1), store.UsesSrgbTable)
            .Add("K_BORDER", (int)window.Border.Mode)
            .Add("K_SEGMENT", segment);
        if (window.AlongColumns) constants.Add("K_ALONG_COLUMN", "");
        // A host's texture may be anything that a sampler reads; the engine's own is what its storage says.
        var image = stage.InputIsOwn || size is not null ? ImageRead.OfWholeNumbers(stage.Input, stage.Device.IsEmbedded) : null;
        if (image is not null) constants.Add("K_INPUT_IMAGE", image.Layout).Add("K_INPUT_IMAGE_TYPE", image.Type);
        if (ReadsCodes(stage)) constants.Add("K_INPUT_CODES", stage.Input.Format.MaxCode);
        (int Columns, int Rows, int X, int Y) reach = window.AlongColumns ? (1, window.Length, 0, window.Before) : (window.Length, 1, window.Before, 0);
        if (size is var (width, height))
        {
            constants.Add("K_OWN_TERMS", string.Join(", ", terms.Select(Literal)))
                .Add("K_OWN_STEPS", string.Join(", ", store.Values.DefaultIfEmpty(new float[4]).Select(Literal)))
                .Add("K_OWN_WINDOW", $"ivec4({reach.Columns}, {reach.Rows}, {reach.X}, {reach.Y})")
                .Add("K_OWN_SIZE", $"ivec2({width}, {height})");
            if (stage.InputIsOwn && pass.Inputs.Length == 1) constants.Add("K_OWN_MAPS", "ivec4[](ivec4(0, 0, 1, 0))");
            if (stage.OutputIsOwn) constants.Add("K_OWN_TARGET", "ivec4(0, 0, 1, 0)");
        }
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock
            {
                Window = reach,
                BorderValue = PassBlock.Lanes(ReadsCodes(stage) ? window.Border.Constant.Select(c => c * stage.Input.Format.MaxCode) : window.Border.Constant, stage.FirstChannel, coloursOnly: false),
                TermVectors = terms,
                Steps = store.Values,
            }.ToBytes(),
            UsesSrgbTable = store.UsesSrgbTable,
            InputImage = image,
            Group = window.AlongColumns ? (LinesPerGroup, segment) : (segment, LinesPerGroup),
        };
    }

    // By its bits: a compiler may read decimals as it likes.
    private static string Literal(float[] vector) =>
        $"BITS4({string.Join(", ", vector.Select(v => string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.SingleToUInt32Bits(v):x8}u")))})";
}
