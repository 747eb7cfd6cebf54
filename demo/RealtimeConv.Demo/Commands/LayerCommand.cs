using System.CommandLine;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Layers;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv layer: convolution layers and small networks over arrays.</summary>
internal static class LayerCommand
{
    public static Command Create()
    {
        var jobs = new Option<string?>("--jobs") { Description = "Run every line of FILE.jsonl: one JSON object per job, keys as the flags; flags beside it are defaults" };
        var json = new Option<bool>("--json") { Description = "Say what ran, as JSON" };
        var flags = new Dictionary<string, Option<string?>>
        {
            ["input"] = Flag("input", "Feature maps, .npy: [N, C, H, W] or [C, H, W], with weights [O, I, N] [N, C, L] or [C, L]; or signals, .wav or .csv with a column per channel", "-i"),
            ["output"] = Flag("output", "Result, .npy: [N, O, H, W] or [N, O, L]; .wav or .csv for signals", "-o"),
            ["weights"] = Flag("weights", "Weights, .npy: [O, I, H, W], or [O, I, N] over one dimension"),
            ["bias"] = Flag("bias", "One number per output channel, .npy"),
            ["stride"] = Flag("stride", "Y,X; default 1,1"),
            ["dilation"] = Flag("dilation", "Y,X; default 1,1"),
            ["padding"] = Flag("padding", "T,L,B,R zeros around (L,R over one dimension), or same-upper, same-lower, valid; default 0,0,0,0"),
            ["groups"] = Flag("groups", "Groups of channels; default 1"),
            ["net"] = Flag("net", "A network instead of one layer: FILE.onnx, FILE.npz, or FILE.json with a list of layers"),
            ["backend"] = Flag("backend", "auto, compute, fragment, cpu or reference"),
        };
        var command = new Command("layer", "Run a convolution layer, or a small network, over an array of feature maps") { jobs, json };
        foreach (var flag in flags.Values) command.Options.Add(flag);
        command.SetAction((result, cancellation) =>
        {
            var text = new JobText();
            foreach (var (key, flag) in flags) if (result.GetValue(flag) is { } value) text[key] = value;
            if (result.GetValue(json)) text["json"] = "true";
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            using var session = new LayerSession();
            if (result.GetValue(jobs) is { } path) return Task.FromResult(RunJobs(session, path, text, output, error, cancellation));
            var job = LayerJob.Parse(text);
            var report = session.Run(job);
            if (job.Json) output.WriteLine(report.ToJson());
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static int RunJobs(LayerSession session, string path, JobText defaults, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        string[] lines = InputFile.ReadText(path).Split('\n');
        int done = 0, failed = 0;
        for (int k = 0; k < lines.Length; k++)
        {
            if (string.IsNullOrWhiteSpace(lines[k])) continue;
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var job = LayerJob.Parse(JobLine.Parse(lines[k], LayerJob.Keys, "net").Over(defaults));
                var report = session.Run(job);
                if (job.Json) output.WriteLine(report.ToJson());
                done++;
            }
            catch (Exception e) when (UserErrors.Line(e) is { } message)
            {
                error.WriteLine($"rtconv: {path} line {k + 1}: {message}");
                failed++;
            }
        }
        if (done + failed == 0) throw new InvalidInputException($"'{path}' holds no job; each line is a JSON object {{\"input\": ..., \"weights\": ..., \"output\": ...}}");
        error.WriteLine(failed == 0 ? $"{path}: {done} jobs done" : $"{path}: {done} jobs done, {failed} failed");
        return failed == 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    private static Option<string?> Flag(string key, string description, params string[] aliases) => new($"--{key}", aliases) { Description = description };
}
