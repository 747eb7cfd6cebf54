using System.Globalization;

namespace RealtimeConv.Tests.Endurance;

/// <summary>How long the long tests run, and where they leave their logs.</summary>
/// <remarks>
/// RTCONV_FUZZ is the number of fuzzed inputs in all (default 10,000), RTCONV_SOAK the minutes of the soak (default 1), RTCONV_CYCLES how often engines are made and
/// disposed of (default 300), RTCONV_SEED the seed of the first two (default 1).
/// Logs lie in artifacts/endurance of the repository.
/// </remarks>
internal static class LongRun
{
    /// <summary>Fuzzed inputs over all readers.</summary>
    public static int FuzzInputs { get; } = (int)Setting("RTCONV_FUZZ", 10_000, 1, 1_000_000_000);

    /// <summary>How long the soak runs.</summary>
    public static TimeSpan SoakTime { get; } = TimeSpan.FromMinutes(Setting("RTCONV_SOAK", 1, 0.1, 10_000));

    /// <summary>How often engines are made, used and disposed of.</summary>
    public static int Cycles { get; } = (int)Setting("RTCONV_CYCLES", 300, 60, 10_000_000);

    /// <summary>Seed of every random choice.</summary>
    public static int Seed { get; } = (int)Setting("RTCONV_SEED", 1, 0, int.MaxValue);

    /// <summary>The folder of the logs; made where it is missing.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "endurance")).FullName;

    private static double Setting(string name, double otherwise, double least, double most)
    {
        if (Environment.GetEnvironmentVariable(name) is not { Length: > 0 } text) return otherwise;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most
            ? value
            : throw new ArgumentException($"{name} is '{text}'; it must be a number from {least} to {most}");
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RealtimeConv.sln"))) return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
