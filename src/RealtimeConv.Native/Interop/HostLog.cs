using System.Text;

namespace RealtimeConv.Native.Interop;

/// <summary>Lines for the host's user: to stderr, or to a function that the host gives. Each line is said once.</summary>
internal static unsafe class HostLog
{
    private const int MostLines = 256;

    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Said = [];
    private static delegate* unmanaged<byte*, void*, void> s_function;
    private static void* s_user;
    private static bool s_isRedirected;

    /// <summary>Sends the lines to a function; null silences them.</summary>
    public static void Redirect(delegate* unmanaged<byte*, void*, void> function, void* user)
    {
        lock (Gate)
        {
            s_function = function;
            s_user = user;
            s_isRedirected = true;
        }
    }

    /// <summary>Says a line that was not said before. Never throws; a flood of different lines ends in silence.</summary>
    public static void Once(string line)
    {
        delegate* unmanaged<byte*, void*, void> function;
        void* user;
        bool redirected;
        lock (Gate)
        {
            if (Said.Count >= MostLines || !Said.Add(line)) return;
            redirected = s_isRedirected;
            function = s_function;
            user = s_user;
        }
        try
        {
            var bytes = Encoding.UTF8.GetBytes(redirected ? line + '\0' : $"rtconv: {line}\n");
            if (!redirected) WriteToStandardError(bytes);
            else if (function != null) fixed (byte* text = bytes) function(text, user);
        }
        catch (Exception)
        {
            // Where the host has closed stderr nobody listens.
        }
    }

    private static void WriteToStandardError(byte[] bytes)
    {
        using var stream = Console.OpenStandardError();
        stream.Write(bytes);
    }
}
