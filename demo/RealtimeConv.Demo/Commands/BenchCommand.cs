using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Bench;
using RealtimeConv.Demo.Bench.Auto;
using RealtimeConv.Demo.Bench.Hitches;
using RealtimeConv.Demo.Bench.Reports;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv bench: how fast kernels run here, side by side with a copy, a tutorial's shader, OpenCV and ffmpeg.</summary>
internal static class BenchCommand
{
    private const int QuickRounds = 3;
    private const double QuickSampleMs = 1;
    private const int MostRounds = 10_000, MostRuns = 100, MostThreads = 1024, MostSwitches = 1_000_000;

    private static readonly JsonSerializerOptions JsonFormat = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    private static readonly (string Family, int[] Sizes)[] Grid =
        [("dense", [3, 5, 7, 15, 31, 63]), ("gaussian", [7, 15, 31, 63]), ("box", [7, 31, 63]), ("gaussian-dx", [7, 15, 31, 63])];

    private static readonly (string Family, int[] Sizes)[] QuickGrid = [("dense", [3, 7]), ("gaussian", [15]), ("box", [15])];

    public static Command Create()
    {
        var kernel = new Option<string[]>("--kernel") { Description = "What to time, as for apply --kernel, or dense:N, a full N x N matrix; again for more. Default: a grid of dense, Gaussian, box and signed kernels" };
        var size = new Option<string[]>("--size") { Description = "Frame size WxH; again for more", DefaultValueFactory = _ => ["1280x720"] };
        var format = new Option<string[]>("--format") { Description = "rgba8, rgba16f or rgba32f at both ends; again for more", DefaultValueFactory = _ => ["rgba8"] };
        var border = new Option<string[]>("--border") { Description = "Border, as for apply; again for more", DefaultValueFactory = _ => ["replicate"] };
        var path = new Option<string>("--path") { Description = $"What of ours is timed: a list of {string.Join(", ", BenchOptions.AllPaths)}", DefaultValueFactory = _ => "all" };
        var rivals = new Option<string>("--rivals") { Description = $"Foreign programs, where installed: a list of {string.Join(", ", BenchOptions.AllRivals)}, or none", DefaultValueFactory = _ => "all" };
        var rounds = new Option<int?>("--rounds") { Description = $"Rounds of each contest (default 11, with --quick {QuickRounds})" };
        var runs = new Option<int>("--runs") { Description = "Times the whole bench runs, one after the other; medians of the runs are shown", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = "Threads of the CPU filter and of OpenCV", DefaultValueFactory = _ => 1 };
        var budget = NumberOption.Budget();
        var plan = new Option<string>("--plan") { Description = "Only plans with one of these in their names, a list; direct sums of large kernels take long", DefaultValueFactory = _ => "all" };
        var quick = new Option<bool>("--quick") { Description = "Few kernels, few rounds: a first impression in a minute" };
        var auto = new Option<bool>("--auto") { Description = "How far the plan that auto takes is from the fastest, at each point of the grid, before and after tuning" };
        var switching = new Option<bool>("--switch") { Description = "What switching among 50 kernels of five sizes costs: the first frame of each against its later ones" };
        var switches = new Option<int>("--switches") { Description = "Switches of --switch", DefaultValueFactory = _ => 1000 };
        var firstUse = new Option<bool>("--first-use") { Description = "What the first frame of a kernel costs beyond its later ones, and its own program, cold and from caches" };
        var json = new Option<string?>("--json") { Description = "Records as JSON into this file" };
        var csv = new Option<string?>("--csv") { Description = "Records as CSV into this file" };
        var plot = new Option<string?>("--plot") { Description = "Cost against kernel size as SVG into this file" };
        var command = new Command("bench", "How fast kernels run here: every way to run them, side by side with a copy, a tutorial's shader, OpenCV and ffmpeg")
            { kernel, size, format, border, path, rivals, rounds, runs, threads, budget, plan, quick, auto, switching, switches, firstUse, json, csv, plot };
        command.SetAction((result, cancellation) =>
        {
            bool isQuick = result.GetValue(quick);
            var (output, messages) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            string[] names = result.GetValue(kernel) is { Length: > 0 } given
                ? given
                : [.. (isQuick ? QuickGrid : Grid).SelectMany(f => f.Sizes, (f, s) => BenchKernel.Sized(f.Family, s))];
            var options = new BenchOptions
            {
                Kernels = [.. names.Select(n => BenchKernel.Read(n, messages))],
                Sizes = [.. result.GetValue(size)!.Select(ValueText.Size)],
                Types = [.. result.GetValue(format)!.Select(Format)],
                Borders = [.. result.GetValue(border)!.Select(b => SettingText.Border("border", b))],
                Paths = Choices("path", result.GetValue(path)!, BenchOptions.AllPaths),
                Rivals = Choices("rivals", result.GetValue(rivals)!, BenchOptions.AllRivals),
                Rounds = Whole("rounds", result.GetValue(rounds) ?? (isQuick ? QuickRounds : 11), MostRounds),
                Threads = Whole("threads", result.GetValue(threads), MostThreads),
                LeastSampleMs = isQuick ? QuickSampleMs : 5,
                Plans = result.GetValue(plan) is "all" ? [] : [.. result.GetValue(plan)!.Split(',')],
                Budget = ValueText.Budget(result.GetValue(budget)!),
            };
            if (((bool[])[result.GetValue(auto), result.GetValue(switching), result.GetValue(firstUse)]).Count(m => m) > 1)
                throw new InvalidInputException("--auto, --switch and --first-use are measurements of their own; give one of them");
            int repeated = Whole("runs", result.GetValue(runs), MostRuns);
            if (repeated > 1 && (result.GetValue(auto) || result.GetValue(switching) || result.GetValue(firstUse)))
                throw new InvalidInputException("--runs repeats contests; --auto, --switch and --first-use have rounds of their own and run once");
            if (result.GetValue(auto)) return Task.FromResult(Show(new AutoBench(options, messages).Run(cancellation), result.GetValue(json), AutoTable.Write, output));
            if (result.GetValue(switching))
            {
                var bench = new SwitchBench(options.Sizes[0], options.Types[0], Whole("switches", result.GetValue(switches), MostSwitches));
                return Task.FromResult(Show([bench.Run(messages, cancellation)], result.GetValue(json), (results, to) => WriteLines(results[0].Lines(), to), output));
            }
            if (result.GetValue(firstUse))
                return Task.FromResult(Show(new FirstUseBench(options).Run(messages, cancellation), result.GetValue(json), (rows, to) => WriteLines([FirstUseRow.Head, .. rows.Select(r => r.Line)], to), output));
            string?[] files = [result.GetValue(json), result.GetValue(csv), result.GetValue(plot)];
            foreach (string file in files.OfType<string>()) AtomicFile.CheckTarget(file);
            if (files[2] is { } picture) SvgFile.CheckTarget(picture);
            var records = BenchRuns.Medians([.. Enumerable.Range(0, repeated).Select(_ => Run(options, messages, cancellation))]);
            if (records.Count == 0) throw new CapabilityMissingException("nothing could be measured; the lines above say why");
            BenchTable.Write(records, output);
            if (files[0] is { } jsonFile) AtomicFile.Write(jsonFile, stream => BenchFiles.WriteJson(records, stream));
            if (files[1] is { } csvFile) AtomicFile.Write(csvFile, stream => BenchFiles.WriteCsv(records, stream));
            if (files[2] is { } plotFile) SvgFile.Write(plotFile, BenchPlot.Draw(records));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    // Each run makes its contexts and rivals anew.
    private static IReadOnlyList<BenchRecord> Run(BenchOptions options, TextWriter messages, CancellationToken cancellation)
    {
        using var session = new BenchSession(options, messages);
        return session.Run(cancellation);
    }

    private static int Show<T>(IReadOnlyList<T> rows, string? json, Action<IReadOnlyList<T>, TextWriter> write, TextWriter output)
    {
        write(rows, output);
        if (json is not null) AtomicFile.Write(json, stream => JsonSerializer.Serialize(stream, rows, JsonFormat));
        return ExitCode.Done;
    }

    private static void WriteLines(IEnumerable<string> lines, TextWriter output)
    {
        foreach (string line in lines) output.WriteLine(line);
    }

    private static SampleType Format(string text) => SettingText.Choice("format", text, ("rgba8", SampleType.UNorm8), ("rgba16f", SampleType.Float16), ("rgba32f", SampleType.Float32));

    private static ImmutableArray<string> Choices(string key, string text, ImmutableArray<string> all)
    {
        if (text is "all") return all;
        if (text is "none") return [];
        return [.. text.Split(',').Select(t => SettingText.Choice(key, t, [.. all.Select(a => (a, a))]))];
    }

    private static int Whole(string key, int value, int most) =>
        value >= 1 && value <= most ? value : throw new InvalidInputException($"{key} is {value}; it must be 1 to {most}");
}
