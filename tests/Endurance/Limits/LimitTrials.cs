using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;
using RealtimeConv.Learning.Training;
using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Codecs;
using RealtimeConv.Tests.Endurance.Fuzz;
using static RealtimeConv.Tests.Support.OnnxBytes;

namespace RealtimeConv.Tests.Endurance.Limits;

/// <summary>How each limit of SECURITY.md is reached and passed.</summary>
internal static class LimitTrials
{
    public static IReadOnlyDictionary<string, LimitTrial> All { get; } = new Dictionary<string, LimitTrial>
    {
        ["CodecLimits.MaxSamples"] = LimitTrial.Of("limit", CodecLimits.MaxSamples, n => NpyCodec.Read(new MemoryStream(Npy($"({n},)")))),
        ["PixelFormat.MaxChannels"] = LimitTrial.Of("channels", PixelFormat.MaxChannels, n => NpyCodec.Read(new MemoryStream(NpyOf([1, 1, (int)n]))).ToFrame()),
        ["PngDecoder.MaxInflation"] = new("cannot be in the", () => Png(SmallestPossible()), () => Png(SmallestPossible() + 8)),
        ["NpyCodec.MaxHeaderBytes"] = LimitTrial.Of("limit", NpyCodec.MaxHeaderBytes, n => NpyCodec.Read(new MemoryStream([0x93, .. "NUMPY"u8, 2, 0, .. BitConverter.GetBytes((int)n)]))),
        ["PythonLiteralReader.MaxRank"] = LimitTrial.Of("more than 32 dimensions", PythonLiteralReader.MaxRank, n => NpyCodec.Read(new MemoryStream(Npy($"({string.Concat(Enumerable.Repeat("1, ", (int)n))})")))),
        ["NpzArchive.MaxEntries"] = LimitTrial.Of("the limit is", NpzArchive.MaxEntries, n => new NpzArchive(new MemoryStream(FuzzSeeds.Zip([.. Enumerable.Range(0, (int)n).Select(k => ($"{k}", System.Array.Empty<byte>()))]))).Dispose()),
        ["CsvParser.MaxField"] = LimitTrial.Of("characters is no number", CsvParser.MaxField, n => CsvCodec.Read(new StringReader(new string('1', (int)n)))),
        ["SpaceTimeKernel.MaxFrames"] = LimitTrial.Of("limit of 64", SpaceTimeKernel.MaxFrames, n => SpaceTimeKernel.FromWeights((int)n, 1, 1, new double[n])),
        ["PlanRequest.DefaultHistoryBytes"] = LimitTrial.Of("are granted", PlanRequest.DefaultHistoryBytes, PlanTwoFrames),
        ["Kernel.MaxCoefficients"] = LimitTrial.Of("limit", Kernel.MaxCoefficients, n => ImageMagickText.Read($"{n}x1: 1")),
        ["KernelFormats.MaxTextLength"] = LimitTrial.Of("longer than the limit", KernelFormats.MaxTextLength, n => KernelFormats.Read(new BlankStream(n), KernelFormat.Json)),
        ["KernelJsonReader.MaxKernels"] = LimitTrial.Of("more than 1024 kernels", KernelJsonReader.MaxKernels, n => KernelJson.Read($"[{string.Join(',', Enumerable.Repeat("{\"weights\":[1]}", (int)n))}]")),
        ["KernelJsonReader.MaxDepth"] = LimitTrial.Of("depth", KernelJsonReader.MaxDepth - 1, n => KernelJson.Read($"{{\"weights\":[[1]],\"name\":{new string('[', (int)n)}{new string(']', (int)n)}}}")),
        ["ImageMagickReader.MaxKernels"] = LimitTrial.Of("more than 256 kernels", ImageMagickReader.MaxKernels, n => ImageMagickText.Read(string.Join(';', Enumerable.Repeat("1x1: 1", (int)n)))),
        ["MagickNames.MaxSide"] = new("limit of 4095", () => ImageMagickText.Read("Square:2047"), () => ImageMagickText.Read("Square:2048")),
        ["CatalogExpression.MaxLength"] = LimitTrial.Of("the limit is 4096", CatalogExpression.MaxLength, n => CatalogExpression.Parse("box".PadRight((int)n))),
        ["CatalogExpression.MaxDepth"] = LimitTrial.Of("nested deeper", CatalogExpression.MaxDepth, n => CatalogExpression.Parse($"{new string('(', (int)n)}box{new string(')', (int)n)}")),
        ["CatalogExpression.MaxNames"] = LimitTrial.Of("more than 64 names", CatalogExpression.MaxNames, n => CatalogExpression.Parse(string.Join('+', Enumerable.Repeat("box", (int)n)))),
        // 2047 x 2047 = 4,190,209 weights a kernel: four are below 2^24, and with the negated one the text passes it.
        ["CatalogExpression.MaxCells"] = new("more weights together", () => CatalogExpression.Parse("---gaussian(300, 2047)"), () => CatalogExpression.Parse("----gaussian(300, 2047)")),
        // 215^4 = 2,136,750,625 and 217^4 = 2,217,373,921 products.
        ["CatalogExpression.MaxWork"] = new("multiplications", () => CatalogExpression.Parse("box(215)*box(215)"), () => CatalogExpression.Parse("box(217)*box(217)")),
        ["Tensor.MaxCount"] = new("limit of 536870912", () => Upsampled(64), () => Upsampled(65)),
        ["OnnxGraph.MaxParts"] = LimitTrial.Of("more nodes than the limit", OnnxGraph.MaxParts, n => OnnxNetworkReader.Read(Model(13, [.. Enumerable.Range(0, (int)n).Select(_ => Node("Relu", ["x"], "y"))], [], "y"))),
        ["ConvolutionOptions.MaxStep"] = LimitTrial.Of("limit of 65535", ConvolutionOptions.MaxStep, n => _ = new ConvolutionLayer(1, 1, 1, 1, [1], null, new ConvolutionOptions { StrideX = (int)n })),
        ["DepthToSpaceNode.MaxBlockSize"] = LimitTrial.Of("1 to 256 are possible", DepthToSpaceNode.MaxBlockSize, n => new DepthToSpaceNode((int)n, false, 0).OutputShape([new TensorShape(1, 1, 1, 1)])),
        ["UpsampleNode.MaxFactor"] = LimitTrial.Of("must be 1 to 256", UpsampleNode.MaxFactor, n => new UpsampleNode((int)n, 1, false, 0).OutputShape([new TensorShape(1, 1, 1, 1)])),
        ["LayerSpec.MaxWeights"] = new("the limit is 16777216", () => LayerSpec.Parse("16x1024x1024", 1, 1), () => LayerSpec.Parse("17x1024x1024", 1, 1)),
        ["InputFile.MaxTextLength"] = LimitTrial.Of("longer than the limit", InputFile.MaxTextLength, ReadFile),
        ["ShaderText.MaxLength"] = LimitTrial.Of("the limit for a shader", ShaderText.MaxLength, n => _ = new ShaderText("void main() {}".PadRight((int)n, '\n'), "shader")),
        ["FfmpegSourceOptions.MaxPixels"] = new("pass the limit", () => Video(8192, 8192), () => Video(8192, 8193)),
        ["MediaProbe.MaxAnswer"] = LimitTrial.Of("no sense", MediaProbe.MaxAnswer, n => Probe(n)),
        ["NutReader.MaxPacket"] = LimitTrial.Of("a header of", NutReader.MaxPacket, n => new NutReader(new MemoryStream(NutHeader(n))).ReadHeaders()),
        ["BoundedLog.MaxLine"] = LimitTrial.Of("cut", BoundedLog.MaxLine, Log),
        ["FfmpegSourceOptions.DefaultTimeoutSeconds"] = new("longer than it says", () => Timeout(0), () => Timeout(1)),
    };

    private static void ReadFile(long characters)
    {
        string path = Path.GetTempFileName();
        try
        {
            using (var stream = File.OpenWrite(path))
            using (var blanks = new BlankStream(characters)) blanks.CopyTo(stream);
            InputFile.ReadText(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Npy(string shape)
    {
        byte[] text = Encoding.ASCII.GetBytes($"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n");
        return [0x93, .. "NUMPY"u8, 1, 0, (byte)text.Length, (byte)(text.Length >> 8), .. text];
    }

    private static byte[] NpyOf(int[] shape)
    {
        var stream = new MemoryStream();
        NpyCodec.Write(new NpyArray(shape, new float[shape.Aggregate(1, (a, b) => a * b)]), stream);
        return stream.ToArray();
    }

    // The widest picture of one row and one bit per pixel that the bytes behind its header could hold.
    private static int SmallestPossible() => checked((int)(PngBytes(1).Skip(8 + 25 + 8).LongCount() * PngDecoder.MaxInflation * 8));

    private static void Png(int width) => PngDecoder.Decode(new MemoryStream(PngBytes(width)));

    private static byte[] PngBytes(int width) =>
        [.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(width, 1, 1, 0, false)), .. PngFiles.Chunk("IDAT", PngFiles.Deflate(new byte[2])), .. PngFiles.Chunk("IEND", [])];

    private static void Upsampled(int height) => new UpsampleNode(256, 256, false, 0).OutputShape([new TensorShape(1, 1, height, 128)]);

    // A script in the place of ffmpeg that sends the header of such a video.
    private static void Video(int width, int height)
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-limit-").FullName;
        try
        {
            var stream = new MemoryStream();
            using (var writer = new NutWriter(stream, new NutStream(width, height, null, new Rational(1, 25)), "RGBA"u8, new Rational(25, 1))) writer.WriteFrame(0, new byte[16]);
            File.WriteAllBytes(Path.Combine(folder, "frames.nut"), stream.ToArray());
            var tools = new FfmpegTools(Script(folder, "ffmpeg", $"cat '{folder}/frames.nut'"), Script(folder, "ffprobe", "exit 1"));
            using var reader = new FfmpegReader(FfmpegInput.TestPattern("color"), null, new FfmpegSourceOptions { Tools = tools }, []);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What is beyond the limit is dropped, so that the answer does not end where it should.
    private static void Probe(long bytes)
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-limit-").FullName;
        try
        {
            string answer = "{\"streams\":[{\"codec_type\":\"video\",\"width\":1,\"height\":1}],\"format\":{}}";
            File.WriteAllText(Path.Combine(folder, "answer"), new string(' ', (int)bytes - answer.Length) + answer);
            MediaProbe.Probe(FfmpegInput.TestPattern("color"), new FfmpegTools("/bin/false", Script(folder, "ffprobe", $"cat '{folder}/answer'")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Of one byte per pixel, in rows wide enough for whole numbers of them.
    private static void PlanTwoFrames(long bytes)
    {
        const int width = 1 << 15, frames = 2;
        var filter = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(frames, 1, 1, [1, -1]));
        var format = new PixelFormat(SampleType.UNorm8, 1);
        Planner.Plan(new PlanRequest(filter, format, format, width, (int)((bytes + frames * width - 1) / (frames * width))) { Backend = Backend.Cpu });
    }

    private static string Script(string folder, string name, string body)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    // The file's magic and the head of a main packet that claims so many bytes.
    private static byte[] NutHeader(long length)
    {
        var number = new List<byte> { (byte)(length & 127) };
        for (long rest = length >> 7; rest > 0; rest >>= 7) number.Insert(0, (byte)(rest & 127 | 128));
        byte[] code = [.. BitConverter.GetBytes(NutFormat.Main)];
        if (BitConverter.IsLittleEndian) System.Array.Reverse(code);
        return [.. NutFormat.FileId, .. code, .. number];
    }

    private static void Log(long characters)
    {
        var log = new BoundedLog();
        log.Add(Encoding.ASCII.GetBytes(new string('a', (int)characters) + "\n"));
        if (log.Lines.Single().Length < characters) throw new InvalidDataException("the line is cut");
    }

    private static void Timeout(int more)
    {
        if (new FfmpegSourceOptions().Timeout < TimeSpan.FromSeconds(FfmpegSourceOptions.DefaultTimeoutSeconds + more)) throw new InvalidDataException("the wait is longer than it says");
    }
}
