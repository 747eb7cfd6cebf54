using System.Text;

namespace RealtimeConv.Hosting.Sources;

/// <summary>What a program says on stderr, kept within fixed memory however much it says: the first lines and the last ones.</summary>
internal sealed class BoundedLog
{
    internal const int MaxLine = 400;

    private const int FirstLines = 40, LastLines = 40;

    private readonly object _gate = new();
    private readonly List<string> _first = [];
    private readonly Queue<string> _last = new();
    private readonly StringBuilder _line = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] _chars = new char[4096];

    /// <summary>Called with every line, on the thread that drains the pipe.</summary>
    public Action<string>? LineSeen { get; init; }

    /// <summary>The kept lines, oldest first.</summary>
    public string[] Lines
    {
        get { lock (_gate) return [.. _first, .. _last]; }
    }

    /// <summary>The last line that has text, without ffmpeg's "[level]" and context marks; null if nothing was said.</summary>
    public string? LastLine => Lines.LastOrDefault() is { } line ? FfmpegMessage.Text(line) : null;

    /// <summary>Reads a stream to its end.</summary>
    public void Drain(Stream stream)
    {
        var buffer = new byte[4096];
        try
        {
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) Add(buffer.AsSpan(0, read));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process was killed or the pipe closed: what was read so far is the log.
        }
        EndLine();
    }

    /// <summary>Adds bytes; control characters other than line ends are replaced.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            _decoder.Convert(bytes, _chars, flush: false, out int used, out int chars, out _);
            foreach (char c in _chars.AsSpan(0, chars))
                if (c is '\n' or '\r') EndLine();
                else if (_line.Length < MaxLine) _line.Append(char.IsControl(c) ? '?' : c);
            bytes = bytes[used..];
        }
    }

    private void EndLine()
    {
        if (_line.Length == 0) return;
        string line = _line.ToString().TrimEnd();
        _line.Clear();
        if (line.Length == 0) return;
        lock (_gate)
        {
            if (_first.Count < FirstLines) _first.Add(line);
            else
            {
                _last.Enqueue(line);
                if (_last.Count > LastLines) _last.Dequeue();
            }
        }
        LineSeen?.Invoke(line);
    }
}
