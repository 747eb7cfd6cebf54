using System.Diagnostics;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Doctor;

/// <summary>Finds programs and asks for their version.</summary>
internal static class ToolProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>ffmpeg, by its version line.</summary>
    public static ToolReport Ffmpeg()
    {
        try
        {
            var start = new ProcessStartInfo(FfmpegTools.Find().Ffmpeg) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
            start.ArgumentList.Add("-version");
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill();
                return new ToolReport(false, $"it did not answer within {Patience.TotalSeconds} s") { IsThere = true };
            }
            string first = output.GetAwaiter().GetResult().Split('\n')[0].Trim();
            error.GetAwaiter().GetResult();
            return first.StartsWith("ffmpeg version", StringComparison.Ordinal) ? new ToolReport(true, first) : new ToolReport(false, $"it ended with {process.ExitCode}") { IsThere = true };
        }
        catch (CapabilityMissingException e)
        {
            return new ToolReport(false, e.Message);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return new ToolReport(false, $"it cannot be started: {e.Message}") { IsThere = true };
        }
    }
}
