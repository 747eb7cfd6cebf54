using System.ComponentModel;
using System.Diagnostics;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// A running ffmpeg or ffprobe. Arguments go as a list, never through a shell; stdin is closed at once unless frames are fed; stderr is always drained into a bounded
/// log; disposal kills the process and its children.
/// </summary>
internal sealed class FfmpegProcess : IDisposable
{
    /// <summary>How long a process that was asked to end, or killed, may take.</summary>
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Thread _errors;
    private readonly Thread? _outputDrain;
    private int _disposed;

    private FfmpegProcess(Process process, BoundedLog log, bool feeds)
    {
        _process = process;
        Log = log;
        _errors = StartThread("stderr", () => log.Drain(process.StandardError.BaseStream));
        if (feeds) _outputDrain = StartThread("stdout", DrainOutput);
        else process.StandardInput.Close();
    }

    /// <summary>What was said on stderr.</summary>
    public BoundedLog Log { get; }

    /// <summary>The program's path.</summary>
    public string Program => _process.StartInfo.FileName;

    /// <summary>What the process writes.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>What the process reads; only for one started to be fed.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Starts a program.</summary>
    /// <param name="program">Full path.</param>
    /// <param name="arguments">One string per argument.</param>
    /// <param name="feeds">True to write to its stdin (stdout is then drained and dropped), false to read its stdout.</param>
    /// <param name="lineSeen">Called with every line on stderr, on another thread.</param>
    /// <exception cref="CapabilityMissingException">The program cannot be started.</exception>
    public static FfmpegProcess Start(string program, IEnumerable<string> arguments, bool feeds = false, Action<string>? lineSeen = null)
    {
        var info = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
        {
            if (argument.Contains('\0')) throw new InvalidInputException("a name with a NUL character cannot be opened");
            info.ArgumentList.Add(argument);
        }
        try
        {
            return new FfmpegProcess(Process.Start(info)!, new BoundedLog { LineSeen = lineSeen }, feeds);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new CapabilityMissingException($"'{program}' could not be started ({e.Message.ReplaceLineEndings(" ")}); set {FfmpegTools.Variable} to an ffmpeg that runs.", e);
        }
    }

    /// <summary>Waits for the end; null if it does not come in time.</summary>
    public int? WaitForExit(TimeSpan limit)
    {
        try
        {
            if (!_process.WaitForExit((int)limit.TotalMilliseconds)) return null;
            _errors.Join(ExitLimit);
            return _process.ExitCode;
        }
        catch (InvalidOperationException)
        {
            return null; // disposed by another thread
        }
    }

    /// <summary>The exit status in words; a death by signal is named as one.</summary>
    public static string Describe(int exitCode) =>
        !OperatingSystem.IsWindows() && exitCode is > 128 and < 160 ? $"was killed by signal {exitCode - 128}" : $"ended with exit code {exitCode}";

    /// <summary>Ends the process and its children at once; waiting reads and writes return.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException or NotSupportedException)
        {
            // It has ended already.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        Kill();
        _process.WaitForExit((int)ExitLimit.TotalMilliseconds);
        _errors.Join(ExitLimit);
        _outputDrain?.Join(ExitLimit);
        _process.Dispose();
    }

    private void DrainOutput()
    {
        var scratch = new byte[4096];
        try
        {
            while (_process.StandardOutput.BaseStream.Read(scratch) > 0) { }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process is gone.
        }
    }

    private static Thread StartThread(string name, ThreadStart run)
    {
        var thread = new Thread(run) { IsBackground = true, Name = $"ffmpeg {name}" };
        thread.Start();
        return thread;
    }
}
