namespace RealtimeConv.Hosting.Sinks;

/// <summary>Nobody reads the frames any more: the program at the other end of a pipe has ended. No error to report, only a reason to stop.</summary>
public sealed class SinkClosedException : RealtimeConvException
{
    /// <summary>Creates the notice with its one-line message and its cause.</summary>
    public SinkClosedException(string message, Exception? innerException = null) : base(message, innerException) { }
}
