using System.Text.Json.Serialization;
using RealtimeConv.Hosting.CrossChecks;

namespace RealtimeConv.Demo.Apply;

/// <summary>What the cross-check of a job found.</summary>
/// <param name="Tiles">Tiles recomputed by the reference.</param>
/// <param name="Samples">Their samples.</param>
/// <param name="FailedTiles">Tiles with a sample outside the bound.</param>
/// <param name="WorstRatio">The largest error by what its bound allows.</param>
/// <param name="Problem">Why checking ended early; null where it did not.</param>
internal sealed record CheckReport(long Tiles, long Samples, long FailedTiles, double WorstRatio, string? Problem)
{
    /// <summary>A part of a sentence for people.</summary>
    [JsonIgnore]
    public string Summary => Problem ?? $"{Tiles} tiles checked, worst error/bound {WorstRatio:0.000}, {FailedTiles} failed";

    /// <summary>The findings so far.</summary>
    public static CheckReport Of(CrossCheck check) =>
        new(check.Tiles, check.Samples, check.FailedTiles, double.IsFinite(check.WorstRatio) ? check.WorstRatio : double.MaxValue, check.Problem);
}
