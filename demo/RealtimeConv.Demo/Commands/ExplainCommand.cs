using System.CommandLine;
using System.Text;
using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Explain;
using RealtimeConv.Demo.Layers;
using RealtimeConv.Filters;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv explain: the lecture in numbers and pictures.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var size = new Option<string>("--size") { Description = "Frame size, WxH", DefaultValueFactory = _ => "1000x1000" };
        var channels = new Option<string>("--channels") { Description = "Input and output channels, IN,OUT", DefaultValueFactory = _ => "1,1" };
        var reach = new Option<int>("--reach", "-D") { Description = "D: the largest displacement a kernel sees along an axis", DefaultValueFactory = _ => 5 };
        var figures = new Option<string?>("--figures") { Description = "Folder to write the pictures of the theory page to (SVG)" };
        var materialize = new Option<string?>("--materialize") { Description = "WxH: write a kernel out as the fully connected matrix of so small a frame and compare the two" };
        var network = new Option<string?>("--network") { Description = "FILE.onnx, .npz or .json: what each layer of a stack costs for frames of --size, and how far it sees" };
        var json = new Option<bool>("--json") { Description = "Results as JSON" };
        var command = new Command("explain", "The lecture in numbers: from the fully connected layer to the convolution") { size, channels, reach, figures, materialize, network, json };
        command.SetAction(result =>
        {
            var (width, height) = Pair(result.GetValue(size)!, 'x', "--size");
            var (inputs, outputs) = Pair(result.GetValue(channels)!, ',', "--channels");
            int d = result.GetValue(reach);
            if (d > 10_000) throw new InvalidInputException($"--reach {d} passes the limit of 10000");
            var report = new EconomyReport(width, height, inputs, outputs, d);
            MatrixCheck? check = result.GetValue(materialize) is { } small ? MatrixCheck.Run(Pair(small, 'x', "--materialize"), d) : null;
            if (result.GetValue(figures) is { } folder) WriteFigures(folder, result.InvocationConfiguration.Error);
            var stack = result.GetValue(network) is { } net ? new NetworkReport(NetworkFiles.Read(net, inputs), width, height) : null;
            var costs = PlanCost.Measure(width, height, d);
            if (result.GetValue(json)) WriteJson(result.InvocationConfiguration.Output, report, costs, check, stack);
            else foreach (string line in Lines(report, costs, check, stack)) result.InvocationConfiguration.Output.WriteLine(line);
            return check is { Agrees: false } ? ExitCode.ValidationFailed : ExitCode.Done;
        });
        return command;
    }

    private static void WriteFigures(string folder, TextWriter messages)
    {
        OutputFolder.Create(folder);
        foreach (var (name, svg) in TheoryFigures.All()) AtomicFile.Write(Path.Combine(folder, name), stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
        messages.WriteLine($"pictures written to {folder}");
    }

    private static IEnumerable<string> Lines(EconomyReport report, IReadOnlyList<PlanCost> costs, MatrixCheck? check, NetworkReport? stack) =>
    [
        .. report.Lines(),
        costs.Count > 0 ? "What one channel really costs on this processor:" : "Not run here: a frame would take seconds.",
        .. costs.Select(c => c.Line), .. check?.Lines() ?? [], .. stack?.Lines() ?? [],
    ];

    private static void WriteJson(TextWriter output, EconomyReport report, IReadOnlyList<PlanCost> costs, MatrixCheck? check, NetworkReport? stack)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            report.Write(json);
            json.WriteStartArray("plans");
            foreach (var cost in costs) cost.Write(json);
            json.WriteEndArray();
            check?.Write(json);
            stack?.Write(json);
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static (int, int) Pair(string text, char separator, string option)
    {
        string[] parts = text.Split(separator);
        if (parts.Length != 2 || !int.TryParse(parts[0], out int a) || !int.TryParse(parts[1], out int b) || a < 1 || b < 1)
            throw new InvalidInputException($"{option} '{text}' is not understood; write two whole numbers of at least 1 as {(separator == 'x' ? "1000x1000" : "3,16")}");
        return (a, b);
    }
}
