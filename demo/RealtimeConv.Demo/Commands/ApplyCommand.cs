using System.CommandLine;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tune;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv apply: a filter over a picture, a video or an array, or over many of them by a job file.</summary>
internal static class ApplyCommand
{
    public static Command Create()
    {
        var input = new Argument<string?>("INPUT") { Description = "Picture, video or array; the same as --input", Arity = ArgumentArity.ZeroOrOne };
        var jobs = new Option<string?>("--jobs") { HelpName = "FILE.jsonl", Description = "Run many jobs in one process: one JSON object per line with these settings as keys; flags are their defaults" };
        var settings = ApplyKey.All.ToDictionary(k => k.Name, CreateOption);
        var command = new Command("apply", "Filter a picture, a video or an array") { input };
        foreach (var option in settings.Values) command.Options.Add(option);
        command.Options.Add(jobs);
        command.SetAction((result, cancellation) => Task.Run(() => Run(result, input, jobs, settings, cancellation), CancellationToken.None));
        return command;
    }

    private static Option CreateOption(ApplyKey key) => key.Name switch
    {
        "json" or "tune" => new Option<bool>("--" + key.Name) { Description = key.Description },
        "output" => new Option<string?>("--output", "-o") { HelpName = key.Values, Description = key.Description },
        _ => new Option<string?>("--" + key.Name) { HelpName = key.Values, Description = key.Description },
    };

    private static int Run(ParseResult result, Argument<string?> input, Option<string?> jobs, Dictionary<string, Option> settings, CancellationToken cancellation)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var text = ReadSettings(result, settings);
        if (result.GetValue(input) is { } positional)
        {
            if (text["input"] is { } named) throw new InvalidInputException($"input is given twice: '{positional}' and --input '{named}'");
            text["input"] = positional;
        }
        using var session = new ApplySession(error);
        if (result.GetValue(jobs) is { } file) return new JobFile(session, output, error).Run(file, text, cancellation);
        var job = ApplyJob.Parse(text);
        var report = session.Run(job, cancellation);
        LocalTuning.TellProblem(error);
        if (job.Json) output.WriteLine(report.ToJson());
        else error.WriteLine(report.Summary);
        return report.CrossCheck is { FailedTiles: > 0 } ? ExitCode.ValidationFailed : ExitCode.Done;
    }

    private static JobText ReadSettings(ParseResult result, Dictionary<string, Option> settings)
    {
        var text = new JobText();
        foreach (var (key, option) in settings)
        {
            if (option is Option<bool> flag) text[key] = result.GetValue(flag) ? "true" : null;
            else text[key] = result.GetValue((Option<string?>)option);
        }
        return text;
    }
}
