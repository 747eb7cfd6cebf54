using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Turns a kernel over frames into passes: of each frame either what came in is remembered, or what one filter in space made of it.</summary>
/// <remarks>
/// K[t] = w[t] * S, a product of time and space: S runs once in every frame, a ring keeps its results, and a weighted sum over the ring ends it. Otherwise a ring keeps
/// the frames, and each of them is filtered by its own K[t]. The sum is split where it would read more surfaces than any device binds.
/// </remarks>
/// <param name="builder">Takes the passes.</param>
/// <param name="surfaceBorder">A border in the space of a surface with so many channels.</param>
internal sealed class SpaceTimeLowering(PlanBuilder builder, Func<Border?, int, Border> surfaceBorder)
{
    // OpenGL 3.3 and ES 3.0 bind 16 textures in a stage; two are the engine's, and steps behind the sum may read two more.
    private const int MostTerms = 12;

    /// <summary>Lowers a filter without its bias.</summary>
    public Value Lower(SpaceTimeFilter filter, Value input)
    {
        var turned = filter.Operation == Operation.Convolution ? filter.Kernel.Select(k => k.Rotated180()) : filter.Kernel;
        var border = surfaceBorder(filter.Border, input.Channels);
        bool isTimeAlone = turned.Width == 1 && turned.Height == 1;
        if (isTimeAlone) return WeightedSum(input, [.. turned.Frames.Select(k => k[0, 0])], filter.FirstFrames);
        if (!builder.KeepsInputs && CanKeepFiltered(filter, border) && SpaceTimeFactors.Of(turned, builder) is { } factors)
        {
            var draft = new ConvolveDraft([factors.Space], border, input, Reduction.Single, []) { Remainder = factors.Remainder };
            return WeightedSum(builder.Convolve(draft), factors.Weights, filter.FirstFrames);
        }
        return SumOfFiltered(turned, border, input, filter.FirstFrames);
    }

    // What a filter makes of a frame of zeros is zeros only where none but zeros lie outside.
    private static bool CanKeepFiltered(SpaceTimeFilter filter, Border border) =>
        filter.FirstFrames == FirstFrames.Replicate || border.Mode != BorderMode.Constant || border.Constant.IsZero;

    private Value WeightedSum(Value newest, ImmutableArray<double> weights, FirstFrames first)
    {
        var taps = Taps(weights.Length, t => weights[t] != 0);
        var kept = taps.Any(t => t > 0) ? builder.Keep(newest) : newest;
        return Sum([.. taps.Select(t => builder.Past(kept, t, first))], [.. taps.Select(t => weights[t])]);
    }

    private Value SumOfFiltered(SpaceTimeKernel kernel, Border border, Value input, FirstFrames first)
    {
        var taps = Taps(kernel.Frames.Length, t => kernel.Frames[t].AbsoluteSum > 0);
        var kept = taps.Any(t => t > 0) ? builder.Keep(input) : input;
        var filtered = taps.Select(t => builder.Convolve([kernel.Frames[t]], border, builder.Past(kept, t, first))).ToList();
        return filtered.Count == 1 ? filtered[0] : Sum(filtered, []);
    }

    // Frames of weight 0 are not read; of a kernel of zeros the newest stays, to have something to write.
    private static List<int> Taps(int frames, Func<int, bool> counts)
    {
        var taps = Enumerable.Range(0, frames).Where(counts).ToList();
        return taps.Count > 0 ? taps : [0];
    }

    private Value Sum(IReadOnlyList<Value> terms, ImmutableArray<double> weights)
    {
        var sum = builder.Combine(Reduction.Sum, [.. terms.Take(MostTerms)], weights.IsEmpty ? weights : [.. weights.Take(MostTerms)]);
        for (int first = MostTerms; first < terms.Count; first += MostTerms - 1)
        {
            Value[] part = [sum, .. terms.Skip(first).Take(MostTerms - 1)];
            sum = builder.Combine(Reduction.Sum, part, weights.IsEmpty ? weights : [1, .. weights.Skip(first).Take(MostTerms - 1)]);
        }
        return sum;
    }
}
