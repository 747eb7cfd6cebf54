namespace RealtimeConv.Hosting.Sources;

/// <summary>Where the programs ffmpeg and ffprobe are.</summary>
/// <param name="Ffmpeg">Full path of ffmpeg.</param>
/// <param name="Ffprobe">Full path of ffprobe.</param>
public sealed record FfmpegTools(string Ffmpeg, string Ffprobe)
{
    /// <summary>The environment variable that names the ffmpeg to use, before PATH; ffprobe is taken from the same folder.</summary>
    public const string Variable = "RTCONV_FFMPEG";

    /// <summary>Finds both programs: by <see cref="Variable"/> (a program, or the folder of both), else on PATH.</summary>
    /// <exception cref="CapabilityMissingException">One is missing or may not be executed; the message says where was looked and how to help.</exception>
    public static FfmpegTools Find() => Find(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("PATH"));

    internal static FfmpegTools Find(string? variable, string? path)
    {
        if (!string.IsNullOrEmpty(variable))
        {
            string full = Path.GetFullPath(variable);
            string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
            string ffmpeg = Directory.Exists(full) ? Path.Combine(full, Executable("ffmpeg")) : full;
            string ffprobe = Path.Combine(folder, Executable("ffprobe"));
            foreach (string file in (string[])[ffmpeg, ffprobe])
                if (!CanExecute(file)) throw new CapabilityMissingException($"{Variable} is '{variable}', but '{file}' is no program that can be executed; set it to an ffmpeg that has ffprobe beside it.");
            return new FfmpegTools(ffmpeg, ffprobe);
        }
        return new FfmpegTools(OnPath("ffmpeg", path), OnPath("ffprobe", path));
    }

    private static string OnPath(string name, string? path)
    {
        string[] folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string? found = folders.Select(folder => Path.Combine(folder, Executable(name))).FirstOrDefault(CanExecute);
        return found is not null ? Path.GetFullPath(found) : throw new CapabilityMissingException(
            $"{name} was not found on PATH ({(folders.Length == 0 ? "which is empty" : string.Join(Path.PathSeparator, folders))}); install FFmpeg (Debian, Ubuntu: apt install ffmpeg) or set {Variable}.");
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static bool CanExecute(string file)
    {
        if (!File.Exists(file)) return false;
        const UnixFileMode execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & execute) != 0;
    }
}
