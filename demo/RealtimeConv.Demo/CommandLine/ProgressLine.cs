using System.Diagnostics;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>Tells how far long work is: one line rewritten in place on a terminal, a line now and then elsewhere. Short work says nothing.</summary>
internal sealed class ProgressLine(TextWriter error)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(5);

    private readonly bool _terminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _shown;
    private int _width;

    /// <summary>Shows how far the work is, unless the last time was a moment ago.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="done">Items done.</param>
    /// <param name="total">All items, or null where that is not known.</param>
    /// <param name="unit">What the items are.</param>
    public void Show(string what, long done, long? total, string unit)
    {
        if (Stopwatch.GetElapsedTime(_started) < Silence) return;
        if (_shown != 0 && Stopwatch.GetElapsedTime(_shown) < (_terminal ? OnTerminal : InLog)) return;
        _shown = Stopwatch.GetTimestamp();
        double perSecond = done / Stopwatch.GetElapsedTime(_started).TotalSeconds;
        string left = total is { } all && done > 0 && all >= done ? $", {TimeSpan.FromSeconds(Math.Ceiling((all - done) / perSecond)):m\\:ss} left" : "";
        string text = $"{what}: {done}{(total is { } t ? $" of {t}" : "")} {unit}, {perSecond:0.0} per second{left}";
        if (!_terminal)
        {
            error.WriteLine(text);
            return;
        }
        error.Write($"\r{text.PadRight(_width)}");
        _width = text.Length;
    }

    /// <summary>Removes the line from a terminal; what was logged stays.</summary>
    public void Clear()
    {
        if (_width > 0) error.Write($"\r{new string(' ', _width)}\r");
        _width = 0;
    }
}
