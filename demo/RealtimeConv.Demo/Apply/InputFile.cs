using System.Text;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Apply;

/// <summary>Opens files for reading; whatever goes wrong becomes one line that names the file.</summary>
internal static class InputFile
{
    /// <summary>Reads a file by a function of its stream.</summary>
    /// <exception cref="InvalidInputException">The file is missing or unreadable, or the function refuses it.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        Check(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return read(stream);
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot read '{path}': {UserErrors.Sentence(e.Message)}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException($"cannot read '{path}': {UserErrors.Sentence(e.Message)}", e);
        }
    }

    /// <summary>The longest text file read, in characters: 2^26.</summary>
    public const int MaxTextLength = 1 << 26;

    /// <summary>Reads a text file of a bounded length: UTF-8, or UTF-16 and UTF-32 by their byte order marks.</summary>
    /// <exception cref="InvalidInputException">The file is missing, unreadable or too long.</exception>
    public static string ReadText(string path, int maxLength = MaxTextLength) => Read(path, stream =>
    {
        using var reader = new StreamReader(stream);
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            if (text.Length + read > maxLength) throw new InvalidInputException($"it is longer than the limit of {maxLength} characters");
            text.Append(buffer, 0, read);
        }
        return text.ToString();
    });

    /// <summary>Refuses what is no file.</summary>
    /// <exception cref="InvalidInputException">There is no such file, or it is a folder.</exception>
    public static void Check(string path)
    {
        if (File.Exists(path)) return;
        throw new InvalidInputException(Directory.Exists(path) ? $"cannot read '{path}': it is a folder" : $"cannot read '{path}': there is no such file");
    }
}
