using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.Demo.Tune;

/// <summary>What this user's machine was measured to do best.</summary>
internal static class LocalTuning
{
    private static int _told;

    /// <summary>The table in the user's cache.</summary>
    public static TuningTable Table { get; } = new(UserCache.Default);

    /// <summary>Says once what went wrong with the cache.</summary>
    public static void TellProblem(TextWriter messages)
    {
        if (UserCache.Default.Problem is { } problem && Interlocked.Exchange(ref _told, 1) == 0) messages.WriteLine($"rtconv: {problem}");
    }
}
