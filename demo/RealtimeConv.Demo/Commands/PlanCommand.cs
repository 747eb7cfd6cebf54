using System.CommandLine;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Plans;
using RealtimeConv.Demo.Tune;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv plan: how a kernel would be run here, and what else was considered.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var kernel = new Argument<string>("KERNEL") { Description = "A kernel or filter, as for apply --kernel" };
        var explain = new Option<bool>("--explain") { Description = "Every candidate with its expected cost and its bound, not only the choice" };
        var size = new Option<string>("--size") { Description = "Frame size, WxH", DefaultValueFactory = _ => "1280x720" };
        var format = new Option<string>("--format") { Description = "rgba8, rgba16f or rgba32f, at both ends", DefaultValueFactory = _ => "rgba8" };
        var border = new Option<string>("--border") { Description = "Border, as for apply", DefaultValueFactory = _ => "replicate" };
        var backend = new Option<string>("--backend") { Description = "auto, compute, fragment or cpu", DefaultValueFactory = _ => "auto" };
        var budget = NumberOption.Budget();
        var onDevice = new Option<bool>("--on-device") { Description = "For frames that lie on the GPU, as in live" };
        var json = new Option<bool>("--json") { Description = "Results as JSON" };
        var command = new Command("plan", "How a kernel would be run on this machine: passes, cost, bound") { kernel, explain, size, format, border, backend, budget, onDevice, json };
        command.SetAction(result =>
        {
            var (width, height) = ValueText.Size(result.GetValue(size)!);
            var rule = SettingText.Border("border", result.GetValue(border)!);
            var filter = KernelSource.Read(result.GetValue(kernel)!, null, height, 4, result.InvocationConfiguration.Error).MapConvolutions(c => c with { Border = rule });
            var type = ApplyJob.ReadFormat(result.GetValue(format)!) ?? SampleType.UNorm8;
            using var device = new PlanDevice();
            var request = new PlanRequest(filter, new PixelFormat(type, 4), new PixelFormat(type, 4), width, height)
            {
                Backend = ReadBackend(result.GetValue(backend)!), Device = device.Profile, Budget = ValueText.Budget(result.GetValue(budget)!),
                IsOnDevice = result.GetValue(onDevice),
            };
            var report = PlanReport.Of(request, result.GetValue(explain));
            LocalTuning.TellProblem(result.InvocationConfiguration.Error);
            var output = result.InvocationConfiguration.Output;
            if (result.GetValue(json)) output.WriteLine(report.ToJson());
            else foreach (string line in report.Lines()) output.WriteLine(line);
            return ExitCode.Done;
        });
        return command;
    }

    internal static Backend ReadBackend(string text) => SettingText.Choice("backend", text, ("auto", Backend.Auto), ("compute", Backend.Compute), ("fragment", Backend.Fragment), ("cpu", Backend.Cpu));
}
