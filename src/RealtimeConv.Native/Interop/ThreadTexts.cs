namespace RealtimeConv.Native.Interop;

/// <summary>The texts that foreign code gets back, one set for each thread: nobody else overwrites what a caller reads.</summary>
internal static class ThreadTexts
{
    [ThreadStatic]
    private static NativeText? s_error;

    [ThreadStatic]
    private static NativeText? s_answer;

    /// <summary>Why the last call on this thread failed.</summary>
    public static NativeText Error => s_error ??= new NativeText();

    /// <summary>What the last question on this thread was answered with.</summary>
    public static NativeText Answer => s_answer ??= new NativeText();
}
