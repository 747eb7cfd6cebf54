namespace RealtimeConv.Demo.CommandLine;

/// <summary>What the program's exit status means.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A validation failed: a computed pixel lies outside its bound.</summary>
    public const int ValidationFailed = 1;

    /// <summary>Bad input, or something the machine lacks.</summary>
    public const int BadInput = 2;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
