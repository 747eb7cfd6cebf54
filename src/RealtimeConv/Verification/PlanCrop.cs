using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The part of a frame that decides the bound of a region: the region, widened by all footprints, with the frame's edges where it meets them.</summary>
/// <remarks>
/// Where the part ends inside the frame, its own border stands too near to be right for at most the sum of the footprints, and the region lies deeper. Where
/// it ends with the frame, every rule but <see cref="BorderMode.Wrap"/> reads samples within a footprint of that edge; under that rule the axis is taken whole.
/// Strides and enlargements of layers count from the frame's corner: with them the whole frame is taken.
/// </remarks>
internal sealed class PlanCrop
{
    /// <summary>The part of a sequence of frames for a plan's region.</summary>
    public PlanCrop(FilterPlan plan, IReadOnlyList<Frame> frames, PixelRegion region)
    {
        var frame = frames[0];
        // A mirror turns what reaches to one side into the other: each pass may read as far as its longer reach, either way.
        int reachX = plan.Passes.Sum(p => Math.Max(p.Footprint.Left, p.Footprint.Right)), reachY = plan.Passes.Sum(p => Math.Max(p.Footprint.Top, p.Footprint.Bottom));
        bool wraps = plan.Passes.Any(p => p is ConvolvePass { Border.Mode: BorderMode.Wrap } or RunningSumPass { Border.Mode: BorderMode.Wrap } or FourierPass { Border.Mode: BorderMode.Wrap } or RecursivePass { Border.Mode: BorderMode.Wrap } or FixedPointPass { Border.Mode: BorderMode.Wrap } or ResamplePass { Border.Mode: BorderMode.Wrap });
        bool whole = plan.Passes.Any(p => p is NetworkPass { IsShiftInvariant: false });
        var (x, width) = whole ? (0, frame.Width) : Axis(region.X, region.Width, frame.Width, reachX, wraps, Grid(plan, false));
        var (y, height) = whole ? (0, frame.Height) : Axis(region.Y, region.Height, frame.Height, reachY, wraps, Grid(plan, true));
        var part = new PixelRegion(x, y, width, height);
        Frames = [.. frames.Select(f => Cut(f, part))];
        Region = region with { X = region.X - x, Y = region.Y - y };
        Plan = plan with
        {
            Request = plan.Request with { Width = width, Height = height },
            Surfaces = Surfaces(plan, (width, height)),
            Passes = [.. plan.Passes.Select(p => p.Rim is { } rim ? p with { Rim = rim.Within(part, frame.Width, frame.Height) } : p)],
        };
    }

    public FilterPlan Plan { get; }

    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The region within <see cref="Frames"/>.</summary>
    public PixelRegion Region { get; }

    private static (int Start, int Length) Axis(int start, int length, int whole, int reach, bool wraps, int grid)
    {
        int first = Math.Max(0, start - reach) / grid * grid, end = (int)Math.Min(whole, (long)start + length + reach);
        bool meetsAnEdge = start - reach < 0 || (long)start + length + reach > whole;
        return wraps && meetsAnEdge ? (0, whole) : (first, end - first);
    }

    // Groups of a pyramid count from the frame's corner: parts begin where all of them do.
    private static int Grid(FilterPlan plan, bool alongColumns) => plan.Passes.OfType<ResamplePass>().Where(p => p.AlongColumns == alongColumns).Aggregate(1, (grid, p) => Math.Max(grid, p.Factor));

    private static ImmutableArray<PlannedSurface> Surfaces(FilterPlan plan, (int Width, int Height) part)
    {
        var sizes = Enumerable.Repeat(part, plan.Surfaces.Length).ToArray();
        foreach (var pass in plan.Passes.OfType<ResamplePass>()) sizes[pass.Output] = pass.OutputSize(sizes[pass.Inputs[0]], part);
        return [.. plan.Surfaces.Select((s, k) => s with { Width = sizes[k].Width, Height = sizes[k].Height })];
    }

    private static Frame Cut(Frame frame, PixelRegion part)
    {
        var cut = new Frame(part.Width, part.Height, frame.Format, frame.Alpha);
        int pixel = frame.Format.BytesPerPixel;
        for (int y = 0; y < part.Height; y++) frame.Row(part.Y + y).Slice(part.X * pixel, part.Width * pixel).CopyTo(cut.Row(y));
        return cut;
    }
}
