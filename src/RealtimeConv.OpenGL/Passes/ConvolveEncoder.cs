using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="ConvolvePass"/> by convolve.frag or convolve.comp: all taps in a loop, several outputs per invocation in compute.</summary>
internal sealed class ConvolveEncoder(ConvolvePass pass) : PassEncoder
{
    protected override string Shader => "convolve";

    protected override EncodedPass Encode(PassStage stage)
    {
        var window = pass.Footprint;
        int columns = window.Left + window.Right + 1, rows = window.Top + window.Bottom + 1;
        var weights = new WeightTable(pass.Banks, window, stage.FirstChannel);
        int? capacity = weights.BlockCapacity(stage.Device.Profile.MaxUniformBlockSize);
        var store = new StoreSteps(pass, stage);
        bool upright = columns == 1 && rows > 1;
        int block = stage.IsCompute && pass.Rim is null ? BlockFor(pass.Banks.Length) : 1;
        // Along the left and right edge rows are short.
        var local = pass.Rim is null || !stage.IsCompute ? LocalSize(stage) : ShortRows;

        var constants = CommonConstants(pass, stage, store, pass.Banks.Length, local, store.UsesSrgbTable)
            .Add("K_BORDER", (int)pass.Border.Mode)
            .Add("K_REDUCTION", (int)pass.Reduction)
            .Add("K_BLOCK", block)
            .Add("K_WEIGHT", weights.Type)
            .Add("K_WEIGHT_VECTORS", weights.Vectors);
        if (pass.Rim is not null && stage.IsCompute) constants.Add("K_REGION", "");
        if (upright) constants.Add("K_ALONG_COLUMN", "");
        if (capacity is { } c) constants.Add("K_WEIGHT_CAPACITY", c);
        else constants.Add("K_WEIGHT_ROW_SHIFT", WeightTable.TextureRowShift);

        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock
            {
                Window = (columns, rows, window.Left, window.Top),
                BorderValue = PassBlock.Lanes(pass.Border.Constant, stage.FirstChannel, coloursOnly: false),
                Terms = [.. Enumerable.Range(0, pass.Banks.Length).Select(k => (float)(k < pass.ReductionWeights.Length ? pass.ReductionWeights[k] : 1))],
                Steps = store.Values,
            }.ToBytes(),
            Weights = weights,
            WeightCapacity = capacity,
            UsesSrgbTable = store.UsesSrgbTable,
            Group = upright ? (local.X, local.Y * block) : (local.X * block, local.Y),
        };
    }

    private static readonly (int X, int Y) ShortRows = (16, 4);

    // Sums of all banks of all pixels of the block stay in registers.
    private static int BlockFor(int banks) => banks <= 2 ? 4 : banks <= 4 ? 2 : 1;
}
