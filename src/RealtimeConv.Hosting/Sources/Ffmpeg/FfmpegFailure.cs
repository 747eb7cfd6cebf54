namespace RealtimeConv.Hosting.Sources;

/// <summary>Errors of a program that ended before it gave anything.</summary>
internal static class FfmpegFailure
{
    /// <summary>The error for a program that ended at once: its own fault (it crashed, is broken or too old) or that of what it was asked to open.</summary>
    public static RealtimeConvException AtStart(FfmpegProcess process, int exitCode, string name)
    {
        string? said = LastError(process.Log);
        if (exitCode is 126 or 127 or > 128)
            return new CapabilityMissingException(
                $"'{process.Program}' {FfmpegProcess.Describe(exitCode)} before the first frame{(said is null ? "" : $" ({said})")}; set {FfmpegTools.Variable} to an ffmpeg that runs.");
        if (said is not null && (said.Contains("Unrecognized option", StringComparison.OrdinalIgnoreCase) || said.Contains("Option not found", StringComparison.OrdinalIgnoreCase)))
            return new CapabilityMissingException($"'{process.Program}' is too old ({said}); FFmpeg 4.2 or newer is needed, see {FfmpegTools.Variable}.");
        return new InvalidInputException($"cannot read '{name}': {said ?? FfmpegProcess.Describe(exitCode)}");
    }

    /// <summary>The last thing said that is an error, without the file's name, which the message names already.</summary>
    public static string? LastError(BoundedLog log)
    {
        string? line = log.Lines.LastOrDefault(FfmpegMessage.IsError) ?? log.Lines.LastOrDefault();
        if (line is null) return null;
        string text = FfmpegMessage.Text(line);
        int colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        return text.StartsWith("file:", StringComparison.Ordinal) && colon > 0 ? text[(colon + 2)..] : text;
    }
}
