using System.Globalization;
using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Conformance;

/// <summary>What the independent cases do not cover, through the program: other shapes and channel counts, constants per channel, pictures with alpha.</summary>
internal sealed class OwnCasesTests
{
    private static readonly string[] Backends = ["compute", "fragment", "cpu", "reference"];
    private static readonly int[][] Shapes = [[13], [9, 7], [9, 7, 2], [9, 7, 5], [5, 4, 9], [1, 1, 6], [6, 5, 4]];
    private static readonly string[] Policies = ["premultiplied", "preserve", "straight", "weighted"];

    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("rtconv-own-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Apply_ArrayWithConstantsPerChannel_LiesInsideTheBound([ValueSource(nameof(Backends))] string backend, [ValueSource(nameof(Shapes))] int[] shape)
    {
        var random = new Random(shape.Length * 100 + shape[^1]);
        float[] data = [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(_ => random.NextSingle() * 4 - 2)];
        var array = new NpyArray(shape, data);
        var frame = array.ToFrame();
        double[] constants = [.. Enumerable.Range(0, frame.Channels).Select(c => (c + 1) / 8.0)];
        var kernel = new Kernel(4, 3, [.. Enumerable.Range(0, 12).Select(_ => (double)(random.NextSingle() - 0.5f))], anchorX: 3, anchorY: 0);
        Write("k.npy", new NpyArray([3, 4], kernel.ToFloat32()));
        Write("in.npy", array);

        var result = Program.Run("apply", InFolder("in.npy"), "-o", InFolder("out.npy"), "--kernel", InFolder("k.npy"), "--operation", "convolve", "--anchor", "3,0", "--bias", "0.25",
            "--border", "constant:" + string.Join(',', constants.Select(c => c.ToString(CultureInfo.InvariantCulture))), "--backend", backend);

        Assert.That(result.Code, Is.Zero, result.Error);
        var output = NpyCodec.Read(new MemoryStream(File.ReadAllBytes(InFolder("out.npy"))));
        Assert.That(output.Shape, Is.EqualTo(shape));
        var filter = new ConvolveFilter(kernel, Operation.Convolution, Border.Of(ChannelValues.PerChannel(constants)), 0.25) { Alpha = AlphaPolicy.Straight };
        Judge(filter, frame, output.ToFrame(), backend);
    }

    [Test]
    public void Apply_PictureWithAlpha_LiesInsideTheBound([ValueSource(nameof(Backends))] string backend, [ValueSource(nameof(Policies))] string policy, [Values("gaussian", "sobel-x")] string kernel)
    {
        var picture = new Frame(19, 11, PixelFormat.Rgba8, AlphaMode.Straight);
        new Random(7).NextBytes(picture.Bytes);
        for (int k = 3; k < picture.Bytes.Length; k += 12) picture.Bytes[k] = 0;
        using (var stream = File.Create(InFolder("in.png"))) PngEncoder.Encode(picture, stream);

        var result = Program.Run("apply", InFolder("in.png"), "-o", InFolder("out.png"), "--kernel", kernel, "--alpha", policy, "--bias", "0.125", "--border", "reflect101", "--backend", backend);

        Assert.That(result.Code, Is.Zero, result.Error);
        using var written = File.OpenRead(InFolder("out.png"));
        var filter = CatalogExpression.ParseFilter(kernel).With(new FilterOverrides
        {
            Alpha = Enum.Parse<AlphaPolicy>(policy, ignoreCase: true), Bias = 0.125, Border = Border.Reflect101,
        });
        Judge(filter, picture, PngDecoder.Decode(written).Frame, backend);
    }

    private static void Judge(Filter filter, Frame input, Frame actual, string backend)
    {
        double[] reference = ReferenceFilter.Evaluate(filter, input);
        var device = new DeviceProfile { HasCompute = true, MaxComputeInvocations = 1024 };
        var plan = Planner.Plan(new PlanRequest(filter, input.Format, actual.Format, input.Width, input.Height)
        {
            SourceAlpha = input.Alpha, DestinationAlpha = actual.Alpha, Device = device,
            Backend = backend switch { "compute" => Backend.Compute, "fragment" => Backend.Fragment, _ => Backend.Cpu },
        });
        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, input, ArithmeticModel.Quality), actual);
        Assert.That(report.Passed, report.Summary);
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    private void Write(string name, NpyArray array)
    {
        using var stream = File.Create(InFolder(name));
        NpyCodec.Write(array, stream);
    }
}
