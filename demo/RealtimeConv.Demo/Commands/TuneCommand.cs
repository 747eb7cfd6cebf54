using System.CommandLine;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tune;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv tune: which plan is fastest here, by measurement, remembered for apply, live and plan.</summary>
internal static class TuneCommand
{
    private const int MostCandidates = 64, MostRounds = 1000;

    public static Command Create()
    {
        var kernel = new Argument<string[]>("KERNEL") { Description = "Kernels or filters, as for apply --kernel", Arity = ArgumentArity.OneOrMore };
        var size = new Option<string>("--size") { Description = "Frame size, WxH", DefaultValueFactory = _ => "1280x720" };
        var format = new Option<string>("--format") { Description = "rgba8, rgba16f or rgba32f, at both ends", DefaultValueFactory = _ => "rgba8" };
        var border = new Option<string>("--border") { Description = "Border, as for apply", DefaultValueFactory = _ => "replicate" };
        var backend = new Option<string>("--backend") { Description = "auto, compute, fragment or cpu", DefaultValueFactory = _ => "auto" };
        var budget = NumberOption.Budget();
        var onDevice = new Option<bool>("--on-device") { Description = "For frames that lie on the GPU, as in live; without it they come from memory and go back, as in apply" };
        var candidates = new Option<int>("--candidates") { Description = "Plans to time, the most promising first", DefaultValueFactory = _ => new TunerOptions().Candidates };
        var rounds = new Option<int>("--rounds") { Description = "Rounds of the contest", DefaultValueFactory = _ => new TunerOptions().Rounds };
        var json = new Option<bool>("--json") { Description = "Results as JSON, a line for each kernel" };
        var command = new Command("tune", "Time the plans of kernels on this machine and remember the fastest") { kernel, size, format, border, backend, budget, onDevice, candidates, rounds, json };
        command.SetAction((result, cancellation) =>
        {
            var (output, messages) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var (width, height) = ValueText.Size(result.GetValue(size)!);
            var rule = SettingText.Border("border", result.GetValue(border)!);
            var type = ApplyJob.ReadFormat(result.GetValue(format)!) ?? SampleType.UNorm8;
            var granted = ValueText.Budget(result.GetValue(budget)!);
            var options = new TunerOptions { Candidates = Whole("candidates", result.GetValue(candidates), MostCandidates), Rounds = Whole("rounds", result.GetValue(rounds), MostRounds) };
            var filters = result.GetValue(kernel)!.Select(k => (Name: k, Filter: KernelSource.Read(k, null, height, 4, messages).MapConvolutions(c => c with { Border = rule }))).ToList();
            using var session = new TuneSession(granted);
            foreach (var (name, filter) in filters)
            {
                var request = new PlanRequest(filter, new PixelFormat(type, 4), new PixelFormat(type, 4), width, height)
                {
                    Backend = PlanCommand.ReadBackend(result.GetValue(backend)!), Device = session.Device, Budget = granted, IsOnDevice = result.GetValue(onDevice),
                };
                var report = session.Tune(name, request, options, cancellation);
                if (result.GetValue(json)) output.WriteLine(report.ToJson());
                else foreach (string line in report.Lines()) output.WriteLine(line);
            }
            LocalTuning.TellProblem(messages);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static int Whole(string key, int value, int most) =>
        value >= 1 && value <= most ? value : throw new InvalidInputException($"{key} is {value}; it must be 1 to {most}");
}
