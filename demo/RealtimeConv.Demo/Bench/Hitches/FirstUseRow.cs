using System.Globalization;

namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>A kernel that runs for the first time on an engine that was warmed up.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="FirstBeyondSteadyMs">Processor time of its first frame beyond that of its fastest later one.</param>
/// <param name="FirstBeyondSteadyWallMs">The same by wall time.</param>
/// <param name="OwnProgramMs">Processor time until it had programs of its own, cold.</param>
/// <param name="OwnProgramWallMs">The same by wall time.</param>
/// <param name="SharedPrograms">Programs that its first frame had to make.</param>
internal sealed record FirstUseRow(string Kernel, double FirstBeyondSteadyMs, double FirstBeyondSteadyWallMs, double OwnProgramMs, double OwnProgramWallMs, int SharedPrograms)
{
    /// <summary>The first frame again, in a second context that finds programs in the caches.</summary>
    public double FirstBeyondSteadyWarmMs { get; init; }

    /// <summary>Its own programs again, from the caches.</summary>
    public double OwnProgramWarmMs { get; init; }

    /// <summary>The column titles over <see cref="Line"/>.</summary>
    public static string Head => $"{"",-34}{"first frame beyond steady",30}{"own programs",26}\n{"kernel",-34}{"cold",8}{"(wall)",10}{"cached",8}{"made",6}{"cold",10}{"(wall)",8}{"cached",8}";

    /// <summary>The row for people, milliseconds of processor time.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture,
        $"{Kernel,-34}{FirstBeyondSteadyMs,8:0}{FirstBeyondSteadyWallMs,10:0}{FirstBeyondSteadyWarmMs,8:0}{SharedPrograms,6}{OwnProgramMs,10:0}{OwnProgramWallMs,8:0}{OwnProgramWarmMs,8:0}");
}
