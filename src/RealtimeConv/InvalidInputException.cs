using RealtimeConv.Codecs;

namespace RealtimeConv;

/// <summary>Input that cannot be read or does not make sense: a damaged file, a ragged matrix, an unknown name.</summary>
/// <remarks>The message may quote the input; line breaks and control characters in it become blanks, so that it stays one line.</remarks>
public sealed class InvalidInputException : RealtimeConvException
{
    /// <summary>Creates the error with its one-line message.</summary>
    public InvalidInputException(string message) : base(InvalidText.OneLine(message)) { }

    /// <summary>Creates the error with its one-line message and the cause below it.</summary>
    public InvalidInputException(string message, Exception? innerException) : base(InvalidText.OneLine(message), innerException) { }
}
