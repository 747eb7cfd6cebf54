using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Apply;

/// <summary>Runs the jobs of a file one after the other: a bad line is reported with its number, the rest runs.</summary>
internal sealed class JobFile(ApplySession session, TextWriter output, TextWriter error)
{
    private bool _checkFailed;

    /// <summary>Runs every line; a blank line is passed over.</summary>
    /// <param name="path">A file of one JSON object per line.</param>
    /// <param name="defaults">Settings of lines that do not name them.</param>
    /// <param name="cancellation">Ends the run between two jobs, or inside one where it can.</param>
    /// <returns><see cref="ExitCode.Done"/> when every job is done, <see cref="ExitCode.ValidationFailed"/> when a cross-check failed, else <see cref="ExitCode.BadInput"/>.</returns>
    /// <exception cref="InvalidInputException">The file cannot be read, or holds no job.</exception>
    public int Run(string path, JobText defaults, CancellationToken cancellation)
    {
        string[] lines = Read(path);
        int jobs = lines.Count(l => !string.IsNullOrWhiteSpace(l)), done = 0, failed = 0;
        if (jobs == 0) throw new InvalidInputException($"'{path}' holds no job; each line is a JSON object {{\"input\": ..., \"output\": ..., \"kernel\": ...}}");
        var progress = new ProgressLine(error);
        for (int k = 0; k < lines.Length; k++)
        {
            if (string.IsNullOrWhiteSpace(lines[k])) continue;
            cancellation.ThrowIfCancellationRequested();
            if (!RunLine(path, k + 1, lines[k], defaults, cancellation)) failed++;
            progress.Show(path, ++done, jobs, "jobs");
        }
        progress.Clear();
        error.WriteLine(failed == 0 ? $"{path}: {done} jobs done" : $"{path}: {done - failed} jobs done, {failed} failed");
        return failed > 0 ? ExitCode.BadInput : _checkFailed ? ExitCode.ValidationFailed : ExitCode.Done;
    }

    private bool RunLine(string path, int number, string line, JobText defaults, CancellationToken cancellation)
    {
        bool json = defaults["json"] == "true";
        try
        {
            var job = ApplyJob.Parse(JobLine.Parse(line).Over(defaults));
            json = job.Json;
            var report = session.Run(job, cancellation) with { Line = number };
            if (json) output.WriteLine(report.ToJson());
            _checkFailed |= report.CrossCheck is { FailedTiles: > 0 };
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException && UserErrors.Line(e) is { } message)
        {
            error.WriteLine($"rtconv: {path} line {number}: {message}");
            if (json) output.WriteLine(new ApplyReport { Line = number, Error = message }.ToJson());
            return false;
        }
    }

    private static string[] Read(string path)
    {
        if (Directory.Exists(path)) throw new InvalidInputException($"the jobs '{path}' are a folder; give a file with a job on each line");
        if (!File.Exists(path)) throw new InvalidInputException($"the jobs '{path}' do not exist");
        string text = InputFile.ReadText(path);
        if (text.Contains('\0')) throw new InvalidInputException($"the jobs '{path}' are no text; each line is a JSON object {{\"input\": ..., \"output\": ..., \"kernel\": ...}}");
        return text.ReplaceLineEndings("\n").Split('\n');
    }
}
