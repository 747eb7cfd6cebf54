namespace RealtimeConv;

/// <summary>The machine, driver or context lacks what the caller asked for; nothing else is run in its place.</summary>
public sealed class CapabilityMissingException : RealtimeConvException
{
    /// <summary>Creates the error with its one-line message.</summary>
    public CapabilityMissingException(string message) : base(message) { }

    /// <summary>Creates the error with its one-line message and the cause below it.</summary>
    public CapabilityMissingException(string message, Exception? innerException) : base(message, innerException) { }
}
