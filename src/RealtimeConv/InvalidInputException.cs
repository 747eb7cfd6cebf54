namespace RealtimeConv;

/// <summary>Input that cannot be read or does not make sense: a damaged file, a ragged matrix, an unknown name.</summary>
public sealed class InvalidInputException : RealtimeConvException
{
    /// <summary>Creates the error with its one-line message.</summary>
    public InvalidInputException(string message) : base(message) { }

    /// <summary>Creates the error with its one-line message and the cause below it.</summary>
    public InvalidInputException(string message, Exception? innerException) : base(message, innerException) { }
}
