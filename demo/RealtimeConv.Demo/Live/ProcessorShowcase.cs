using System.Diagnostics;
using RealtimeConv.Codecs;
using RealtimeConv.Cpu;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Live;

/// <summary>The showcase where there is no OpenGL: a picture through the same kernels on the processor, without the rendered scene.</summary>
internal static class ProcessorShowcase
{
    private const int VideoWidth = 480, VideoHeight = 270, Rate = 20;

    /// <summary>Renders it into a folder that exists.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The picture.</param>
    /// <param name="width">Most columns of a picture on the sheet.</param>
    /// <param name="height">Most rows of a picture on the sheet.</param>
    /// <param name="crossCheck">Milliseconds of checking per picture; 0 for none.</param>
    /// <param name="output">What was made.</param>
    /// <param name="messages">What went wrong.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string folder, string path, int width, int height, double crossCheck, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        var picture = Showcase.Read(path);
        using var check = crossCheck > 0 ? LiveChecks.Start(null, crossCheck) : null;
        if (check is not null) check.Failed += failure => messages.WriteLine($"rtconv: {failure.Message}");
        var sheet = new ContactSheet(width, height, "on the processor: there is no OpenGL here");
        double median = AddAll(sheet, Path.GetFileName(path), Showcase.Cropped(picture, width, height), check, cancellation);
        Showcase.WriteSheet(Path.Combine(folder, "contact-sheet.png"), sheet, $"{Showcase.Kernels.Count} kernels", output);
        string video = Path.Combine(folder, "showcase.mp4");
        if (WriteVideo(video, picture, messages, cancellation) is { } problem) messages.WriteLine($"rtconv: no video: {problem}");
        else output.WriteLine($"video: {Path.GetFullPath(video)} ({Showcase.Kernels.Count * Showcase.FramesPerKernel} frames)");
        output.WriteLine($"speed: {median:0.00} ms per filter at {width}x{height}, median over the kernels, on the processor");
        check?.Flush();
        if (check is not null) output.WriteLine(LiveChecks.Summary(check));
        return check?.FailedTiles > 0 ? ExitCode.ValidationFailed : ExitCode.Done;
    }

    // Returns the median milliseconds of a filter.
    private static double AddAll(ContactSheet sheet, string heading, Frame picture, CrossCheck? check, CancellationToken cancellation)
    {
        sheet.BeginSection(heading);
        sheet.Add("before", picture, null);
        var times = new List<double>();
        foreach (var (label, kernel) in Showcase.Kernels)
        {
            cancellation.ThrowIfCancellationRequested();
            using var cpu = Filter(kernel, picture);
            var result = new Frame(picture.Width, picture.Height, picture.Format);
            double best = double.PositiveInfinity;
            for (int k = 0; k < 3; k++)
            {
                long start = Stopwatch.GetTimestamp();
                cpu.Apply(picture, result);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            check?.NextFrame(times.Count);
            check?.Observe(cpu.Plan.Request.Filter, cpu.Plan, picture, result, kernel);
            times.Add(best);
            sheet.Add(label, result, best);
        }
        times.Sort();
        return times[times.Count / 2];
    }

    // A window that moves over the picture, from its left to its right and back with each kernel.
    private static string? WriteVideo(string path, Frame picture, TextWriter messages, CancellationToken cancellation)
    {
        int width = Math.Min(VideoWidth, picture.Width) / 2 * 2, height = Math.Min(VideoHeight, picture.Height) / 2 * 2;
        using var video = ShowcaseVideo.TryStart(path, width, height, Rate, out string? problem);
        if (video is null) return problem;
        var progress = new ProgressLine(messages);
        int shown = 0, frames = Showcase.Kernels.Count * Showcase.FramesPerKernel;
        var result = new Frame(width, height, picture.Format);
        foreach (var (label, kernel) in Showcase.Kernels)
        {
            using var cpu = Filter(kernel, result);
            for (int k = 0; k < Showcase.FramesPerKernel; k++)
            {
                cancellation.ThrowIfCancellationRequested();
                int across = picture.Width - width, place = (int)(across * (1 - Math.Cos(2 * Math.PI * shown / frames)) / 2);
                cpu.Apply(Showcase.Part(picture, place, (picture.Height - height) / 2, width, height), result);
                Showcase.Caption(result, label);
                if (!video.Write(result)) return video.Problem;
                progress.Show("showcase video", ++shown, frames, "frames");
            }
        }
        progress.Clear();
        return video.Complete();
    }

    private static CpuFilter Filter(string kernel, Frame picture) =>
        new(Planner.Plan(new PlanRequest(CatalogExpression.ParseFilter(kernel), picture.Format, picture.Format, picture.Width, picture.Height) { Backend = Backend.Cpu }));
}
