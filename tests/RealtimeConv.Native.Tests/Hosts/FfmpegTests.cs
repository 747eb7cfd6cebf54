using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Native.Tests.Support;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Native.Tests.Hosts;

/// <summary>The library as a frei0r filter inside ffmpeg, frame by frame against the reference, within the bound of the plan that a machine like this one takes.</summary>
public sealed class FfmpegTests
{
    // ffmpeg 5.1 pads rows to 64 bytes and has no way to say so: widths are multiples of 16 pixels.
    private const int Width = 80, Height = 41, Frames = 3;

    private static readonly byte[] Video = Noise();

    [TestCase("gaussian(sigma=1.5)", "replicate", "cpu")]
    [TestCase("gaussian(sigma=1.5)", "reflect101", "compute")]
    [TestCase("5x3: 1 2 3 4 5 6 7 8 9 8 7 6 5 4 -60", "constant:0.25", "fragment")]
    [TestCase("sobel", "wrap", "auto")]
    [TestCase("box(size=3)", "replicate", "auto")]
    public void Frames_ThroughTheFilter_LieWithinTheBound(string filter, string border, string backend)
    {
        byte[] output = Run([$"{filter}|{border}|1|0.125|preserve|encoded|convolve|none|{backend}"], out string errors);
        Assert.That(errors, Is.Empty);
        var expected = Parse(filter).With(new FilterOverrides
        {
            Border = SettingText.Border("border", border), Bias = ChannelValues.All(0.125), Alpha = AlphaPolicy.Preserve, Operation = Operation.Convolution,
        });
        var plan = Plan(expected, backend);
        for (int k = 0; k < Frames; k++)
        {
            Frame source = At(Video, k), result = At(output, k);
            var report = FrameComparison.Judge(ReferenceFilter.Evaluate(expected, source), PlanBound.Of(plan, source, ArithmeticModel.Quality), result);
            Assert.That(report.Passed, Is.True, $"frame {k}: {report}");
        }
        Assert.That(output, Is.Not.EqualTo(Video), "nothing was filtered");
    }

    [Test]
    public void Filters_InAChain_EachHaveTheirOwnSettings()
    {
        // Turning by one pixel and back; whole pixels move exactly.
        byte[] output = Run(["3x1: 1 0 0|wrap", "3x1: 0 0 1|wrap"], out string errors);
        Assert.That(errors, Is.Empty);
        Assert.That(Colours(output), Is.EqualTo(Colours(Video)));
        Assert.That(Colours(Run(["3x1: 1 0 0|wrap"], out _)), Is.Not.EqualTo(Colours(Video)));
    }

    [Test]
    public void Filter_ThatMakesNoSense_LetsTheFramesThroughAndSaysWhyOnce()
    {
        byte[] output = Run(["sobell"], out string errors);
        Assert.That(errors, Is.EqualTo("rtconv: frei0r: frames pass through unfiltered: kernel expression, column 1: no kernel or filter is called 'sobell'; near it: sobel, sobel-x, sobel-y."));
        Assert.That(output, Is.EqualTo(Video));
    }

    [Test]
    public void Backend_ThatIsNotThere_LetsTheFramesThroughAndSaysWhyOnce()
    {
        var without = new Dictionary<string, string> { ["__EGL_VENDOR_LIBRARY_DIRS"] = "/nonexistent" };
        byte[] output = Run(["box|replicate|1|0|preserve|encoded|correlate|none|compute"], out string errors, without);
        Assert.That(errors, Does.StartWith("rtconv: frei0r: frames pass through unfiltered: ").And.Not.Contain("\n"));
        Assert.That(output, Is.EqualTo(Video));
        Assert.That(Run(["box"], out errors, without), Is.EqualTo(Run(["box|replicate|1|0|preserve|encoded|correlate|none|cpu"], out _)), "auto runs on the processor there");
        Assert.That(errors, Is.Empty);
    }

    private static FilterPlan Plan(Filter filter, string backend)
    {
        var request = new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, Width, Height)
        {
            SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight, Backend = Enum.Parse<Backend>(backend, ignoreCase: true),
        };
        if (backend == "cpu") return Planner.Plan(request);
        using var thread = new GlThread();
        return thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            return Planner.Plan(request with { Device = engine.Device });
        });
    }

    private static Filter Parse(string text) =>
        Kernels.Text.ImageMagickText.IsSized(text) ? Kernels.Text.ImageMagickText.Read(text).ToFilter(null) : CatalogExpression.ParseFilter(text, new ExpressionContext(Height));

    private static byte[] Run(string[] parameters, out string errors, IReadOnlyDictionary<string, string>? environment = null)
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-frei0r").FullName;
        try
        {
            string input = Path.Combine(folder, "in.rgba"), output = Path.Combine(folder, "out.rgba");
            File.WriteAllBytes(input, Video);
            string[] raw = ["-f", "rawvideo", "-pixel_format", "rgba", "-video_size", $"{Width}x{Height}"];
            string graph = string.Join(',', parameters.Select(p => "frei0r=filter_name=rtconv:filter_params=" + Escaped(p)));
            var variables = new Dictionary<string, string>(environment ?? new Dictionary<string, string>()) { ["FREI0R_PATH"] = PublishedLibrary.Folder };
            var result = Command.Run("ffmpeg", ["-nostdin", "-v", "error", .. raw, "-i", input, "-vf", graph, "-pix_fmt", "rgba", "-f", "rawvideo", output], variables);
            Assert.That(result.ExitCode, Is.Zero, result.ToString());
            errors = result.Errors.TrimEnd('\n');
            return File.ReadAllBytes(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // ffmpeg takes backslashes away twice: as it splits the graph, and as it splits a filter's options.
    private static string Escaped(string text) => Backslashed(Backslashed(text, "\\':"), "\\'[],;");

    private static string Backslashed(string text, string special) => string.Concat(text.Select(c => special.Contains(c) ? $"\\{c}" : $"{c}"));

    private static Frame At(byte[] video, int frame)
    {
        int bytes = Width * Height * 4;
        Assert.That(video, Has.Length.EqualTo(Frames * bytes));
        return Frame.Wrap(Width, Height, PixelFormat.Rgba8, AlphaMode.Straight, video.AsSpan(frame * bytes, bytes).ToArray());
    }

    private static byte[] Colours(byte[] video) => [.. video.Where((_, k) => k % 4 != 3)];

    private static byte[] Noise()
    {
        byte[] video = new byte[Frames * Width * Height * 4];
        new Random(5).NextBytes(video);
        return video;
    }
}
