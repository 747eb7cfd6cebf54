using System.Globalization;
using System.Text;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Layers;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;
using RealtimeConv.Learning.Training;
using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Codecs;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>Every reader of text and binary input that the libraries and the program have.</summary>
internal static class FuzzTargets
{
    // Larger kernels are read, but not written again in every format: that would test patience.
    private const int MostWritten = 4096;

    private static readonly KernelFormat[] Written = [KernelFormat.Json, KernelFormat.Csv, KernelFormat.Npy, KernelFormat.Svg, KernelFormat.ImageMagick, KernelFormat.Ffmpeg];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("imagemagick", FuzzSeeds.Magick, b => Use(ImageMagickText.Read(Text(b)))) { Words = FuzzSeeds.MagickWords, Weight = 2 },
        new("ffmpeg-convolution", FuzzSeeds.Ffmpeg, b => Use(FfmpegConvolutionText.Read(Text(b)))) { Words = FuzzSeeds.FfmpegWords },
        new("svg", FuzzSeeds.Svg, b => Use(SvgConvolveText.Read(Text(b)))) { Words = FuzzSeeds.SvgWords },
        new("kernel-json", FuzzSeeds.KernelJson, b => Use(KernelJson.Read(Text(b)))) { Words = FuzzSeeds.JsonWords, Weight = 2 },
        new("kernel-csv", FuzzSeeds.Csv, b => Use(KernelFormats.Read(new MemoryStream(b), KernelFormat.Csv))) { Words = FuzzSeeds.CsvWords },
        new("kernel-npy", FuzzSeeds.Npy.Take(3).ToArray(), b => Use(KernelFormats.Read(new MemoryStream(b), KernelFormat.Npy))) { Words = FuzzSeeds.NpyWords },
        new("kernel-picture", FuzzSeeds.Png, b => Use(KernelFormats.Read(new MemoryStream(b), KernelFormat.Image))),
        new("kernel-text", [.. FuzzSeeds.Magick.Take(8), .. FuzzSeeds.Svg, .. FuzzSeeds.KernelJson, .. FuzzSeeds.Csv, FuzzSeeds.Ffmpeg[0]], b => Use(KernelFormats.Read(new MemoryStream(b)))) { Words = FuzzSeeds.JsonWords },
        new("expression", FuzzSeeds.Expressions, b => CatalogExpression.ParseFilter(Text(b), new ExpressionContext(480)).OutputChannels(4))
            { Words = [.. KernelCatalog.Ids, "(", ")", "*", "+", "-", "/", "sigma=", "size=", "radius=", ",", "2047", "300", "%"], Weight = 2 },
        new("csv", FuzzSeeds.Csv, b => CsvCodec.Read(new MemoryStream(b), allowNonFinite: true)) { Words = FuzzSeeds.CsvWords },
        new("npy", FuzzSeeds.Npy.Take(3).ToArray(), b => NpyCodec.Read(new MemoryStream(b)).ToFrame()) { Words = FuzzSeeds.NpyWords },
        new("npz", FuzzSeeds.Npz, ReadArchive) { Words = FuzzSeeds.NpyWords },
        new("npz-array", FuzzSeeds.Npy, b => ReadArchive(FuzzSeeds.Zip(("a", b)))) { Words = FuzzSeeds.NpyWords, Weight = 0.5 },
        new("npz-network", FuzzSeeds.NetworkEntries, ReadNetworkArchive) { Words = FuzzSeeds.NetworkEntryWords },
        new("png", FuzzSeeds.Png, b => PngDecoder.Decode(new MemoryStream(b))),
        new("png-contents", FuzzSeeds.PngContents, b => PngDecoder.Decode(new MemoryStream(PngAround(b)))),
        new("wav", FuzzSeeds.Wav, b => WavCodec.Read(new MemoryStream(b))) { Words = ["RIFF", "WAVE", "fmt ", "data", "fact", "LIST"] },
        new("onnx", FuzzSeeds.Onnx, b => Use(OnnxNetworkReader.Read(b))) { Words = FuzzSeeds.OnnxWords, Weight = 2 },
        new("layer-list", FuzzSeeds.LayerLists, ReadLayerList) { Words = FuzzSeeds.LayerWords },
        new("stack-spec", FuzzSeeds.StackSpecs, b => LayerSpec.Parse(Text(b), 3, 1)) { Words = ["8x5x5", "relu", "leaky", "tanh", "sigmoid", "1x1x1", "x", "1024"], Weight = 0.5 },
        new("job-line", FuzzSeeds.JobLines, b => ApplyJob.Parse(JobLine.Parse(Text(b)))) { Words = FuzzSeeds.JobWords, Weight = 2 },
        new("layer-job-line", FuzzSeeds.LayerJobs, b => LayerJob.Parse(JobLine.Parse(Text(b), LayerJob.Keys, "net"))) { Words = FuzzSeeds.JobWords },
        .. Settings(),
        new("ffprobe-answer", FuzzSeeds.ProbeAnswers, b => MediaProbe.Parse(Text(b), "clip")) { Words = FuzzSeeds.ProbeWords },
        new("nut-stream", FuzzSeeds.Nut, ReadNut),
        new("test-pattern", FuzzSeeds.TestPatterns, b => FfmpegInput.TestPattern(Text(b))) { Words = ["testsrc", "movie=/etc/hostname", ",", ";", "[a]", "\\", "'"], Weight = 0.5 },
        .. ProgramTargets.All,
    ];

    // The value of a flag as the command line gives it, with everything else right.
    private static IEnumerable<FuzzTarget> Settings() => new (string Key, string[] Values)[]
    {
        ("border", ["replicate", "reflect101", "constant:0.5", "constant:1,2,3", "wrap"]),
        ("bias", ["0.5", "-1e3", "1/9"]),
        ("scale", ["sum", "none", "1/9", "0.25"]),
        ("anchor", ["1,1", "0,0"]),
        ("strength", ["0.5", "1", "0"]),
        ("budget", ["1/255", "0"]),
    }.Select(s => new FuzzTarget($"flag-{s.Key}", FuzzSeeds.Texts(s.Values), b => ApplyJob.Parse(new JobText { ["input"] = "a", ["output"] = "b", ["kernel"] = "box", [s.Key] = Text(b) }))
        { Words = ["constant:", "constant", ",", "/", "sum", "none", "nan", "inf", "1e400"], Weight = 0.3 });

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Use(KernelDocument document)
    {
        document.ToFilter();
        document.ToFilter(Operation.Convolution, 4);
        if (document.Kernels.Sum(k => (long)k.Coefficients.Length) > MostWritten) return;
        foreach (var format in Written)
        {
            try
            {
                KernelFormats.Write(document, format, Stream.Null);
            }
            catch (RealtimeConvException)
            {
                // A format that cannot hold the document says so.
            }
        }
    }

    // A network that was read is run on a small picture, unless its shapes refuse the picture or would take long.
    private static void Use(Network network)
    {
        if (network.InputChannels > 64) return;
        var input = new Tensor(new TensorShape(1, network.InputChannels, 7, 6));
        try
        {
            if (network.Shapes(input.Shape).Any(s => s.Count > MostWritten) || Weights(network) > MostWritten) return;
        }
        catch (ArgumentException)
        {
            return;
        }
        ReferenceNetwork.Evaluate(network, input);
    }

    private static long Weights(Network network) => network.Nodes.OfType<ConvolutionNode>().Sum(c => c.Layer.Weights.LongLength);

    private static void ReadArchive(byte[] bytes)
    {
        using var archive = new NpzArchive(new MemoryStream(bytes));
        foreach (string name in archive.Names) archive.Read(name);
    }

    private static void ReadNetworkArchive(byte[] bytes) => Use(NpzNetwork.Read(new MemoryStream(ArchiveOf(bytes))));

    /// <summary>The archive whose entries the lines of a text are: name=value,value or name[shape].</summary>
    public static byte[] ArchiveOf(byte[] bytes)
    {
        var entries = new List<(string, byte[])>();
        foreach (string line in Text(bytes).Split('\n').Take(64))
        {
            int end = line.AsSpan().IndexOfAny('=', '[');
            string[] numbers = end < 0 ? [] : line[(end + 1)..].TrimEnd(']').Split(',');
            float[] values = [.. numbers.Select(n => float.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out float v) ? v : 0)];
            int[] shape = end >= 0 && line[end] == '[' ? [.. values.Select(v => v is >= 1 and <= 8 ? (int)v : 1)] : [Math.Max(1, values.Length)];
            var data = new MemoryStream();
            NpyCodec.Write(new NpyArray(shape, end >= 0 && line[end] == '=' ? values.Length > 0 ? values : [0] : new float[shape.Aggregate(1, (a, b) => a * b)]), data);
            string name = end < 0 ? line : line[..end];
            entries.Add((name.Length == 0 ? "x" : name, data.ToArray()));
            if (shape.Length > 5) break;
        }
        return FuzzSeeds.Zip([.. entries]);
    }

    private static byte[] PngAround(byte[] contents)
    {
        int what = contents.Length > 13 ? contents[13] : 0;
        return
        [
            .. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", contents.AsSpan(0, Math.Min(13, contents.Length))),
            .. (what & 1) != 0 ? PngFiles.Chunk("PLTE", [.. Enumerable.Range(0, 3 * (1 + what % 16)).Select(k => (byte)k)]) : [],
            .. (what & 2) != 0 ? PngFiles.Chunk("tRNS", [.. Enumerable.Range(0, what % 8).Select(k => (byte)k)]) : [],
            .. PngFiles.Chunk("IDAT", PngFiles.Deflate(contents.Length > 14 ? contents[14..] : [])), .. PngFiles.Chunk("IEND", []),
        ];
    }

    private static void ReadLayerList(byte[] bytes)
    {
        using var document = NetworkFiles.Parse(Text(bytes), "net");
        Use(NetworkFiles.ReadList(document, 1, (_, count) => count <= 1 << 20 ? new float[count] : throw new InvalidInputException("the file is shorter")));
    }

    private static void ReadNut(byte[] bytes)
    {
        try
        {
            var reader = new NutReader(new MemoryStream(bytes));
            if (reader.ReadHeaders() is not { } stream) return;
            byte[] frame = [];
            while (reader.TryReadFrameHead())
            {
                // As its caller does: a frame of another size than the stream's is refused before it is held.
                if (reader.FrameSize > 4L * stream.Width * stream.Height) throw new InvalidDataException("a frame of another size");
                if (frame.Length < reader.FrameSize) frame = new byte[reader.FrameSize];
                reader.ReadPayload(frame);
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidInputException("the stream is damaged", e);
        }
    }
}
