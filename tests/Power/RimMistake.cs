using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Power;

/// <summary>A bug in where the engine runs a chain along the edges of a frame: every rectangle of it becomes another.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Change">The rectangle in the place of the right one.</param>
internal sealed record RimMistake(string Name, Func<PixelRegion, PixelRegion> Change)
{
    /// <summary>All of them.</summary>
    /// <remarks>Not here, because they change nothing: rectangles that are larger. The chain itself is right wherever its own inputs are.</remarks>
    public static IReadOnlyList<RimMistake> All { get; } =
    [
        new("rim: last row of each part left out", r => r with { Height = r.Height - 1 }),
        new("rim: last column of each part left out", r => r with { Width = r.Width - 1 }),
        new("rim: each part one row on", r => r with { Y = r.Y + 1 }),
        new("rim: each part one column on", r => r with { X = r.X + 1 }),
        new("rim: not run", r => r with { Width = 0, Height = 0 }),
        new("rim: parts at the top and the bottom not run", r => r.Width > r.Height ? r with { Width = 0, Height = 0 } : r),
        new("rim: parts at the left and the right not run", r => r.Width < r.Height ? r with { Width = 0, Height = 0 } : r),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
