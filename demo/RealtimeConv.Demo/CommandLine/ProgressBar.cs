using System.Diagnostics;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>A bar on a terminal that says how far long work is and how long it will take; elsewhere nothing is written.</summary>
/// <param name="output">Where the bar goes; null for none.</param>
/// <param name="width">Columns of the terminal.</param>
internal sealed class ProgressBar(TextWriter? output, int width) : IDisposable
{
    private const int Cells = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _shown;
    private int _length;

    /// <summary>A bar on the terminal behind a command's messages, or none where they are redirected.</summary>
    public static ProgressBar On(TextWriter error)
    {
        bool terminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        return new ProgressBar(terminal ? error : null, terminal ? Math.Max(40, Console.BufferWidth) : 0);
    }

    /// <summary>Shows how far the work is, unless the last time was a moment ago.</summary>
    /// <param name="done">Items done.</param>
    /// <param name="total">All items, at least 1.</param>
    /// <param name="what">What is being done.</param>
    public void Show(long done, long total, string what)
    {
        if (output is null || (_shown != 0 && done < total && Stopwatch.GetElapsedTime(_shown) < Pause)) return;
        _shown = Stopwatch.GetTimestamp();
        string line = Line(done, total, what, Stopwatch.GetElapsedTime(_started), width);
        output.Write($"\r{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <summary>The bar as text, no longer than the terminal is wide.</summary>
    public static string Line(long done, long total, string what, TimeSpan elapsed, int width)
    {
        double part = Math.Clamp(done / (double)Math.Max(1, total), 0, 1);
        int full = (int)(part * Cells);
        string left = part is 0 or 1 ? "" : $", {Time(elapsed * ((1 - part) / part))} left";
        string line = $"[{new string('#', full)}{new string('.', Cells - full)}] {Math.Floor(100 * part),3:0} % {Time(elapsed)}{left}  {what}";
        return line.Length < width ? line : line[..Math.Max(0, width - 1)];
    }

    /// <summary>Takes the bar off the terminal.</summary>
    public void Dispose()
    {
        if (output is null || _length == 0) return;
        output.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }

    private static string Time(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time:mm\\:ss}" : $"{time:m\\:ss}";
}
