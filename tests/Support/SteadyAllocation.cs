namespace RealtimeConv.Tests.Support;

/// <summary>What frame after frame allocates on the managed heap.</summary>
/// <remarks>
/// The runtime itself allocates now and then, such as the first time that a thread really has to wait for another; when that is depends on what else the machine does. What
/// allocates by its own doing does so in every round, and rounds end with the first one that was free of it.
/// </remarks>
public static class SteadyAllocation
{
    /// <summary>Most rounds.</summary>
    public const int Rounds = 6;

    /// <summary>The least bytes that a round of frames allocates on the calling thread.</summary>
    /// <param name="frame">One frame; what it allocates once was allocated before.</param>
    /// <param name="frames">Frames of a round: enough for everything that is done again and again.</param>
    public static long Least(Action frame, int frames) => Least(frame, frames, static () => 0);

    /// <summary>The least bytes that a round of frames allocates on the calling thread and on others.</summary>
    /// <param name="frame">One frame; what it allocates once was allocated before.</param>
    /// <param name="frames">Frames of a round: enough for everything that is done again and again.</param>
    /// <param name="others">Bytes that other threads have allocated so far.</param>
    public static long Least(Action frame, int frames, Func<long> others)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds && least > 0; round++)
        {
            long elsewhere = others(), before = GC.GetAllocatedBytesForCurrentThread();
            for (int k = 0; k < frames; k++) frame();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            least = Math.Min(least, bytes + others() - elsewhere);
        }
        return least;
    }
}
