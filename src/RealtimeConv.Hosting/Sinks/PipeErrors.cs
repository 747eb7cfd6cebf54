using System.Net.Sockets;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Tells a closed pipe from other failures of writing.</summary>
internal static class PipeErrors
{
    private const int Epipe = 32, WindowsBrokenPipe = 109, WindowsNoData = 232;

    /// <summary>Whether nobody reads the other end any more.</summary>
    public static bool IsClosed(IOException error) =>
        OperatingSystem.IsWindows()
            ? (error.HResult & 0xFFFF) is WindowsBrokenPipe or WindowsNoData
            : error.HResult == Epipe || error.InnerException is SocketException { NativeErrorCode: Epipe };
}
