using System.Collections.Immutable;

namespace RealtimeConv.Planning;

/// <summary>The past frames that running a plan needs: for each surface that is remembered a ring of memories, written in turn.</summary>
/// <typeparam name="T">What holds one picture: a piece of memory, a texture.</typeparam>
/// <remarks>
/// One object belongs to one running plan, whose memory it is: state lives here and nowhere else. Frame n of a surface lies in memory n mod (depth + 1), so that nothing is
/// ever copied, and the first frame stands for all before it without being repeated. Allocates nothing after its construction. Not thread-safe.
/// </remarks>
public sealed class FrameRings<T>
{
    private readonly ImmutableArray<Ring> _rings;
    private long _frame;

    /// <summary>Makes the rings of a plan, as yet without a frame.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="make">Makes the memory of a surface, in the given surface's size and format; whether it is to hold zeros for good.</param>
    public FrameRings(FilterPlan plan, Func<int, bool, T> make)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(make);
        _rings = [.. plan.Remembered.Select(kept => new Ring(kept.Surface, Pasts(plan, kept.Surface), make, kept.Depth))];
    }

    /// <summary>Frames of the sequence so far; 0 before the first.</summary>
    public long Frames => _frame;

    /// <summary>Points the surfaces that are remembered, and their past frames, at their memories for the next frame.</summary>
    /// <param name="surfaces">One for each surface of the plan; others are left alone.</param>
    public void Bind(Span<T> surfaces)
    {
        foreach (var ring in _rings)
        {
            surfaces[ring.Surface] = ring.At(_frame);
            foreach (var (surface, past) in ring.Pasts)
            {
                long frame = _frame - past.Frames;
                surfaces[surface] = frame < 0 && past.IsZeroBefore ? ring.Zeros! : ring.At(Math.Max(0, frame));
            }
        }
    }

    /// <summary>Ends a frame: what was written is the newest of the past. <see cref="Bind"/> anew.</summary>
    public void Advance() => _frame++;

    /// <summary>Takes the newest frame out of the past, so that the next one takes its place: it was shown again, or changed. <see cref="Bind"/> anew.</summary>
    public void TakeBack() => _frame = Math.Max(0, _frame - 1);

    /// <summary>Forgets all frames: the next one is the first of a sequence. <see cref="Bind"/> anew.</summary>
    public void Restart() => _frame = 0;

    private static ImmutableArray<(int Surface, PastFrame Past)> Pasts(FilterPlan plan, int surface) =>
        [.. Enumerable.Range(0, plan.Surfaces.Length).Where(s => plan.Surfaces[s].Past?.Surface == surface).Select(s => (s, plan.Surfaces[s].Past!.Value))];

    private sealed class Ring(int surface, ImmutableArray<(int Surface, PastFrame Past)> pasts, Func<int, bool, T> make, int depth)
    {
        private readonly T[] _memories = [.. Enumerable.Range(0, depth + 1).Select(_ => make(surface, false))];

        public int Surface => surface;

        public ImmutableArray<(int Surface, PastFrame Past)> Pasts => pasts;

        public T? Zeros { get; } = pasts.Any(p => p.Past.IsZeroBefore) ? make(surface, true) : default;

        public T At(long frame) => _memories[frame % _memories.Length];
    }
}
