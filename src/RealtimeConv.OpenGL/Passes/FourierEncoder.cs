using System.Collections.Immutable;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="FourierPass"/>: rows of the tiles forward, columns forward, times the spectrum and back, rows back into the output.</summary>
/// <remarks>
/// Three ways. Compute on a graphics processor takes whole lines by fourier_line.comp, so that samples are read and written three times. Compute drawn by a processor, where shared
/// memory costs more than it saves, and fragments take one stage of each line at a time by fourier.comp and fourier.frag; compute turns back within the last stage of the columns.
/// </remarks>
internal sealed class FourierEncoder : PassEncoder
{
    private const string Lines = "fourier_line";
    private const string WorkFormat = "rgba32f";

    // 16 KiB of points: the least that any device with compute has.
    private const int MostShared = 1024;

    // The least that any device with compute takes in a workgroup.
    private const int MostInvocations = 128;

    private readonly FourierPass _pass;
    private readonly ImmutableArray<FourierStage> _rows;
    private readonly ImmutableArray<FourierStage> _columns;

    public FourierEncoder(FourierPass pass)
    {
        _pass = pass;
        _rows = FourierStage.Of(pass.TileWidth, 0);
        _columns = FourierStage.Of(pass.TileHeight, _rows.Length);
    }

    /// <summary>The stages, in the order of their rows of s_roots.</summary>
    public IEnumerable<FourierStage> Stages => [.. _rows, .. _columns];

    protected override string Shader => "fourier";

    /// <summary>Whether lines are transformed whole.</summary>
    public static bool TakesLines(PassStage stage) => stage.IsCompute && TakesLines(stage.Device);

    /// <summary>Whether compute transforms whole lines on a device.</summary>
    public static bool TakesLines(GlDevice device) => !device.Profile.IsSoftware;

    /// <summary>All steps, and the bytes of B_Pass, which they share.</summary>
    /// <param name="stage">Where and for what the pass is encoded.</param>
    /// <param name="lines">Whether lines are transformed whole.</param>
    public (ImmutableArray<FourierStep> Steps, byte[] Block) EncodeAll(PassStage stage, bool lines)
    {
        var store = new StoreSteps(_pass, stage);
        var block = new PassBlock
        {
            Window = (_pass.Kernel.Width, _pass.Kernel.Height, _pass.Kernel.AnchorX, _pass.Kernel.AnchorY),
            BorderValue = PassBlock.Lanes(_pass.Border.Constant, stage.FirstChannel, coloursOnly: false),
            Steps = store.Values,
        }.ToBytes();
        return ([.. lines ? WholeLines(stage, store) : SingleStages(stage, store)], block);
    }

    // The step that writes the output stands for all.
    protected override EncodedPass Encode(PassStage stage)
    {
        var (steps, block) = EncodeAll(stage, TakesLines(stage));
        return new EncodedPass { Variant = steps[^1].Variant, Block = block, UsesSrgbTable = steps[^1].UsesSrgbTable, Group = steps[^1].Group };
    }

    private IEnumerable<FourierStep> WholeLines(PassStage stage, StoreSteps store)
    {
        FourierStage first = _rows[0], last = _rows[^1];
        yield return WholeLine(stage, store, new FourierRole { IsFirst = true }, $"TAKE({first.Arguments}) {Forward(_rows)}LEAVE({last.Arguments})");
        yield return WholeLine(stage, store, new FourierRole { AlongColumns = true },
            $"TAKE({_columns[0].Arguments}) {Forward(_columns)}MULTIPLY({_columns[^1].Arguments}) {Back(_columns)}LEAVE({_columns[0].Arguments})");
        yield return WholeLine(stage, store, new FourierRole { IsLast = true }, $"TAKE({last.Arguments}) {Back(_rows)}LEAVE({first.Arguments})");
    }

    private FourierStep WholeLine(PassStage stage, StoreSteps store, FourierRole role, string text)
    {
        var stages = role.AlongColumns ? _columns : _rows;
        int length = stages[0].Size, members = length / stages.Min(s => s.Radix), lines = Math.Max(1, Math.Min(MostShared / length, MostInvocations / members));
        role = role with { ReturnsRows = role.IsLast, OnlyOutputs = role.AlongColumns };
        var constants = Constants(stage, store, role, role.AlongColumns ? (lines, members) : (members, lines), eitherWay: false)
            .Add("K_LENGTH", length)
            .Add("K_LINES", lines)
            .Add("K_STAGES", text);
        return Step(Lines, stage, store, role, constants, Numbers(role, Grid(role, 1)), role.AlongColumns ? (lines, 1) : (1, lines));
    }

    private static string Forward(ImmutableArray<FourierStage> stages) => string.Concat(stages.Select((s, k) => s.IsLast
        ? $"COMBINE({s.Radix}) "
        : $"COMBINE({s.Radix}) TURN({s.Arguments}, {s.Row}, {s.Size}) EXCHANGE({s.Arguments}, {stages[k + 1].Arguments}) "));

    private static string Back(ImmutableArray<FourierStage> stages) => string.Concat(Enumerable.Range(0, stages.Length).Reverse().Select(k => k == 0
        ? $"COMBINE({stages[0].Radix}) "
        : $"COMBINE({stages[k].Radix}) TURN({stages[k].Arguments}, {stages[k - 1].Row}, {stages[k - 1].Size}) EXCHANGE({stages[k].Arguments}, {stages[k - 1].Arguments}) "));

    private IEnumerable<FourierStep> SingleStages(PassStage stage, StoreSteps store)
    {
        int rows = _rows.Length, columns = _columns.Length;
        for (int k = 0; k < rows; k++) yield return SingleStage(stage, store, new FourierRole { IsFirst = k == 0 }, _rows[k], _rows[k].IsLast ? null : _rows[k]);
        for (int k = 0; k < columns - 1; k++) yield return SingleStage(stage, store, new FourierRole { AlongColumns = true }, _columns[k], _columns[k]);
        var turned = columns > 1 ? _columns[^2] : (FourierStage?)null;
        yield return SingleStage(stage, store, new FourierRole { AlongColumns = true, Multiplies = true, OnlyOutputs = stage.IsCompute && columns == 1 }, _columns[^1], stage.IsCompute ? turned : null);
        for (int k = columns - (stage.IsCompute ? 2 : 1); k >= 0; k--)
            yield return SingleStage(stage, store, new FourierRole { AlongColumns = true, OnlyOutputs = stage.IsCompute && k == 0 }, _columns[k], k == 0 ? null : _columns[k - 1]);
        for (int k = rows - 1; k >= 0; k--)
            yield return SingleStage(stage, store, new FourierRole { IsLast = k == 0, ReturnsRows = true }, _rows[k], k == 0 ? null : _rows[k - 1]);
    }

    private FourierStep SingleStage(PassStage stage, StoreSteps store, FourierRole role, FourierStage combined, FourierStage? turned)
    {
        var local = LocalSize(stage);
        // A step that neither reads the input, nor multiplies, nor writes the output is the same program for rows and for columns.
        var constants = Constants(stage, store, role, local, eitherWay: !role.IsFirst && !role.IsLast && !role.Multiplies).Add("K_RADIX", combined.Radix);
        if (turned is not null) constants.Add("K_TURN", "");
        if (role.Multiplies) constants.Add("K_PRODUCT", "");
        var numbers = Numbers(role, Grid(role, (role.AlongColumns ? _pass.TileHeight : _pass.TileWidth) / combined.Radix)) with
        {
            StepLevels = int.Log2(combined.Size / combined.Radix),
            TurnRow = turned?.Row ?? 0,
            TurnMask = (turned?.Size ?? 1) - 1,
        };
        return Step(Shader, stage, store, role, constants, numbers, local);
    }

    private FourierNumbers Numbers(FourierRole role, (int X, int Y) grid) => new()
    {
        TileLevelsX = int.Log2(_pass.TileWidth),
        TileLevelsY = int.Log2(_pass.TileHeight),
        ValidColumns = _pass.ValidColumns,
        ValidRows = _pass.ValidRows,
        GridX = grid.X,
        GridY = grid.Y,
        KeptRows = role.OnlyOutputs ? _pass.ValidRows : _pass.TileHeight,
        Direction = role.AlongColumns ? 1 : 0,
    };

    // So many invocations along a line of a tile; lines that hold no output are not taken back.
    private (int X, int Y) Grid(FourierRole role, int along) =>
        role.AlongColumns ? (_pass.TileWidth, along) : (along, role.ReturnsRows ? _pass.ValidRows : _pass.TileHeight);

    private ShaderConstants Constants(PassStage stage, StoreSteps store, FourierRole role, (int X, int Y) local, bool eitherWay)
    {
        // Programs between the ends are the same for every filter.
        var constants = role.IsLast
            ? CommonConstants(_pass, stage, store, 1, local, store.UsesSrgbTable).Add("K_TO_TARGET", "")
            : new ShaderConstants().Add("K_INPUTS", 1).Add("K_DECLARE_INPUTS", "INPUT(s_input0)").Add("K_TERMS", 1).Add("K_STEP_VALUES", 1);
        if (!role.IsLast && stage.IsCompute) constants.Add("K_LOCAL_X", local.X).Add("K_LOCAL_Y", local.Y).Add("K_IMAGE_FORMAT", WorkFormat);
        if (eitherWay) constants.Add("K_EITHER_WAY", "");
        else if (role.AlongColumns) constants.Add("K_ALONG_COLUMN", "");
        if (role.IsFirst) constants.Add("K_FROM_INPUT", "").Add("K_LANES", stage.Channels).Add("K_BORDER", (int)_pass.Border.Mode);
        return constants;
    }

    private static FourierStep Step(string file, PassStage stage, StoreSteps store, FourierRole role, ShaderConstants constants, FourierNumbers numbers, (int X, int Y) group) =>
        new(new ShaderVariant(file, stage.IsCompute ? ShaderStage.Compute : ShaderStage.Fragment, constants.ToString()), role.IsFirst, role.IsLast)
        {
            Numbers = numbers,
            Group = group,
            UsesSrgbTable = role.IsLast && store.UsesSrgbTable,
        };
}
