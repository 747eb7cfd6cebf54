using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.OpenGL.Tests.Resources.State;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.OpenGL.State;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.OpenGL.Tests.Probe;

public class ShaderPassTests : GlTest
{
    private GlThread _desktop = null!, _embedded = null!;

    [OneTimeSetUp]
    public void Start() => (_desktop, _embedded) = (Open(GraphicsApi.OpenGL), Open(GraphicsApi.OpenGLES));

    [OneTimeTearDown]
    public void End()
    {
        _desktop.Dispose();
        _embedded.Dispose();
    }

    private static IEnumerable<TestCaseData> Dialects()
    {
        TestCaseData Case(string name, string source, Kernel kernel, params string[] uniforms) => new TestCaseData(source, kernel, uniforms).SetArgDisplayNames(name);
        yield return Case("330 with a varying", Shaders.Sobel, CatalogExpression.Parse("sobel-x").Kernel!);
        yield return Case("430 with a block and texelFetch", Shaders.Fetch430, new Kernel(2, 2, [1, 2, 3, 0], 1, 0, 0));
        yield return Case("300 es", Shaders.Es300, new Kernel(3, 2, [0, 0, 3, 1, 0, 0], 4, 0, 1));
        yield return Case("WebGL", Shaders.WebGl, Kernel.Row([0.25, 0.5, 0.25]), "strength=1/2");
        yield return Case("Shadertoy", Shaders.Toy, Kernel.Row([1, 1, 1, 1, 1], 5));
    }

    [TestCaseSource(nameof(Dialects))]
    public void Probed_EveryDialect_GivesTheKernel(string source, Kernel kernel, string[] uniforms)
    {
        var findings = Probe(source, new ShaderPassOptions { Uniforms = Values(uniforms) });
        Assert.That(new ConvolutionExpectation(kernel) { Border = Border.Replicate }.Judge(findings), Is.Empty);
    }

    [Test]
    public void Run_Frame_IsFilteredByTheShader()
    {
        var frame = Frame.FromSamples(3, 1, 4, [0, 0, 0, 1, 1, 0.5f, 0, 1, 0, 1, 0, 1], AlphaMode.Straight);
        var result = OnDesktop(gl =>
        {
            using var pass = new ShaderPass(gl, Shaders.Sobel);
            return pass.Run(frame);
        });
        Assert.That(result.Float32.ToArray(), Is.EqualTo(new float[] { 4, 2, 0, 1, 0, 4, 0, 1, -4, 2, 0, 1 }));
    }

    [Test]
    public void Probed_RowsBottomFirst_TurnTheKernelOver()
    {
        string down = Shaders.Of("at(0, 1)");
        Assert.That(Probe(down).Kernels!.Bank.Kernels.First().Height, Is.EqualTo(2));
        var top = Probe(down).Kernels!;
        var bottom = Probe(down, new ShaderPassOptions { Rows = RowOrder.BottomFirst }).Kernels!;
        Assert.That((top.Weight(0, 0, 0, 1).Middle, bottom.Weight(0, 0, 0, -1).Middle), Is.EqualTo((1.0, 1.0)));
    }

    [Test]
    public void Probed_LowSamplersOfEs_ComputeInHalfFloats()
    {
        // Mesa takes the default precision of a sampler2D, lowp, at its word. A driver that does not is as right.
        var findings = Probe(Shaders.Es300.Replace("highp sampler2D", "lowp sampler2D", StringComparison.Ordinal));
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        if (findings.Precision > 0) Assert.That(findings.Notes[0], Does.Contain("lowp"));
    }

    [TestCase(TextureWrap.Clamp, BorderMode.Replicate)]
    [TestCase(TextureWrap.Repeat, BorderMode.Wrap)]
    [TestCase(TextureWrap.Mirror, BorderMode.Reflect)]
    public void Probed_Wrap_IsTheBorder(TextureWrap wrap, BorderMode border) =>
        Assert.That(Probe(Shaders.Of("0.5 * at(0, 0) + 0.25 * (at(-2, 0) + at(0, 2))"), new ShaderPassOptions { Wrap = wrap }).Borders, Is.EqualTo(new[] { border }));

    [Test]
    public void Probed_HalfATexelOff_ShowsHalfWeights()
    {
        var findings = Probe(Shaders.Of("at(0.5, 0)"), new ShaderPassOptions { Sampling = TextureSampling.Linear });
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        Assert.That(new[] { findings.Kernels!.Weight(0, 0, 0, 0).Middle, findings.Kernels.Weight(0, 0, 1, 0).Middle }, Is.EqualTo(new[] { 0.5, 0.5 }).Within(1e-4));
        Assert.That((findings.Kernels.Width, findings.Names[0].Id, findings.Names[0].ShiftX), Is.EqualTo((2, "identity", 0.5)));
    }

    [Test]
    public void Probed_SwappedChannelsWithBias_AreAMatrix()
    {
        var findings = Probe(Shaders.Of("at(0, 0).bgra * 0.5 + 0.25"));
        Assert.That(findings.Kernels!.Mixing, Is.EqualTo(ChannelMixing.Mixed));
        Assert.That(findings.Kernels[0, 2]!.Coefficients, Is.EqualTo(new[] { 0.5 }));
        Assert.That(findings.Kernels[0, 0], Is.Null);
        Assert.That(findings.Kernels.Bias(2).Contains(0.25));
        Assert.That(new ConvolutionExpectation(0.5 * Kernel.Identity) { Bias = 0.25 }.Judge(findings), Has.Some.Contains("channels are swapped"));
    }

    [TestCase("at(0, 0) * at(0, 0)", "not linear")]
    [TestCase("pow(at(0, 0), vec4(2.2))", "not linear")]
    [TestCase("abs(at(1, 0) - at(-1, 0))", "not linear")]
    [TestCase("at(0, 0) * uv.x", "not shift-invariant")]
    [TestCase("at(mod(gl_FragCoord.x, 2.0) < 1.0 ? 1 : -1, 0)", "not shift-invariant")]
    [TestCase("texture(t, uv * 0.5)", "does not explain")]
    [TestCase("at(0, 0) / max(at(0, 0) - 2.0, vec4(0.0))", "NaN")]
    public void Probed_NoConvolution_IsSaidToBeNone(string expression, string word)
    {
        var findings = Probe(Shaders.Of(expression));
        Assert.That(findings.IsConvolution, Is.False);
        Assert.That(findings.Evidence.Select(e => e.Message), Has.Some.Contains(word));
    }

    [Test]
    public void Probed_EightBits_GiveTheKernelWithinRanges()
    {
        var options = new ShaderPassOptions { Source = SampleType.UNorm8, Destination = SampleType.UNorm8 };
        var findings = Probe(Shaders.Sobel, options);
        Assert.That(new ConvolutionExpectation(CatalogExpression.Parse("sobel-x").Kernel!) { Border = Border.Replicate }.Judge(findings), Is.Empty);
        Assert.That(new ConvolutionExpectation(CatalogExpression.Parse("sobel-x").Kernel!, Operation.Convolution).Judge(findings), Has.Some.Contains("flipped"));
        Assert.That(findings.Rails[0], Is.EqualTo(new Interval(0, 1)));
    }

    private static IEnumerable<TestCaseData> Uniforms()
    {
        TestCaseData Case(string declaration, string expression, string given, double weight) => new TestCaseData(declaration, expression, given, weight).SetArgDisplayNames(declaration + (given.Length > 0 ? $" given {given}" : ""));
        yield return Case("uniform float k;", "k", "k=0.75", 0.75);
        yield return Case("uniform float k[3];", "k[0] + 10.0 * k[1] + 100.0 * k[2]", "k=1,2,3", 321);
        yield return Case("uniform float k[5];", "k[1]", "k=1,2,3,4,5", 2);
        yield return Case("uniform vec3 k;", "k.x + 10.0 * k.y + 100.0 * k.z", "k=1,2,3", 321);
        yield return Case("uniform ivec2 k;", "float(k.x - k.y)", "k=7,-2", 9);
        yield return Case("uniform uint k;", "float(k)", "k=5", 5);
        yield return Case("uniform bool k;", "k ? 2.0 : 3.0", "k=true", 2);
        yield return Case("uniform mat2 k;", "k[0][1] + 10.0 * k[1][0]", "k=1,2,3,4", 32);
        yield return Case("uniform float k = 4.0;", "k", "", 4);
        yield return Case("uniform vec2 resolution;", "resolution == vec2(textureSize(t, 0)) ? 1.0 : 0.0", "", 1);
        yield return Case("uniform vec4 _MainTex_TexelSize;", "_MainTex_TexelSize == vec4(1.0 / vec2(textureSize(t, 0)), vec2(textureSize(t, 0))) ? 1.0 : 0.0", "", 1);
        yield return Case("uniform vec2 anything;", "anything == vec2(textureSize(t, 0)) ? 1.0 : 0.0", "anything=size", 1);
        yield return Case("uniform float a, h;", "a == float(textureSize(t, 0).x) && h == 1.0 / float(textureSize(t, 0).y) ? 1.0 : 0.0", "a=width h=texel-height", 1);
        yield return Case("uniform float u_time;", "1.0 + u_time", "", 1);
    }

    [TestCaseSource(nameof(Uniforms))]
    public void Run_Uniforms_HaveTheirValues(string declaration, string expression, string given, double weight)
    {
        var frame = Frame.FromSamples(5, 3, 4, [.. Enumerable.Repeat(1f, 60)], AlphaMode.Straight);
        var result = OnDesktop(gl =>
        {
            using var pass = new ShaderPass(gl, Shaders.Of($"at(0, 0) * ({expression})", declaration), new ShaderPassOptions { Uniforms = Values(given.Split(' ', StringSplitOptions.RemoveEmptyEntries)) });
            return pass.Run(frame);
        });
        Assert.That(result[2, 1, 0], Is.EqualTo(weight));
    }

    private static IEnumerable<TestCaseData> Bad()
    {
        TestCaseData Case(string name, string source, string message, params string[] uniforms) => new TestCaseData(source, message, uniforms).SetArgDisplayNames(name);
        yield return Case("empty", " ", "s.frag is empty");
        yield return Case("too long", "void main() {}".PadRight((1 << 18) + 1), "the limit for a shader is 262144");
        yield return Case("version of other digits", "#version \u0663\u0663\u0660\nvoid main() {}", "asks for version");
        yield return Case("version beyond numbers", "#version 99999999999\nvoid main() {}", "asks for version 99999999999, which is none");
        yield return Case("no main", "#version 330\nin vec2 uv;", "neither a function main nor a function mainImage");
        yield return Case("undeclared name", "#version 330\nuniform sampler2D t;\nout vec4 c;\nvoid main() {\n  c = texture(t, vec2(foo));\n}", "s.frag does not compile: s.frag:5");
        yield return Case("undeclared name in a toy", "void mainImage(out vec4 c, in vec2 p)\n{\n  c = texture(iChannel0, p) * foo;\n}", "s.frag does not compile: s.frag:3");
        yield return Case("unknown version", Shaders.Sobel.Replace("330 core", "999", StringComparison.Ordinal), "s.frag does not compile");
        yield return Case("missing uniforms", Shaders.Of("at(0, 0) * (k[1] + m[0][0])", "uniform float k[4]; uniform mat3 m;"), "no value for uniform k (float[4]), m (mat3)");
        yield return Case("no sampler", "#version 330\nin vec2 uv; uniform sampler2D t; out vec4 c; void main() { c = vec4(uv, 0, 1); }", "reads no sampler2D");
        yield return Case("integers out", "#version 330\nuniform sampler2D t; out ivec4 c; void main() { c = ivec4(texture(t, vec2(0))); }", "writes integers");
        yield return Case("cube sampler", Shaders.Of("at(0, 0) + texture(k, vec3(1))", "uniform samplerCube k;"), "SamplerCube");
        yield return Case("uniform block", Shaders.Of("at(0, 0) * k", "layout(std140) uniform Block { float k; };"), "uniform blocks");
        yield return Case("strange varying", "#version 330\nin mat3 m; uniform sampler2D t; out vec4 c; void main() { c = texture(t, m[0].xy); }", "varying 'm' of type mat3");
        yield return Case("wrong count", Shaders.Of("at(0, 0) * k.x", "uniform vec3 k;"), "uniform k is vec3; '2 numbers' does not fill it, 3 numbers would", "k=1,2");
        yield return Case("two for one", Shaders.Of("at(0, 0) * k", "uniform float k;"), "uniform k is float; '2 numbers' does not fill it, 1 number would", "k=1,2");
        yield return Case("no number", Shaders.Of("at(0, 0) * k", "uniform float k;"), "uniform k: 'x' is no number", "k=x");
        yield return Case("half an integer", Shaders.Of("at(0, 0) * float(k)", "uniform int k;"), "whole numbers", "k=1.5");
    }

    [TestCaseSource(nameof(Bad))]
    public void Constructor_BadShader_IsRefusedInOneLine(string source, string message, string[] uniforms)
    {
        var error = Assert.Throws<InvalidInputException>(() => OnDesktop(gl => new ShaderPass(gl, source, new ShaderPassOptions { Name = "s.frag", Uniforms = Values(uniforms) })))!;
        Assert.That(error.Message, Does.Contain(message));
        Assert.That(error.Message, Does.Not.Contain("\n"));
    }

    [Test]
    public void Constructor_Input_ChoosesTheSampler()
    {
        string two = Shaders.Of("at(0, 0) + 4.0 * texture(other, uv)", "uniform sampler2D other;");
        Assert.That(Probe(two).Kernels![0, 0]!.Coefficients, Is.EqualTo(new[] { 1.0 }), "the first in the text");
        Assert.That(Probe(two, new ShaderPassOptions { Input = "other" }).Kernels![0, 0]!.Coefficients, Is.EqualTo(new[] { 4.0 }));
        Assert.That(() => Probe(two, new ShaderPassOptions { Input = "none" }), Throws.TypeOf<InvalidInputException>().With.Message.Contains("it uses t, other"));
        OnDesktop(gl =>
        {
            using var pass = new ShaderPass(gl, two);
            Assert.That(pass.Convention, Has.Some.Contains("Sampler other is black"));
            return 0;
        });
    }

    [Test]
    public void Constructor_WrongApi_IsRefused() =>
        Assert.That(() => OnDesktop(gl => new ShaderPass(gl, Shaders.Es300)), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("OpenGL ES"));

    [Test]
    public void Run_HostileState_GivesTheSamePixelsAndStaysAsItWas() => OnDesktop(gl =>
    {
        var frame = Frame.FromSamples(3, 1, 4, [0, 0, 0, 1, 1, 0.5f, 0, 1, 0, 1, 0, 1], AlphaMode.Straight);
        uint texture = Texture(gl, 3, 1, Silk.NET.OpenGL.SizedInternalFormat.Rgba32f);
        HostileState.Set(gl, GraphicsApi.OpenGL);
        var reader = new StateReader(gl, texture);
        var before = reader.Read();
        using (var pass = new ShaderPass(gl, Shaders.Sobel)) Assert.That(pass.Run(frame)[0, 0, 0], Is.EqualTo(4));
        Assert.That(StateReader.Differences(before, reader.Read()), Is.Empty);
        return 0;
    }, isShared: false);

    private ProbeFindings Probe(string source, ShaderPassOptions? options = null) => (ShaderPass.ApiOf(source) == GraphicsApi.OpenGLES ? _embedded : _desktop).Run(gl =>
    {
        using var pass = new ShaderPass(gl, source, options);
        return KernelProbe.Run(pass.Probed);
    });

    private T OnDesktop<T>(Func<Silk.NET.OpenGL.GL, T> run, bool isShared = true)
    {
        if (isShared) return _desktop.Run(run);
        using var own = Open(GraphicsApi.OpenGL);
        return own.Run(run);
    }

    private static ImmutableDictionary<string, string> Values(IEnumerable<string> texts) => texts.Select(t => t.Split('=')).ToImmutableDictionary(p => p[0], p => p[1]);
}
