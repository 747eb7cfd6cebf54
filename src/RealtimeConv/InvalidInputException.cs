using RealtimeConv.Codecs;

namespace RealtimeConv;

/// <summary>Input that cannot be read or does not make sense: a damaged file, a ragged matrix, an unknown name.</summary>
/// <remarks>The message may quote the input; line breaks and control characters in it become blanks, so that it stays one line.</remarks>
public sealed class InvalidInputException : RealtimeConvException
{
    /// <summary>Creates the error with its one-line message.</summary>
    public InvalidInputException(string message) : base(InvalidText.OneLine(message)) { }

    /// <summary>The error that an argument made from input does not fit, without the name of the parameter, which tells a user nothing.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="place">Where in the input, and what parts it from the message; empty for nowhere.</param>
    public static InvalidInputException Of(ArgumentException error, string place = "")
    {
        ArgumentNullException.ThrowIfNull(error);
        string suffix = $" (Parameter '{error.ParamName}')", message = error.Message;
        if (error.ParamName is not null && message.EndsWith(suffix, StringComparison.Ordinal)) message = message[..^suffix.Length];
        return new InvalidInputException(place + message, error);
    }

    /// <summary>Creates the error with its one-line message and the cause below it.</summary>
    public InvalidInputException(string message, Exception? innerException) : base(InvalidText.OneLine(message), innerException) { }
}
