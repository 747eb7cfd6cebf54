using System.Numerics;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="RunningSumPass"/> by running_sum.comp: each invocation slides along a line.</summary>
internal sealed class RunningSumEncoder(RunningSumPass pass) : PassEncoder
{
    // Longer than any texture: the line is not cut. Few threads are kept busy by whole lines.
    private const int WholeLine = 1 << 20;

    // A graphics processor needs thousands of invocations. Each sums its first window by itself, which for segments of two windows costs half a read per pixel.
    private const int ShortestSegment = 128;

    private const int LinesPerGroup = 16;

    protected override string Shader => "running_sum";

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
        var image = stage.InputIsOwn ? ImageRead.OfWholeNumbers(stage.Input, stage.Device.IsEmbedded) : null;
        if (image is not null) constants.Add("K_INPUT_IMAGE", image.Layout).Add("K_INPUT_IMAGE_TYPE", image.Type);
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock
            {
                Window = pass.AlongColumns ? (1, pass.Length, 0, pass.Before) : (pass.Length, 1, pass.Before, 0),
                BorderValue = PassBlock.Lanes(pass.Border.Constant, stage.FirstChannel, coloursOnly: false),
                Steps = store.Values,
            }.ToBytes(),
            UsesSrgbTable = store.UsesSrgbTable,
            InputImage = image,
            Group = pass.AlongColumns ? (LinesPerGroup, segment) : (segment, LinesPerGroup),
        };
    }
}
