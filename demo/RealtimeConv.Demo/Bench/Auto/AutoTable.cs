using System.Globalization;
using Spectre.Console;

namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>The rows as a table, and how many choices were missed.</summary>
internal static class AutoTable
{
    private const int Columns = 170;

    public static void Write(IReadOnlyList<AutoRow> rows, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = false;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("kernel", "frames", "model's choice");
        table.AddColumn(new TableColumn("over best").RightAligned());
        table.AddColumn("tuned choice");
        table.AddColumn(new TableColumn("over best").RightAligned());
        table.AddColumn("best");
        table.AddColumn(new TableColumn("ms").RightAligned());
        foreach (var r in rows)
        {
            string[] cells = [$"{r.Kernel}, {r.Format}, {r.Size}, {r.Border}", r.Frames, r.Model, Ratio(r.ModelRatio), r.Tuned, Ratio(r.TunedRatio), r.Best, r.BestMs.ToString("0.##", CultureInfo.InvariantCulture)];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }
        console.Write(table);
        output.WriteLine($"above {AutoRow.Allowed.ToString(CultureInfo.InvariantCulture)} times the best: the model's choice at {rows.Count(r => r.ModelRatio > AutoRow.Allowed)} of {rows.Count} points, the tuned one at {rows.Count(r => r.TunedRatio > AutoRow.Allowed)}");
        output.WriteLine("least wall time of a frame, transfers included for frames in memory; the tuned choice was found in a measurement before this one");
    }

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture) + (value > AutoRow.Allowed ? " !" : "");
}
