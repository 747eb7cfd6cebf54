using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

/// <summary>Which memory holds which frame, over many frames, without one being overwritten while it is needed.</summary>
public class FrameRingsTests
{
    [Test]
    public void Bind_ManyFrames_FindsEachPastFrameInItsPlace([Values] FirstFrames first, [Values(1, 2, 5)] int depth)
    {
        double[] weights = [.. Enumerable.Range(1, depth + 1).Select(t => (double)t)];
        var filter = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(depth + 1, 1, 1, weights), FirstFrames: first);
        var plan = Planner.Plan(new PlanRequest(filter, PixelFormat.R32F, PixelFormat.R32F, 4, 4));
        var made = new List<(int Surface, bool IsZero)>();
        var rings = new FrameRings<int[]>(plan, (surface, isZero) =>
        {
            made.Add((surface, isZero));
            return [-1];
        });
        Assert.That(made, Has.Count.EqualTo(depth + 1 + (first == FirstFrames.Zero ? 1 : 0)));
        for (int start = 0; start < 2; start++)
        {
            for (int n = 0; n < 3 * depth + 4; n++)
            {
                var bound = new int[plan.Surfaces.Length][];
                rings.Bind(bound);
                for (int s = 0; s < bound.Length; s++)
                {
                    if (plan.Surfaces[s].Past is not { } past) continue;
                    bound[past.Surface][0] = 100 * start + n;
                    int expected = n >= past.Frames ? 100 * start + n - past.Frames : first == FirstFrames.Zero ? -1 : 100 * start;
                    Assert.That(bound[s][0], Is.EqualTo(expected), $"frame {n}, {past.Frames} ago");
                }
                Assert.That(rings.Frames, Is.EqualTo(n));
                rings.Advance();
            }
            rings.Restart();
        }
    }
}
