using System.Globalization;
using Spectre.Console;

namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>Records as a table for people: a table for each contest, ratios before times.</summary>
internal static class BenchTable
{
    private const int Columns = 160;

    /// <summary>Writes the tables.</summary>
    public static void Write(IReadOnlyList<BenchRecord> records, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = false;
        foreach (var contest in records.GroupBy(r => (r.Kernel, r.Format, r.Width, r.Height, r.Border)))
        {
            var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape($"{contest.Key.Kernel}, {contest.Key.Format}, {contest.Key.Width}x{contest.Key.Height}, {contest.Key.Border}")) };
            table.AddColumns("path", "plan");
            foreach (string right in (string[])["to copy", "to rival"]) table.AddColumn(new TableColumn(right).RightAligned());
            table.AddColumn("rival");
            foreach (string right in (string[])["CPU ms", "wall ms", "median CPU", "rounds"]) table.AddColumn(new TableColumn(right).RightAligned());
            foreach (var r in contest)
            {
                string[] cells = [r.Path, r.Plan, Number(r.RatioToCopy), Number(r.RatioToRival), Rival(r), Number(r.CpuMs), Number(r.WallMs), Number(r.CpuMedianMs), $"{r.Rounds}"];
                table.AddRow([.. cells.Select(Markup.Escape)]);
            }
            console.Write(table);
        }
        output.WriteLine("to copy: processor time over that of a pass that copies the frame; to rival: over the rival's, below 1 is faster; least of the rounds, of one frame, over all threads");
        if (records.Max(r => r.Runs) is > 1 and var runs) output.WriteLine(FormattableString.Invariant($"each figure is the median of {runs} runs, each on its own"));
    }

    private static string Rival(BenchRecord r) => r.Speedup is { } speedup ? string.Join("; ", ((string[])[Compared(r), FormattableString.Invariant($"by the clock {speedup:0.00} times as fast as one thread")]).Where(t => t.Length > 0)) : Compared(r);

    private static string Compared(BenchRecord r) => r switch
    {
        { Rival: null } => "",
        { Path: "apply", BeyondRivalMs: { } beyond } => FormattableString.Invariant($"{r.Rival}: {1000 * beyond:0} us beyond it"),
        { RatioToRival: { } ratio } when ratio < 0.95 => FormattableString.Invariant($"{r.Rival}: {1 / ratio:0.0} times as fast"),
        _ => r.Rival,
    };

    private static string Number(double? value) => value is not { } v ? "" : v.ToString(v >= 100 ? "0" : v >= 10 ? "0.0" : v >= 0.1 ? "0.00" : "0.0000", CultureInfo.InvariantCulture);
}
