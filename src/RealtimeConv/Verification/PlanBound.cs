using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The bound of a whole plan on one frame: every pass over exact inputs in double, every storage between them.</summary>
public static class PlanBound
{
    /// <summary>Exact values and bounds of a plan's result before the destination's own rounding, which <see cref="AllowedSet"/> adds.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frame">The frame that goes in; of the size and format that the plan was made for.</param>
    /// <param name="arithmetic">The arithmetic it runs in.</param>
    /// <exception cref="ArgumentException">The frame is not the plan's.</exception>
    public static ErrorField Of(FilterPlan plan, Frame frame, ArithmeticModel arithmetic) => Of(plan, [frame], arithmetic);

    /// <summary>As <see cref="Of(FilterPlan, Frame, ArithmeticModel)"/>, for the last frame of a sequence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frames">The sequence from its first frame on, oldest first.</param>
    /// <param name="arithmetic">The arithmetic it runs in.</param>
    /// <exception cref="ArgumentException">There is no frame, or one is not the plan's.</exception>
    public static ErrorField Of(FilterPlan plan, IReadOnlyList<Frame> frames, ArithmeticModel arithmetic)
    {
        CheckFrames(plan, frames);
        return Widened(Propagate(plan, frames, arithmetic), ReferenceError(plan, frames));
    }

    private static ErrorField Propagate(FilterPlan plan, IReadOnlyList<Frame> frames, ArithmeticModel arithmetic)
    {
        var rings = new FrameRings<ErrorField[]>(plan, (surface, isZero) => [isZero ? Zeros(plan.Surfaces[surface], frames[0]) : null!]);
        var now = new ErrorField[plan.Surfaces.Length];
        // What lies further back than all rings together cannot be seen; before the first of a ring its own first frame stands.
        foreach (var frame in frames.Skip(frames.Count - 1 - Math.Min(frames.Count - 1, plan.Request.Filter.PastFrames())))
        {
            var cells = new ErrorField[plan.Surfaces.Length][];
            rings.Bind(cells);
            Array.Clear(now);
            now[0] = Source(frame);
            foreach (var pass in plan.Passes)
            {
                var result = pass.Propagate([.. pass.Inputs.Select(i => plan.Surfaces[i].Past is null ? now[i] : cells[i][0])], arithmetic);
                if (pass.Output != now.Length - 1) result = Stored(result, plan.Surfaces[pass.Output].Format.Type, pass.StoredMaximum > 0, now[0].DescendsFromCodes, arithmetic);
                now[pass.Output] = pass.Rim is { } rim && now[pass.Output] is { } below ? Over(below, result, rim) : result;
                if (cells[pass.Output] is { } cell) cell[0] = now[pass.Output];
            }
            rings.Advance();
        }
        return now[^1];
    }

    // A pass along the edges writes over what lies there. Where nothing does, what it would give elsewhere is never read.
    private static ErrorField Over(ErrorField below, ErrorField above, FrameRim rim)
    {
        var both = new ErrorField(below.Width, below.Height, below.Channels) { Storage = above.Storage, DescendsFromCodes = above.DescendsFromCodes };
        for (int k = 0; k < both.Value.Length; k++)
        {
            int pixel = k / both.Channels;
            var field = rim.Contains(pixel % both.Width, pixel / both.Width, both.Width, both.Height) ? above : below;
            (both.Value[k], both.Error[k]) = (field.Value[k], field.Error[k]);
        }
        return both;
    }

    private static ErrorField Zeros(PlannedSurface surface, Frame frame) =>
        new(frame.Width, frame.Height, surface.Format.Channels) { Storage = surface.Format.Type, DescendsFromCodes = !frame.Format.IsFloat };

    /// <summary>Values and bounds of some pixels of a plan's result, at the cost of these pixels and what they read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frame">The whole frame that goes in.</param>
    /// <param name="region">The output pixels wanted.</param>
    /// <param name="arithmetic">The arithmetic it runs in.</param>
    /// <returns>A field of the region's size.</returns>
    /// <exception cref="ArgumentException">The frame is not the plan's, or the region leaves it.</exception>
    public static ErrorField Of(FilterPlan plan, Frame frame, PixelRegion region, ArithmeticModel arithmetic) => Of(plan, [frame], region, arithmetic);

    /// <summary>As <see cref="Of(FilterPlan, Frame, PixelRegion, ArithmeticModel)"/>, for the last frame of a sequence, oldest first.</summary>
    /// <exception cref="ArgumentException">There is no frame, one is not the plan's, or the region leaves it.</exception>
    public static ErrorField Of(FilterPlan plan, IReadOnlyList<Frame> frames, PixelRegion region, ArithmeticModel arithmetic)
    {
        CheckFrames(plan, frames);
        region.CheckWithin(frames[0].Width, frames[0].Height);
        var crop = new PlanCrop(plan, frames, region);
        var field = Of(crop.Plan, crop.Frames, arithmetic);
        var part = new ErrorField(region.Width, region.Height, field.Channels);
        int row = region.Width * field.Channels;
        for (int y = 0; y < region.Height; y++)
        {
            int from = ((crop.Region.Y + y) * field.Width + crop.Region.X) * field.Channels;
            Array.Copy(field.Value, from, part.Value, y * row, row);
            Array.Copy(field.Error, from, part.Error, y * row, row);
        }
        return part;
    }

    /// <summary>The bounds of all tiers.</summary>
    /// <exception cref="ArgumentException">The frame is not the plan's.</exception>
    public static BoundTiers Tiers(FilterPlan plan, Frame frame) => Tiers(plan, [frame]);

    /// <summary>The bounds of all tiers on the last frame of a sequence, oldest first.</summary>
    /// <exception cref="ArgumentException">There is no frame, or one is not the plan's.</exception>
    public static BoundTiers Tiers(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        CheckFrames(plan, frames);
        var reference = ReferenceError(plan, frames);
        ErrorField Tier(ArithmeticModel arithmetic) => Widened(Propagate(plan, frames, arithmetic), reference);
        return new BoundTiers(Tier(ArithmeticModel.Quality), Tier(ArithmeticModel.Spec), Tier(ArithmeticModel.Likely));
    }

    /// <summary>The bounds of all tiers on a region.</summary>
    public static BoundTiers Tiers(FilterPlan plan, Frame frame, PixelRegion region) =>
        new(Of(plan, frame, region, ArithmeticModel.Quality), Of(plan, frame, region, ArithmeticModel.Spec), Of(plan, frame, region, ArithmeticModel.Likely));

    /// <summary>A frame's samples as exact values.</summary>
    public static ErrorField Source(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var field = new ErrorField(frame.Width, frame.Height, frame.Channels) { Storage = frame.Format.Type, DescendsFromCodes = !frame.Format.IsFloat };
        int k = 0;
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                for (int c = 0; c < frame.Channels; c++, k++)
                {
                    field.Value[k] = frame[x, y, c];
                    if (!double.IsFinite(field.Value[k])) field.Error[k] = double.PositiveInfinity;
                }
        return field;
    }

    // The reference sums each window directly, in double. A plan that splits a kernel may cancel large terms before they meet small ones (a row of weights that
    // sums to 0 over a border constant): its own magnitudes then say nothing of the reference's rounding. An exact plan's result is judged in whole numbers.
    private static ErrorField? ReferenceError(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        if (plan.IsExact) return null;
        var direct = Planner.DirectSums(plan.Request);
        return direct.Passes.Select(p => p.Name).SequenceEqual(plan.Passes.Select(p => p.Name)) ? null : Propagate(direct, frames, ArithmeticModel.Double);
    }

    private static ErrorField Widened(ErrorField field, ErrorField? more)
    {
        if (more is null) return field;
        for (int k = 0; k < field.Error.Length; k++) field.Error[k] += more.Error[k];
        return field;
    }

    private static void CheckFrames(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frames);
        if (frames.Count == 0) throw new ArgumentException("A sequence needs at least one frame.", nameof(frames));
        foreach (var frame in frames) CheckFrame(plan, frame);
    }

    private static void CheckFrame(FilterPlan plan, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var request = plan.Request;
        if (frame.Width != request.Width || frame.Height != request.Height || frame.Format != request.Source)
            throw new ArgumentException($"The plan is for {request.Width} x {request.Height} {request.Source}; the frame is {frame.Width} x {frame.Height} {frame.Format}.", nameof(frame));
    }

    // Whole numbers stored as codes lose nothing.
    private static ErrorField Stored(ErrorField field, SampleType storage, bool areCodes, bool descendsFromCodes, ArithmeticModel arithmetic)
    {
        var stored = new ErrorField(field.Width, field.Height, field.Channels) { Storage = storage, DescendsFromCodes = descendsFromCodes, Finest = field.Finest };
        for (int k = 0; k < field.Value.Length; k++)
        {
            bool bounded = double.IsFinite(field.Value[k]) && double.IsFinite(field.Error[k]);
            stored.Value[k] = field.Value[k];
            if (bounded && !areCodes && StorageBound.Restores(storage, field.Value[k], field.Error[k], arithmetic)) continue;
            stored.Error[k] = bounded ? field.Error[k] + (areCodes ? 0 : StorageBound.Store(storage, field.Value[k], field.Error[k], arithmetic)) : double.PositiveInfinity;
        }
        return stored;
    }
}
