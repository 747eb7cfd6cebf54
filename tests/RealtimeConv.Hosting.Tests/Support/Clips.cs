using System.Diagnostics;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Small videos, made once per run by the installed ffmpeg.</summary>
[SetUpFixture]
public sealed class Clips
{
    private static readonly Lock Gate = new();
    private static TemporaryFolder? _folder;

    /// <summary>64 x 48, 25 frames per second, 50 frames, BT.601 tags, H.264 and AAC, the index at the front.</summary>
    public static string Tagged => Make("tagged.mp4",
        "-f lavfi -i testsrc2=size=64x48:rate=25:duration=2 -f lavfi -i sine=duration=2 -vf setparams=colorspace=smpte170m:color_primaries=smpte170m:color_trc=smpte170m:range=tv "
        + "-c:v libx264 -g 5 -bf 2 -pix_fmt yuv420p -colorspace smpte170m -color_primaries smpte170m -color_trc smpte170m -color_range tv -c:a aac -movflags +faststart");

    /// <summary>65 x 47, 30 frames per second, 12 frames, lossless R'G'B', PCM sound; times in whole milliseconds.</summary>
    public static string Odd => Make("odd.mkv", "-f lavfi -i testsrc2=size=66x48:rate=30:duration=0.4 -f lavfi -i sine=duration=0.4 -vf crop=65:47:1:1:exact=1,format=gbrp -c:v ffv1 -c:a pcm_s16le");

    /// <summary>64 x 48, frames 0, 3, 6, 7, 9, 12, 14 ... of 30 per second, untagged.</summary>
    public static string Variable => Make("variable.mp4", "-f lavfi -i testsrc2=size=64x48:rate=30:duration=2 -vf select='not(mod(n,7))+not(mod(n,3))' -vsync vfr -enc_time_base -1 -c:v libx264 -pix_fmt yuv420p");

    /// <summary>Runs the real ffmpeg.</summary>
    public static void Ffmpeg(string arguments, params string[] more)
    {
        var info = new ProcessStartInfo(FfmpegTools.Find().Ffmpeg) { RedirectStandardError = true, RedirectStandardInput = true };
        foreach (string argument in (string[])["-v", "error", "-nostdin", "-y", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. more]) info.ArgumentList.Add(argument.Trim('\''));
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, said);
    }

    /// <summary>Runs the real ffprobe and returns what it prints.</summary>
    public static string Ffprobe(string arguments, string file)
    {
        var info = new ProcessStartInfo(FfmpegTools.Find().Ffprobe) { RedirectStandardOutput = true };
        foreach (string argument in (string[])["-v", "error", .. arguments.Split(' '), "file:" + file]) info.ArgumentList.Add(argument);
        using var process = Process.Start(info)!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Trim();
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();

    private static string Make(string name, string arguments)
    {
        lock (Gate)
        {
            _folder ??= new TemporaryFolder();
            string path = _folder[name];
            if (!File.Exists(path)) Ffmpeg(arguments, path);
            return path;
        }
    }
}
