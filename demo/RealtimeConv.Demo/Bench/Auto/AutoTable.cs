using System.Globalization;
using Spectre.Console;

namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>The rows as a table, and how many choices were missed.</summary>
internal static class AutoTable
{
    private const int Columns = 190;

    public static void Write(IReadOnlyList<AutoRow> rows, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = false;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("kernel", "frames", "choice", "held against");
        foreach (string title in (string[])["ms", "ratio", "interval", "rounds", "by CPU"]) table.AddColumn(new TableColumn(title).RightAligned());
        table.AddColumn("");
        foreach (var r in rows)
        {
            string what = $"{r.Kernel}, {r.Format}, {r.Size}, {r.Border}";
            Add(table, what, r.Frames, "model", r.Model);
            if (r.Tuned.Plan != r.Model.Plan) Add(table, "", "", "tuned", r.Tuned);
        }
        console.Write(table);
        output.WriteLine(Count("the model's choice", rows.Select(r => r.Model)));
        output.WriteLine(Count("the tuned choice", rows.Select(r => r.Tuned)));
        output.WriteLine("wall time of a frame, transfers included for frames in memory, over that of the best other plan in rounds head to head: the median of the rounds' ratios and its interval, 95 % over all looks;");
        output.WriteLine("! the interval lies above the limit, ? it holds the limit when the time is up; by CPU: the ratio by processor time; the tuned choice was found in a measurement before this one");
    }

    private static void Add(Table table, string kernel, string frames, string who, AutoChoice choice)
    {
        string mark = choice.Verdict switch { "above" => "!", "undecided" => "?", _ => "" };
        string[] cells =
        [
            kernel, frames, $"{who}: {choice.Plan}", choice.Against, Text(choice.AgainstMs), Text(choice.Ratio), $"{Text(choice.Low)} to {(choice.High is { } high ? Text(high) : "?")}",
            choice.Rounds.ToString(CultureInfo.InvariantCulture), Text(choice.CpuRatio), mark,
        ];
        table.AddRow([.. cells.Select(Markup.Escape)]);
    }

    private static string Count(string who, IEnumerable<AutoChoice> choices)
    {
        var all = choices.ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"{who}: at most {AutoRow.Allowed} times the best at {all.Count(c => c.Verdict == "within")} of {all.Count} points, above at {all.Count(c => c.Verdict == "above")}, undecided at {all.Count(c => c.Verdict == "undecided")}");
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
