using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="CombinePass"/> by combine.frag or combine.comp.</summary>
internal sealed class CombineEncoder(CombinePass pass) : PassEncoder
{
    protected override string Shader => "combine";

    protected override EncodedPass Encode(PassStage stage)
    {
        var store = new StoreSteps(pass, stage);
        var local = LocalSize(stage);
        var constants = CommonConstants(pass, stage, store, pass.Terms, local, store.UsesSrgbTable)
            .Add("K_REDUCTION", (int)pass.Reduction)
            .Add("K_LOAD_TERMS", string.Join(' ', Enumerable.Range(0, pass.Terms).Select(k => $"LOAD_TERM({k}, s_input{k})")));
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock
            {
                Terms = [.. Enumerable.Range(0, pass.Terms).Select(k => (float)(k < pass.Weights.Length ? pass.Weights[k] : 1))],
                Steps = store.Values,
            }.ToBytes(),
            UsesSrgbTable = store.UsesSrgbTable,
            Group = local,
        };
    }
}
