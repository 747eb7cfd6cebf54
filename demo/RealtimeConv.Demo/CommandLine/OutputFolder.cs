namespace RealtimeConv.Demo.CommandLine;

/// <summary>Folders that results are written into.</summary>
internal static class OutputFolder
{
    /// <summary>Makes a folder where there is none.</summary>
    /// <exception cref="InvalidInputException">The name is a file's, or no folder can be made there.</exception>
    public static void Create(string folder)
    {
        if (File.Exists(folder)) throw new InvalidInputException($"cannot write to '{folder}': it is a file; give a folder's name");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"cannot write to '{folder}': no folder can be made there; give another, or the right to write there", e);
        }
    }
}
