using System.ComponentModel;
using System.Diagnostics;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Live;

/// <summary>A short video through an ffmpeg process; what ffmpeg lacks is said, not thrown.</summary>
internal sealed class ShowcaseVideo : IDisposable
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _messages;
    private readonly string _path;
    private readonly string _part;
    private bool _isComplete;

    private ShowcaseVideo(Process process, string path, string part)
    {
        _process = process;
        _path = path;
        _part = part;
        _messages = process.StandardError.ReadToEndAsync();
        process.StandardOutput.Close();
    }

    /// <summary>Why the video cannot go on; null while it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Starts the encoder, or says why not.</summary>
    public static ShowcaseVideo? TryStart(string path, int width, int height, int rate, out string? problem)
    {
        problem = null;
        string part = path + ".part";
        var start = new ProcessStartInfo("ffmpeg")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pixel_format", "rgba", "-video_size", $"{width}x{height}", "-framerate", $"{rate}", "-i", "pipe:0",
            "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-f", "mp4", part,
        ];
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            return new ShowcaseVideo(Process.Start(start)!, path, part);
        }
        catch (Win32Exception)
        {
            problem = "ffmpeg is missing; install it and run again for a video";
            return null;
        }
    }

    /// <summary>Hands over a frame.</summary>
    /// <returns>False when the encoder has ended; <see cref="Problem"/> says why.</returns>
    public bool Write(Frame frame)
    {
        try
        {
            _process.StandardInput.BaseStream.Write(frame.Bytes);
            return true;
        }
        catch (IOException)
        {
            Problem = $"ffmpeg ended early: {LastMessage()}";
            return false;
        }
    }

    /// <summary>Finishes the file and gives it its name.</summary>
    /// <returns>Why there is none; null when there is.</returns>
    public string? Complete()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The exit status below tells.
        }
        if (!_process.WaitForExit(EndLimit)) return $"ffmpeg did not finish within {EndLimit.TotalSeconds:0} s";
        if (_process.ExitCode != 0 || !File.Exists(_part)) return $"ffmpeg failed with {_process.ExitCode}: {LastMessage()}";
        File.Move(_part, _path, overwrite: true);
        _isComplete = true;
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit(EndLimit);
        _process.Dispose();
        if (!_isComplete) File.Delete(_part);
    }

    private string LastMessage() =>
        _messages.Wait(TimeSpan.FromSeconds(5)) ? _messages.Result.Trim().Split('\n')[^1].Trim() : "it says nothing";
}
