using NUnit.Framework;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Testing;

/// <summary>Saves what was expected, what was found and where they differ, as PNG files in NUnit's work directory, and attaches them to the test.</summary>
/// <remarks>Values are clamped to 0..1 for the pictures; alpha is left out. The difference is black to blue to white within the bound, red beyond it.</remarks>
internal static class FailurePictures
{
    private const int LongestName = 100;

    private static int _number;

    /// <summary>The files written; none where the frame is no picture of one, three or four channels, or the folder cannot be written.</summary>
    public static IReadOnlyList<string> Save(double[] reference, Frame actual, ComparisonReport comparison)
    {
        if (actual.Channels is not (1 or 3 or 4)) return [];
        try
        {
            string folder = TestContext.CurrentContext.WorkDirectory;
            string name = $"{Safe(TestContext.CurrentContext.Test.Name)}-{TestContext.CurrentContext.WorkerId ?? "main"}-{Interlocked.Increment(ref _number)}";
            return
            [
                Write(Path.Combine(folder, $"{name}-expected.png"), Picture(actual, (x, y, c) => reference[(y * actual.Width + x) * actual.Channels + c]), "expected"), Write(Path.Combine(folder, $"{name}-actual.png"), Picture(actual, (x, y, c) => actual[x, y, c]), "actual"),
                Write(Path.Combine(folder, $"{name}-difference.png"), HeatMap.Draw(comparison), "difference: red is outside the bound"),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A message without pictures is better than none.
            return [];
        }
    }

    private static string Write(string path, Frame picture, string description)
    {
        using (var file = File.Create(path)) PngEncoder.Encode(picture, file);
        TestContext.AddTestAttachment(path, description);
        return path;
    }

    private static Frame Picture(Frame frame, Func<int, int, int, double> sample) =>
        TestPatterns.Fill(frame.Width, frame.Height, new PixelFormat(SampleType.UNorm8, frame.Channels == 1 ? 1 : 3), AlphaMode.Opaque, sample);

    private static string Safe(string name)
    {
        string safe = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
        return safe.Length <= LongestName ? safe : safe[..LongestName];
    }
}
