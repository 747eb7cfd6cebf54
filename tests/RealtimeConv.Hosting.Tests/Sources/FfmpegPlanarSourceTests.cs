using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Reference;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FfmpegPlanarSourceTests
{
    // Wide and high enough for whole vectors; FFmpeg stretches chroma at odd sizes, so that only even ones can be compared.
    private const int Width = 72, Height = 10;

    [TestCase("yuv420p")]
    [TestCase("yuv422p")]
    [TestCase("yuv444p")]
    [TestCase("nv12")]
    [TestCase("yuv420p10le")]
    [TestCase("yuv422p10le")]
    [TestCase("yuv444p10le")]
    [TestCase("yuvj420p")]
    public void TryRead_EveryPixelFormat_GivesThePlanesAsTheyAreCodedAndWhatTheyShow(string name)
    {
        using var folder = new TemporaryFolder();
        var format = YuvNames.FormatOf(name)!.Value;
        var layout = new YuvLayout(format, 17, 11);
        byte[] planes = Noise(layout, 1);
        File.WriteAllBytes(folder["a.raw"], planes);
        Clips.Ffmpeg($"-f rawvideo -video_size 17x11 -pix_fmt {name} -i {folder["a.raw"]} -c:v rawvideo", folder["a.nut"]);
        using var source = new FfmpegPlanarSource(FfmpegInput.File(folder["a.nut"]));
        Assert.That(source.Layout, Is.EqualTo(layout));
        var read = new YuvFrame(layout, source.Colour);
        Assert.That(source.TryRead(read, out _), Is.True);
        Assert.That(read.Bytes.ToArray(), Is.EqualTo(planes));
        Assert.That(source.TryRead(read, out _), Is.False);
        Assert.That(() => source.TryRead(new YuvFrame(new YuvLayout(format, 16, 11), source.Colour), out _), Throws.ArgumentException.With.Message.Contains("17 x 11").And.Message.Contains("16 x 11"));

        using var again = new FfmpegPlanarSource(FfmpegInput.File(folder["a.nut"]));
        Frame pixels = again.CreateFrame(), right = again.CreateFrame();
        Assert.That(again.TryRead(pixels, out _), Is.True);
        new YuvConverter(layout, again.Colour).Convert(planes, right);
        Assert.That(pixels.Bytes.ToArray(), Is.EqualTo(right.Bytes.ToArray()));
    }

    // Only hardware decodes to P010, and no container keeps it: FFmpeg is asked for it of a video in three planes.
    [Test]
    public void TryRead_P010_GivesCodesInTheUpperBits()
    {
        using var folder = new TemporaryFolder();
        var three = new YuvFrame(new YuvLayout(YuvFormat.Yuv420 with { Bits = 10 }, 18, 12), default);
        Noise(three.Layout, 1).CopyTo(three.Bytes);
        File.WriteAllBytes(folder["a.raw"], three.Bytes);
        Clips.Ffmpeg($"-f rawvideo -video_size 18x12 -pix_fmt yuv420p10le -i {folder["a.raw"]} -c:v rawvideo", folder["a.nut"]);
        var input = FfmpegInput.File(folder["a.nut"]);
        using var source = new FfmpegPlanarSource(input, MediaProbe.Probe(input) with { PixelFormat = "p010le" }, new FfmpegSourceOptions());
        var two = new YuvFrame(source.Layout, source.Colour);
        Assert.That(source.TryRead(two, out _), Is.True);
        for (int y = 0; y < 12; y++)
            for (int x = 0; x < 18; x++)
                Assert.That((two.Luma(x, y), two.Chroma(x / 2, y / 2)), Is.EqualTo((three.Luma(x, y), three.Chroma(x / 2, y / 2))));
    }

    [Test]
    public void TryRead_OddVideo_GivesWholeFrames()
    {
        using var folder = new TemporaryFolder();
        Clips.Ffmpeg($"-i {Clips.Odd} -an -pix_fmt yuv420p -c:v ffv1", folder["odd.mkv"]);
        using var source = new FfmpegPlanarSource(FfmpegInput.File(folder["odd.mkv"]));
        Assert.That((source.Layout.FrameBytes, source.FrameCount), Is.EqualTo((4639, 12)));
        var planes = new YuvFrame(source.Layout, source.Colour);
        int count = 0;
        while (source.TryRead(planes, out _)) count++;
        Assert.That((count, source.State, source.Fault), Is.EqualTo((12, SourceState.Ended, (string?)null)));
    }

    /// <summary>
    /// FFmpeg's own conversion, bilinear and told where chroma lies, must be what the reference says up to FFmpeg's own roundings (swscale of FFmpeg 5.1, generic path,
    /// accurate_rnd and full_chroma_int), in 8-bit codes:
    /// chroma is cut to 7 more bits across and rounded to 9 more down, 1/128 + 1/1024 of a code, times its coefficient; coefficients have 13 bits behind the point, half of the
    /// last one times the code's distance from its offset; those of BT.709 are made from Kr 0.2125 and Kb 0.0721, the standard's first edition: 0.0005 of 128 codes at most;
    /// the result is rounded to the nearest. Rows of 4:2:0 are made first, in 16 bits, rounded to 1/512 of a code: on the way to R'G'B' FFmpeg takes the nearest row or the mean of
    /// two. Its sums wrap around at twice white, so chroma stays in its nominal range.
    /// </summary>
    [TestCase("yuv444p", "bt601", "tv", "left")]
    [TestCase("yuv444p", "bt709", "pc", "left")]
    [TestCase("yuv444p10le", "bt2020", "tv", "left")]
    [TestCase("yuv422p", "bt709", "tv", "left")]
    [TestCase("yuv422p", "bt601", "tv", "center")]
    [TestCase("yuv420p", "bt601", "tv", "left")]
    [TestCase("yuv420p", "bt709", "tv", "center")]
    [TestCase("yuv420p", "bt2020", "tv", "topleft")]
    [TestCase("yuv420p10le", "bt709", "tv", "left")]
    [TestCase("nv12", "bt601", "pc", "center")]
    [TestCase("p010le", "bt709", "tv", "left")]
    public void Reference_AgainstFfmpegsOwnConversion_LiesWithinItsRoundings(string name, string matrix, string range, string siting)
    {
        var colour = new YuvColour(
            matrix switch { "bt601" => YuvMatrix.Bt601, "bt709" => YuvMatrix.Bt709, _ => YuvMatrix.Bt2020 }, range == "tv" ? YuvRange.Limited : YuvRange.Full,
            siting switch { "left" => ChromaSiting.Left, "center" => ChromaSiting.Centre, _ => ChromaSiting.TopLeft });
        var frame = new YuvFrame(new YuvLayout(YuvNames.FormatOf(name)!.Value, Width, Height), colour);
        Noise(frame.Layout, 7, isNominal: true).CopyTo(frame.Bytes);
        byte[] theirs = ConvertByFfmpeg(frame, name, matrix, range);
        double[] exact = ReferenceYuv.Convert(frame);
        double worst = 0;
        for (int k = 0; k < exact.Length; k++)
        {
            int channel = k % 4;
            if (channel == 3) continue;
            double bound = Bound(frame, exact.AsSpan(k - channel, 3), channel);
            double off = Math.Abs(255 * Math.Clamp(exact[k], 0, 1) - theirs[k / 4 * 3 + channel]);
            worst = Math.Max(worst, off / bound);
            Assert.That(off, Is.LessThanOrEqualTo(bound), $"pixel ({k / 4 % Width}, {k / 4 / Width}), channel {channel}: {255 * exact[k]:0.000} here, {theirs[k / 4 * 3 + channel]} there");
        }
        Assert.That(worst, Is.GreaterThan(0.5), "the bound is no looser than a rounding");
        TestContext.Out.WriteLine($"worst error over bound: {worst:0.00}");
    }

    [Test]
    public void Colour_FollowsTheTagsAndElseTheRules()
    {
        using var tagged = new FfmpegPlanarSource(FfmpegInput.File(Clips.Tagged));
        Assert.That(tagged.Colour, Is.EqualTo(new YuvColour(YuvMatrix.Bt601, YuvRange.Limited, ChromaSiting.Left)));
        Assert.That(Of(719), Is.EqualTo(new YuvColour(YuvMatrix.Bt601, YuvRange.Limited, ChromaSiting.Left)));
        Assert.That(Of(720), Is.EqualTo(new YuvColour(YuvMatrix.Bt709, YuvRange.Limited, ChromaSiting.Left)));
        Assert.That(Of(48, "yuvj422p"), Is.EqualTo(new YuvColour(YuvMatrix.Bt601, YuvRange.Full, ChromaSiting.Centre)));
        Assert.That(Of(48, colour: new ColourTags("bt709", null, null, "pc")), Is.EqualTo(new YuvColour(YuvMatrix.Bt709, YuvRange.Full, ChromaSiting.Left)));
        Assert.That(Of(48, colour: new ColourTags("bt2020nc", null, null, null), location: "topleft"), Is.EqualTo(new YuvColour(YuvMatrix.Bt2020, YuvRange.Limited, ChromaSiting.TopLeft)));
        Assert.That(Of(48, "yuvj420p", location: "left").Siting, Is.EqualTo(ChromaSiting.Left));
        Assert.That(Of(48, location: "center").Siting, Is.EqualTo(ChromaSiting.Centre));

        static YuvColour Of(int height, string format = "yuv420p", ColourTags? colour = null, string? location = null) =>
            YuvNames.ColourOf(new MediaInfo { Container = "nut", Width = 64, Height = height, PixelFormat = format, Colour = colour ?? ColourTags.None, ChromaLocation = location });
    }

    [Test]
    public void Open_WithPlanesWanted_TakesThemWhereTheyCanBeHad()
    {
        var planes = new FfmpegSourceOptions { Planes = true };
        Assert.That(Kind(Clips.Tagged, planes), Is.EqualTo(typeof(FfmpegPlanarSource)));
        Assert.That(Kind(Clips.Tagged, null), Is.EqualTo(typeof(FfmpegVideoSource)));
        Assert.That(Kind(Clips.Tagged, planes with { Format = PixelFormat.Rgb8 }), Is.EqualTo(typeof(FfmpegVideoSource)));
        Assert.That(Kind(Clips.Tagged, planes with { Size = (32, 24) }), Is.EqualTo(typeof(FfmpegVideoSource)));
        Assert.That(Kind(Clips.Odd, planes), Is.EqualTo(typeof(FfmpegVideoSource)), "gbrp is no Y'CbCr");
        Assert.That(() => new FfmpegPlanarSource(FfmpegInput.File(Clips.Odd)), Throws.TypeOf<InvalidInputException>().With.Message.Contains("odd.mkv").And.Message.Contains("gbr"));
        Assert.That(YuvNames.FormatOf(new MediaInfo { Container = "nut", Width = 4, Height = 4, PixelFormat = "yuv444p", Colour = new ColourTags("ycgco", null, null, null) }), Is.Null);

        static Type Kind(string path, FfmpegSourceOptions? options)
        {
            using var source = FrameSources.Open(path, options);
            return source.GetType();
        }
    }

    private static double Bound(YuvFrame frame, ReadOnlySpan<double> pixel, int channel)
    {
        var (kr, kb) = frame.Colour.Weights;
        var map = YuvCoefficients.Of(YuvFormat.Yuv444, frame.Colour);
        double luma = kr * pixel[0] + (1 - kr - kb) * pixel[1] + kb * pixel[2];
        // Distances of 8-bit codes from their offsets.
        double y = Math.Abs(luma / map.Luma), v = Math.Abs((pixel[0] - luma) / map.RedFromCr), u = Math.Abs((pixel[2] - luma) / map.BlueFromCb);
        const double lastBit = 1.0 / (1 << 14);
        double chroma = 1.0 / 128 + 1.0 / 1024 + (frame.Layout.Format.HalvesRows ? 1.0 / 512 : 0);
        double table = frame.Colour.Matrix == YuvMatrix.Bt709 ? 0.0005 : 0;
        double bound = 0.5 + lastBit * y;
        if (channel != 2) bound += (lastBit + table) * v + chroma * 255 * Math.Abs(channel == 0 ? map.RedFromCr : map.GreenFromCr);
        if (channel != 0) bound += (lastBit + table) * u + chroma * 255 * Math.Abs(channel == 2 ? map.BlueFromCb : map.GreenFromCb);
        return bound;
    }

    private static byte[] ConvertByFfmpeg(YuvFrame frame, string name, string matrix, string range)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.raw"], frame.Bytes);
        var (x, y) = frame.Colour.Siting switch { ChromaSiting.Left => (0, 128), ChromaSiting.Centre => (128, 128), _ => (0, 0) };
        string places = (frame.Layout.Format.HalvesColumns ? $":in_h_chr_pos={x}" : "") + (frame.Layout.Format.HalvesRows ? $":in_v_chr_pos={y}" : "");
        const string scale = "scale=flags=bilinear+accurate_rnd+full_chroma_int+full_chroma_inp";
        string toRgb = $":in_color_matrix={matrix}:in_range={range}:out_range=pc";
        string filter = frame.Layout.Format.HalvesRows ? $"{scale}{places}:in_range={range}:out_range={range},format=yuv444p16le,{scale}{toRgb}" : $"{scale}{toRgb}{places}";
        Clips.Ffmpeg($"-f rawvideo -video_size {Width}x{Height} -pix_fmt {name} -i {folder["a.raw"]} -vf {filter} -pix_fmt rgb24 -f rawvideo", folder["b.raw"]);
        byte[] result = File.ReadAllBytes(folder["b.raw"]);
        Assert.That(result, Has.Length.EqualTo(3 * Width * Height));
        return result;
    }

    // Ten bits stay within ten; nominal chroma lies in 16 to 240, times 4 of ten bits.
    private static byte[] Noise(YuvLayout layout, int seed, bool isNominal = false)
    {
        var bytes = new byte[layout.FrameBytes];
        var random = new Random(seed);
        var format = layout.Format;
        int step = 1 << (format.Bits - 8);
        for (int k = 0; k < bytes.Length; k += format.BytesPerSample)
        {
            int code = isNominal && k >= layout.LumaBytes ? random.Next(16 * step, 240 * step + 1) : random.Next(format.MaxCode + 1);
            if (format.BytesPerSample == 1) bytes[k] = (byte)code;
            else System.Buffers.Binary.BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(k), (ushort)(code << format.Shift));
        }
        return bytes;
    }
}
