namespace RealtimeConv;

/// <summary>Base of every error that a caller's input or machine can cause. The message is one line: what, where, which limit, what to do.</summary>
public class RealtimeConvException : Exception
{
    /// <summary>Creates the error with its one-line message.</summary>
    public RealtimeConvException(string message) : base(message) { }

    /// <summary>Creates the error with its one-line message and the cause below it.</summary>
    public RealtimeConvException(string message, Exception? innerException) : base(message, innerException) { }
}
