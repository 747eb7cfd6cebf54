using System.ComponentModel;
using System.Diagnostics;

namespace RealtimeConv.Demo.Bench.Rivals;

/// <summary>A child process that answers each line with a line. Every wait has a limit; what it says on stderr is drained, its last line kept.</summary>
internal sealed class RivalProcess : IDisposable
{
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly TimeSpan _patience;
    private volatile string _lastError = "";
    private bool _ended;

    /// <summary>Starts a program.</summary>
    /// <param name="program">Name or path.</param>
    /// <param name="arguments">One string each; no shell sees them.</param>
    /// <param name="patience">The longest wait for a line.</param>
    /// <exception cref="CapabilityMissingException">It cannot be started.</exception>
    public RivalProcess(string program, IEnumerable<string> arguments, TimeSpan patience)
    {
        _patience = patience;
        var info = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        try
        {
            _process = Process.Start(info)!;
        }
        catch (Win32Exception e)
        {
            throw new CapabilityMissingException($"{program} cannot be started: {e.Message}");
        }
        _process.ErrorDataReceived += (_, e) => { if (!string.IsNullOrWhiteSpace(e.Data)) _lastError = e.Data.Trim(); };
        _process.BeginErrorReadLine();
    }

    /// <summary>Sends a line and waits for the answer.</summary>
    /// <exception cref="RealtimeConvException">The process ended, or was silent for too long and was killed.</exception>
    public string Ask(string line)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw Ended();
        }
        return Read();
    }

    /// <summary>Waits for a line.</summary>
    /// <exception cref="RealtimeConvException">The process ended, or was silent for too long and was killed.</exception>
    public string Read()
    {
        if (_ended) throw Ended();
        var answer = _process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(_patience))
        {
            _ended = true;
            _process.Kill(entireProcessTree: true);
            throw new RealtimeConvException($"no answer within {_patience.TotalSeconds:0} s");
        }
        return answer.Result ?? throw Ended();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It went first.
        }
        if (!_process.WaitForExit(ExitLimit)) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private RealtimeConvException Ended()
    {
        _ended = true;
        return new RealtimeConvException(_lastError.Length > 0 ? $"the process ended: {_lastError}" : "the process ended");
    }
}
