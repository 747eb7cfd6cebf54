using System.Text;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="PointwisePass"/> by pointwise.frag or pointwise.comp.</summary>
internal sealed class PointwiseEncoder(PointwisePass pass) : PassEncoder
{
    protected override string Shader => "pointwise";

    protected override EncodedPass Encode(PassStage stage)
    {
        var store = new StoreSteps(pass, stage);
        // Only untouched 8-bit samples are codes of the table.
        bool decodesCodes = pass.Load.HasFlag(LoadSteps.Linearize) && !pass.Load.HasFlag(LoadSteps.Unpremultiply) && stage.Input.Format.Type == SampleType.UNorm8;
        bool table = store.UsesSrgbTable || decodesCodes;
        var local = LocalSize(stage);
        var constants = CommonConstants(pass, stage, store, 1, local, table).Add("K_LOAD", LoadMacro(decodesCodes, stage));
        return new EncodedPass
        {
            Variant = Variant(constants, stage),
            Block = new PassBlock { Steps = store.Values }.ToBytes(),
            UsesSrgbTable = table,
            Group = local,
        };
    }

    private string LoadMacro(bool decodesCodes, PassStage stage)
    {
        var macro = new StringBuilder();
        if (pass.Load.HasFlag(LoadSteps.Unpremultiply)) macro.Append("LOAD_UNPREMULTIPLY ");
        if (pass.Load.HasFlag(LoadSteps.Linearize)) macro.Append(decodesCodes ? "LOAD_LINEARIZE_CODES" : "LOAD_LINEARIZE").Append(stage.Lanes).Append(' ');
        if (pass.Load.HasFlag(LoadSteps.Premultiply)) macro.Append("LOAD_PREMULTIPLY ");
        if (pass.Load.HasFlag(LoadSteps.OpaqueAlpha)) macro.Append("LOAD_OPAQUE_ALPHA");
        return macro.ToString().Trim();
    }
}
