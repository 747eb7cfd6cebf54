using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>One way to run a kind of pass: names its shader, its constants and its numbers.</summary>
internal abstract class PassEncoder
{
    private const int Invocations = 64;

    /// <summary>The file of shaders/, without extension.</summary>
    protected abstract string Shader { get; }

    /// <summary>Encodes a planned pass.</summary>
    /// <exception cref="CapabilityMissingException">The pass needs more than the device has.</exception>
    public static EncodedPass Encode(PlannedPass pass, PassStage stage) => pass switch
    {
        not ConvolvePass when pass.Rim is not null => throw new CapabilityMissingException($"the pass '{pass.Name}' cannot run along the edges alone; take the CPU backend"),
        ConvolvePass p => new ConvolveEncoder(p).Encode(stage),
        CombinePass p => new CombineEncoder(p).Encode(stage),
        RunningSumPass p => new RunningSumEncoder(p).Encode(stage),
        RecursivePass p => new RecursiveEncoder(p).Encode(stage),
        FourierPass p => new FourierEncoder(p).Encode(stage),
        PointwisePass p => new PointwiseEncoder(p).Encode(stage),
        _ => throw new CapabilityMissingException($"the pass '{pass.Name}' has no shader; take the CPU backend"),
    };

    protected abstract EncodedPass Encode(PassStage stage);

    /// <summary>The constants that every pass has.</summary>
    protected static ShaderConstants CommonConstants(PlannedPass pass, PassStage stage, StoreSteps store, int terms, (int X, int Y) local, bool usesSrgbTable)
    {
        var constants = new ShaderConstants()
            .Add("K_INPUTS", pass.Inputs.Length)
            .Add("K_DECLARE_INPUTS", string.Join(' ', Enumerable.Range(0, pass.Inputs.Length).Select(k => $"INPUT(s_input{k})")))
            .Add("K_TERMS", terms)
            .Add("K_STEP_VALUES", Math.Max(1, store.Values.Count))
            .Add("K_STORE", store.Macro)
            .Add("K_CHANNELS", stage.Channels);
        if (usesSrgbTable) constants.Add("K_SRGB_TABLE", "");
        if (pass.InCodes && !stage.Input.Format.IsFloat) constants.Add("K_INPUT_CODES", stage.Input.Format.MaxCode);
        if (!stage.IsCompute) return constants;
        return constants.Add("K_LOCAL_X", local.X).Add("K_LOCAL_Y", local.Y).Add("K_IMAGE_FORMAT", stage.Output.Image);
    }

    protected ShaderVariant Variant(ShaderConstants constants, PassStage stage) =>
        new(Shader, stage.IsCompute ? ShaderStage.Compute : ShaderStage.Fragment, constants.ToString());

    /// <summary>The workgroup: rows of invocations where the processor draws, which walks memory in order, squares where caches are two-dimensional.</summary>
    protected static (int X, int Y) LocalSize(PassStage stage) => stage.Device.Profile.IsSoftware ? (Invocations, 1) : (8, Invocations / 8);
}
