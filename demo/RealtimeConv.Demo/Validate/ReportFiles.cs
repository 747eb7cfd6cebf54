using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Demo.Validate;

/// <summary>The reports that a run is asked to leave.</summary>
/// <param name="Html">Path of the page; null for none.</param>
/// <param name="Json">Path of the JSON; null for none.</param>
/// <param name="JUnit">Path of the JUnit XML; null for none.</param>
internal sealed record ReportFiles(string? Html, string? Json, string? JUnit)
{
    /// <summary>Refuses, before the work begins, names that could not be written at its end.</summary>
    /// <exception cref="InvalidInputException">A folder is missing, or two reports have one name.</exception>
    public void Check()
    {
        var paths = new[] { Html, Json, JUnit }.OfType<string>().ToList();
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new InvalidInputException("a report's file name is empty");
            AtomicFile.CheckTarget(path);
        }
        if (paths.GroupBy(Path.GetFullPath).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new InvalidInputException($"two reports would be written to '{twice.First()}'");
    }

    /// <summary>Writes the reports.</summary>
    /// <exception cref="InvalidInputException">A file cannot be written.</exception>
    public void Write(ValidationRun run)
    {
        if (Html is not null) AtomicFile.Write(Html, stream => HtmlReport.Write(run, stream));
        if (Json is not null) AtomicFile.Write(Json, stream => JsonReport.Write(run, stream));
        if (JUnit is not null) AtomicFile.Write(JUnit, stream => JUnitReport.Write(run, stream));
    }
}
