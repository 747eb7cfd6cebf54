using System.Diagnostics;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Demo.Live;

/// <summary>What the live demo shows, without a window: the scene and a photograph through fifteen kernels, the scene through four filters over time, as a contact sheet and a short video.</summary>
internal static class Showcase
{
    private const double SceneTime = 8;
    internal const int FramesPerKernel = 8;
    private const int Rate = 20;

    /// <summary>The kernels shown, with the labels they get.</summary>
    public static IReadOnlyList<(string Label, string Kernel)> Kernels { get; } =
    [
        ("gaussian σ=3", "gaussian(sigma=3)"), ("box 9×9", "box(size=9)"), ("motion 25 px, 30°", "motion(length=25, angle=30)"), ("disk, radius 7", "disk(radius=7)"),
        ("sharpen", "sharpen"), ("unsharp mask", "unsharp"), ("emboss", "emboss"), ("sobel", "sobel"), ("sobel, x alone", "sobel-x"), ("laplacian, magnitude", "laplacian-abs"), ("frei-chen", "frei-chen"),
        ("difference of gaussians", "12*dog"), ("relief", "relief"), ("gabor", "gabor"), ("half emboss, half identity", "0.5*identity + 0.5*emboss"),
    ];

    /// <summary>The filters over time, with the labels they get: for what moves.</summary>
    public static IReadOnlyList<(string Label, string Kernel)> OverTime { get; } =
    [
        ("mean of 8 frames", "temporal-box(frames=8)"), ("gaussian over time", "temporal-gaussian(tau=2)"),
        ("what moves", "motion-magnitude(scale=2)"), ("edges of what moves", "motion-edges(scale=0.5)"),
    ];

    /// <summary>Renders the showcase into a folder.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string folder, LiveOptions options, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        int width = options.Width > 0 ? options.Width : 480, height = options.Height > 0 ? options.Height : 270;
        OutputFolder.Create(folder);
        string? named = options.Source == LiveOptions.Scene ? Photograph() : options.Source;
        using var context = TryContext(options.Backend, out string? missing);
        if (context is null)
        {
            if (named is null) throw new CapabilityMissingException($"{missing}; the rendered scene needs OpenGL, and no picture was named");
            messages.WriteLine($"rtconv: {missing}: a picture on the processor instead, without the rendered scene");
            return ProcessorShowcase.Run(folder, named, width, height, options.CrossCheck, output, messages, cancellation);
        }
        var gl = context.GL;
        using var host = new RenderingHost(gl);
        string device = gl.GetStringS(StringName.Renderer), driver = gl.GetStringS(StringName.Version);
        var sheet = new ContactSheet(width, height, $"as GLSL passes · {device} · OpenGL {driver}");
        var plugin = new ConvolutionPlugin(new ConvolveFilter(Kernel.Identity));
        host.Plugins.Add(plugin);
        using var check = options.CrossCheck > 0 ? LiveChecks.Start(gl, options.CrossCheck) : null;
        if (check is not null) check.Failed += failure => messages.WriteLine($"rtconv: {failure.Message}");
        host.CrossCheck = check;

        host.Source = new SceneSource(gl);
        host.Advance(SceneTime, width, height);
        double sceneMilliseconds = AddAll(sheet, "the rendered scene", host, plugin, width, height, messages, cancellation);
        AddOverTime(sheet, $"the rendered scene over time, {Rate} frames per second", gl, host, plugin, width, height, messages, cancellation);
        if (named is not null)
        {
            host.Source = new StillSource(gl, named, Cropped(ShowcasePicture.Read(named), width, height));
            AddAll(sheet, Path.GetFileName(named), host, plugin, width, height, messages, cancellation);
        }
        WriteSheet(Path.Combine(folder, "contact-sheet.png"), sheet, $"{Kernels.Count} kernels, {OverTime.Count} filters over time", output);

        var watch = Stopwatch.StartNew();
        string video = Path.Combine(folder, "showcase.mp4");
        string? problem = WriteVideo(video, gl, host, plugin, messages, cancellation);
        if (problem is null)
            output.WriteLine($"video: {Path.GetFullPath(video)} ({VideoFrames} frames, {VideoFrames / watch.Elapsed.TotalSeconds:0.0} frames per second with encoding)");
        else messages.WriteLine($"rtconv: no video: {problem}");
        output.WriteLine($"speed: {sceneMilliseconds:0.00} ms per filter at {width}x{height}, median over the kernels, on {device}");
        cancellation.ThrowIfCancellationRequested();
        check?.Flush();
        if (check is not null) output.WriteLine(LiveChecks.Summary(check));
        return check?.FailedTiles > 0 ? ExitCode.ValidationFailed : ExitCode.Done;
    }

    private static int VideoFrames => (Kernels.Count + OverTime.Count) * FramesPerKernel;

    // Every filter sees the same frames, the last of them the moment that the other filters show.
    private static void AddOverTime(
        ContactSheet sheet, string heading, GL gl, RenderingHost host, ConvolutionPlugin plugin, int width, int height, TextWriter messages, CancellationToken cancellation)
    {
        const int frames = 12;
        sheet.BeginSection(heading);
        foreach (var (label, kernel) in OverTime)
        {
            plugin.Filter = CatalogExpression.ParseFilter(kernel);
            plugin.Expression = kernel;
            host.Source = new SceneSource(gl);
            for (int k = 0; k < frames && plugin.Problem is null; k++)
            {
                cancellation.ThrowIfCancellationRequested();
                host.Advance(k == 0 ? SceneTime - (frames - 1.0) / Rate : 1.0 / Rate, width, height);
            }
            if (plugin.Problem is { } problem) messages.WriteLine($"rtconv: {label}: {problem}");
            else sheet.Add(label, host.Read(), Time(host, plugin));
        }
    }

    // Returns the median milliseconds of a filter.
    private static double AddAll(
        ContactSheet sheet, string source, RenderingHost host, ConvolutionPlugin plugin, int width, int height, TextWriter messages, CancellationToken cancellation)
    {
        sheet.BeginSection(source);
        var times = new List<double>();
        plugin.Strength = 0;
        host.Advance(0, width, height);
        sheet.Add("before", host.Read(), null);
        plugin.Strength = 1;
        foreach (var (label, kernel) in Kernels)
        {
            cancellation.ThrowIfCancellationRequested();
            plugin.Filter = CatalogExpression.ParseFilter(kernel);
            plugin.Expression = kernel;
            host.Advance(0, width, height);
            if (plugin.Problem is { } problem)
            {
                messages.WriteLine($"rtconv: {label}: {problem}");
                continue;
            }
            double milliseconds = Time(host, plugin);
            times.Add(milliseconds);
            sheet.Add(label, host.Read(), milliseconds);
        }
        times.Sort();
        return times.Count > 0 ? times[times.Count / 2] : 0;
    }

    // The best of a few runs, each waited for: what the filter costs without the rest of the frame.
    private static double Time(RenderingHost host, ConvolutionPlugin plugin)
    {
        double best = double.PositiveInfinity;
        for (int k = 0; k < 3; k++)
        {
            var watch = Stopwatch.StartNew();
            host.Engine.Apply(plugin.Filter, host.Before, host.After);
            host.Finish();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }
        return best;
    }

    private static string? WriteVideo(string path, GL gl, RenderingHost host, ConvolutionPlugin plugin, TextWriter messages, CancellationToken cancellation)
    {
        const int width = 480, height = 270;
        host.Source = new SceneSource(gl);
        using var video = ShowcaseVideo.TryStart(path, width, height, Rate, out string? problem);
        if (video is null) return problem;
        var progress = new ProgressLine(messages);
        int frame = 0;
        foreach (var (label, kernel) in Kernels.Concat(OverTime))
        {
            plugin.Filter = CatalogExpression.ParseFilter(kernel);
            plugin.Expression = kernel;
            for (int k = 0; k < FramesPerKernel; k++)
            {
                cancellation.ThrowIfCancellationRequested();
                host.Advance(1.0 / Rate, width, height);
                var picture = host.Read();
                Caption(picture, label);
                if (!video.Write(picture)) return video.Problem;
                progress.Show("showcase video", ++frame, VideoFrames, "frames");
            }
        }
        progress.Clear();
        return video.Complete();
    }

    private static string? Photograph() => LiveSources.Photographs().FirstOrDefault(p => Path.GetFileName(p) == "coffee.png") ?? LiveSources.Photographs().FirstOrDefault();

    // A backend that is named is never replaced by another.
    private static HeadlessContext? TryContext(LiveBackend backend, out string? missing)
    {
        missing = null;
        try
        {
            return HeadlessContext.Create();
        }
        catch (CapabilityMissingException e) when (backend is LiveBackend.Auto or LiveBackend.Cpu)
        {
            missing = e.Message;
            return null;
        }
    }

    /// <summary>Writes the contact sheet and says where.</summary>
    internal static void WriteSheet(string path, ContactSheet sheet, string filters, TextWriter output)
    {
        var pixels = sheet.Draw();
        AtomicFile.Write(path, stream => PngEncoder.Encode(pixels, stream));
        output.WriteLine($"contact sheet: {Path.GetFullPath(path)} ({pixels.Width}x{pixels.Height}, {filters})");
    }

    /// <summary>Writes a label at the bottom of a frame.</summary>
    internal static void Caption(Frame frame, string label)
    {
        var text = new FrameText(frame);
        text.Fill(0, frame.Height - 30, frame.Width, 30, new Hosting.Hud.HudColour(12, 15, 21, 200));
        text.Write(12, frame.Height - 10, label, Hosting.Hud.HudColour.Text, 1.15f, bold: true);
    }

    /// <summary>A picture as opaque RGBA codes.</summary>
    /// <exception cref="InvalidInputException">The file is none.</exception>
    internal static Frame Read(string path)
    {
        var picture = ShowcasePicture.Read(path).ConvertTo(PixelFormat.Rgba8);
        var opaque = new Frame(picture.Width, picture.Height, PixelFormat.Rgba8);
        picture.Bytes.CopyTo(opaque.Bytes);
        for (int k = 3; k < opaque.Bytes.Length; k += 4) opaque.Bytes[k] = 255;
        return opaque;
    }

    /// <summary>The middle of a picture in the wanted size; a smaller picture stays as it is.</summary>
    internal static Frame Cropped(Frame picture, int width, int height)
    {
        int w = Math.Min(width, picture.Width), h = Math.Min(height, picture.Height);
        return Part(picture, (picture.Width - w) / 2, (picture.Height - h) / 2, w, h);
    }

    /// <summary>A part of a picture.</summary>
    internal static Frame Part(Frame picture, int x, int y, int width, int height)
    {
        var part = new Frame(width, height, picture.Format, picture.Alpha);
        int pixel = picture.Format.BytesPerPixel;
        for (int row = 0; row < height; row++) picture.Row(y + row).Slice(x * pixel, width * pixel).CopyTo(part.Row(row));
        return part;
    }
}
