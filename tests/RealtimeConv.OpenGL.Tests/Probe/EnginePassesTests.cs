using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.OpenGL.Tests.Probe;

public class EnginePassesTests : GlTest
{
    // Small and large, even sizes, uneven and symmetric, separable or not, of zero sum or not.
    private static readonly string[] Cut =
    [
        "box(size=2)", "gaussian(sigma=1.5)", "disk(radius=4)", "motion(length=9, angle=30)", "sharpen", "unsharp", "emboss", "sobel-x", "roberts-pos", "laplacian8", "log", "gabor", "gaussian(sigma=3)",
    ];

    private static IEnumerable<TestCaseData> Kernels()
    {
        var borders = new[] { Border.Reflect101, Border.Wrap, Border.Of(0.25), Border.Replicate, Border.Reflect };
        for (int k = 0; k < Cut.Length; k++)
            foreach (var backend in new[] { Backend.Compute, Backend.Fragment })
                yield return new TestCaseData(Cut[k], borders[k % borders.Length], k % 3 == 0 ? Operation.Convolution : Operation.CrossCorrelation, backend).SetArgDisplayNames($"{Cut[k]} {borders[k % borders.Length]} {backend}");
    }

    [TestCaseSource(nameof(Kernels))]
    public void Probed_Catalogue_IsTheKernelThatWasAskedFor(string name, Border border, Operation operation, Backend backend)
    {
        var kernel = CatalogExpression.Parse(name).Kernel!;
        var findings = Probe(new ConvolveFilter(kernel, operation, border, 0.125), PixelFormat.R32F, backend);
        Assert.That(new ConvolutionExpectation(kernel, operation) { Border = border, Bias = 0.125, ForbidsClamp = true }.Judge(findings), Is.Empty);
    }

    [TestCase(Backend.Compute)]
    [TestCase(Backend.Fragment)]
    public void Probed_MixedChannelsInHalfFloats_AreTheMatrix(Backend backend)
    {
        var kernel = CatalogExpression.Parse("emboss").Kernel!;
        var bank = KernelBank.Matrix(new Kernel?[,] { { kernel, null, 0.5 * kernel }, { null, Kernel.Identity, null }, { -kernel, null, null } });
        var findings = Probe(new ConvolveFilter(bank, Border: Border.Reflect101), PixelFormat.Rgba16F.WithChannels(3), backend);
        Assert.That(new ConvolutionExpectation(bank) { Border = Border.Reflect101 }.Judge(findings), Is.Empty);
        Assert.That(findings.Kernels![2, 0]!.Coefficients[0], Is.EqualTo(-kernel[0, 0]).Within(0.01));
    }

    [TestCase(Backend.Compute)]
    [TestCase(Backend.Fragment)]
    public void Probed_OpaqueFramesOfEightBits_KeepAlphaAndShowTheKernel(Backend backend)
    {
        var kernel = CatalogExpression.Parse("sobel-y").Kernel!;
        var findings = Probe(new ConvolveFilter(kernel, Border: Border.Wrap), PixelFormat.Rgba8, backend, AlphaMode.Opaque);
        Assert.That(findings.HoldsAlpha);
        Assert.That(new ConvolutionExpectation(kernel) { Border = Border.Wrap }.Judge(findings), Is.Empty);
        Assert.That(new ConvolutionExpectation(kernel, Operation.Convolution) { Border = Border.Wrap }.Judge(findings), Has.Some.Contains("flipped"));
    }

    [Test]
    public void Probed_Magnitude_IsNotLinear() =>
        Assert.That(Probe(CatalogExpression.ParseFilter("sobel", new ExpressionContext(720)), PixelFormat.R32F, Backend.Fragment).IsLinear, Is.False);

    [Test]
    public void TexturePass_ApplyOfAnEngine_IsProbedLikeAnyPass()
    {
        var kernel = CatalogExpression.Parse("gaussian5-s1").Kernel!;
        var findings = _gl.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var filter = new ConvolveFilter(kernel, Border: Border.Reflect) { Alpha = AlphaPolicy.Straight };
            using var pass = new TexturePass(gl, "apply", PixelFormat.Rgba32F, (source, destination) => Assert.That(engine.Apply(filter, source, destination).Status, Is.EqualTo(ApplyStatus.Applied)));
            return KernelProbe.Run(pass.Probed);
        });
        Assert.That(new ConvolutionExpectation(kernel) { Border = Border.Reflect, Alpha = ExpectedAlpha.Filtered }.Judge(findings), Is.Empty);
    }

    private GlThread _gl = null!;

    [OneTimeSetUp]
    public void Start() => _gl = Open(GraphicsApi.OpenGL);

    [OneTimeTearDown]
    public void End() => _gl.Dispose();

    private ProbeFindings Probe(Filter filter, PixelFormat format, Backend backend, AlphaMode? alpha = null) => _gl.Run(gl =>
    {
        using var engine = new FilterEngine(gl);
        return KernelProbe.Run(engine.Probed(filter, format, backend, alpha));
    });
}
