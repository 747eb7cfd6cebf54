using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Power;

/// <summary>A mistake beside the shader of planes: their codes taken to mean something else, or their rows to lie elsewhere.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Scenario">The frame that must show it.</param>
internal sealed record PlaneMistake(string Name, string Scenario)
{
    /// <summary>What the codes are taken to mean.</summary>
    public Func<YuvColour, YuvColour> Meaning { get; init; } = c => c;

    /// <summary>How many samples shorter than a row the next one is taken to begin.</summary>
    public int ShorterRows { get; init; }

    /// <summary>How many bytes early the planes of chroma are taken to begin.</summary>
    public int EarlierChroma { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlaneMistake> All { get; } =
    [
        new("matrix of BT.601 for BT.709", "4:2:0") { Meaning = c => c with { Matrix = YuvMatrix.Bt601 } },
        new("matrix of BT.709 for BT.2020", "4:2:0 of 10 bits") { Meaning = c => c with { Matrix = YuvMatrix.Bt709 } },
        new("full range for limited", "NV12") { Meaning = c => c with { Range = YuvRange.Full } },
        new("limited range for full", "4:2:0 midway") { Meaning = c => c with { Range = YuvRange.Limited } },
        new("chroma taken to lie midway", "P010") { Meaning = c => c with { Siting = ChromaSiting.Centre } },
        new("chroma taken to lie on the left", "4:2:0 of 10 bits") { Meaning = c => c with { Siting = ChromaSiting.Left } },
        new("rows one sample short", "4:2:0") { ShorterRows = 1 },
        new("rows one pair short", "P010") { ShorterRows = 1 },
        new("chroma begins a sample early", "4:2:0") { EarlierChroma = 1 },
        new("chroma begins a byte early", "P010") { EarlierChroma = 1 },
        new("chroma begins a pair early", "NV12") { EarlierChroma = 2 },
    ];
}
