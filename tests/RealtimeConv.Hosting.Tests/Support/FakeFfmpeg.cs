using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Shell scripts in the place of ffmpeg, for faults that the real one does not show on demand.</summary>
internal static class FakeFfmpeg
{
    /// <summary>Tools whose ffmpeg is a script and whose ffprobe is another, or the real one.</summary>
    public static FfmpegTools Make(TemporaryFolder folder, string ffmpeg, string? ffprobe = null)
    {
        string fake = Script(folder["ffmpeg"], ffmpeg);
        return new FfmpegTools(fake, ffprobe is null ? FfmpegTools.Find().Ffprobe : Script(folder["ffprobe"], ffprobe));
    }

    /// <summary>A NUT file as ffmpeg would send it: frames whose bytes are all the frame's number.</summary>
    public static byte[] Nut(int width, int height, int frames, int bytesPerPixel = 4)
    {
        var stream = new MemoryStream();
        using var writer = new NutWriter(stream, new NutStream(width, height, null, new Rational(1, 25)), "RGBA"u8, new Rational(25, 1));
        var pixels = new byte[width * height * bytesPerPixel];
        for (int n = 0; n < frames; n++)
        {
            Array.Fill(pixels, (byte)n);
            writer.WriteFrame(n, pixels);
        }
        return stream.ToArray();
    }

    private static string Script(string path, string body)
    {
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
