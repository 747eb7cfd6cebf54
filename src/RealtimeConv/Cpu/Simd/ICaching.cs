namespace RealtimeConv.Cpu.Simd;

/// <summary>How stores treat the caches. Implementations are never instantiated: the type argument selects the code.</summary>
internal interface ICaching
{
    /// <summary>Whether what is stored goes past the caches.</summary>
    static abstract bool IsStreamed { get; }
}

/// <summary>Stores through the caches.</summary>
internal readonly struct Cached : ICaching
{
    public static bool IsStreamed => false;
}

/// <summary>Stores past the caches.</summary>
internal readonly struct Streamed : ICaching
{
    public static bool IsStreamed => true;
}
