using System.Collections.Immutable;

namespace RealtimeConv.Planning;

/// <summary>A filter turned into passes for one device, format and size: what runs, in which order, over which surfaces.</summary>
/// <remarks>Plain immutable data, made by <see cref="Planner"/>; run by the CPU filter and the GL engine, judged by the error bound.</remarks>
public sealed record FilterPlan
{
    /// <summary>What was asked for.</summary>
    public required PlanRequest Request { get; init; }

    /// <summary>What runs it: never <see cref="Backend.Auto"/>.</summary>
    public required Backend Backend { get; init; }

    /// <summary>A short name for reports: "direct", "separable", "rank 2".</summary>
    public required string Name { get; init; }

    /// <summary>Source first, destination last, intermediates between.</summary>
    public required ImmutableArray<PlannedSurface> Surfaces { get; init; }

    /// <summary>The passes in their order; the last writes the destination.</summary>
    public required ImmutableArray<PlannedPass> Passes { get; init; }

    /// <summary>Whether the result depends on past frames, which whoever runs the plan keeps.</summary>
    public bool RemembersFrames => Surfaces.Any(s => s.Past is not null);

    /// <summary>The surfaces that are kept for later frames, each with how many past frames.</summary>
    public ImmutableArray<(int Surface, int Depth)> Remembered => [.. Surfaces.Select(s => s.Past).OfType<PastFrame>().GroupBy(p => p.Surface).Select(g => (g.Key, g.Max(p => p.Frames)))];

    /// <summary>The surfaces that are kept, each with how many memories of its size a ring makes: the frame that is written, the past ones, and zeros where there were none.</summary>
    public ImmutableArray<(int Surface, int Memories)> RingMemories =>
        [.. Remembered.Select(k => (k.Surface, k.Depth + 1 + (Surfaces.Any(s => s.Past is { IsZeroBefore: true } past && past.Surface == k.Surface) ? 1 : 0)))];

    /// <summary>Bytes of the frames that are kept for later ones; 0 where frames know nothing of each other. Textures store three channels as four.</summary>
    public long HistoryBytes => Remembered.Sum(kept => (kept.Depth + 1L) * Request.Width * Request.Height * BytesKept(Surfaces[kept.Surface].Format));

    private int BytesKept(Frames.PixelFormat format) => Backend != Backend.Cpu && format.Channels == 3 ? format.WithChannels(4).BytesPerPixel : format.BytesPerPixel;

    /// <summary>Whether the result is bit-equal on every driver and the CPU (integer codes, sums below 2^24).</summary>
    public bool IsExact { get; init; }

    /// <summary>What the user should know: alpha falling back, a widened format, a slow path.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
