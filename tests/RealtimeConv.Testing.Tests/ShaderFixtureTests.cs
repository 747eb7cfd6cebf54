using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Planning;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing.Tests;

public class ShaderFixtureTests : ShaderFixture
{
    private static readonly ShaderPassOptions Gain = new() { Uniforms = ImmutableDictionary<string, string>.Empty.Add("u_gain", "0.5") };

    [Test]
    public void LoadShader_EsShaderWithUniform_IsProbedAndRun()
    {
        var shader = LoadShader("shaders/invert.frag", Gain);
        Assert.That(shader, Is.Convolution(-0.5 * Kernel.Identity).WithBias(1).WithAlpha(ExpectedAlpha.Copied));
        var input = TestPatterns.Noise(9, 7, PixelFormat.Rgba32F, 1);
        Assert.That(shader.Run(input), Matches.Reference(new ConvolveFilter(-0.5 * Kernel.Identity, Bias: 1), input));
        Assert.That(shader.Convention, Has.Some.Contains("s_frame"));
        Assert.That(shader.Name, Is.EqualTo("invert.frag"));
    }

    [Test]
    public void Run_OnePixelWrong_IsCaught()
    {
        var shader = CompileShader("""
            #version 330
            in vec2 uv; uniform sampler2D t; out vec4 c;
            void main() { c = texture(t, uv); if (ivec2(gl_FragCoord.xy) == ivec2(5, 3)) c.g += 1e-5; }
            """);
        var input = TestPatterns.Ramp(9, 7, PixelFormat.Rgba32F);
        Assert.That(Failure.Of(shader.Run(input), Matches.Reference(new ConvolveFilter(Kernel.Identity), input)), Does.Contain("1 of 252").And.Contain("pixel (5, 3), channel 1"));
    }

    [Test]
    public void LoadShader_Mistakes_AreOneLine()
    {
        Assert.That(() => LoadShader("shaders/nothing.frag"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("CopyToOutputDirectory"));
        Assert.That(() => LoadShader("shaders/invert.frag"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("invert.frag: no value for uniform u_gain (float)"));
        Assert.That(() => CompileShader("#version 330\nvoid main() { x; }", new ShaderPassOptions { Name = "x.frag" }), Throws.TypeOf<InvalidInputException>().With.Message.Contains("x.frag:2"));
    }

    [Test]
    public void InContext_TexturePass_IsAnyPassOfAnEngine()
    {
        var findings = InContext(gl =>
        {
            using var engine = new RealtimeConv.OpenGL.FilterEngine(gl);
            var filter = new ConvolveFilter(Kernel.Row([1, 0, -1]), Border: Border.Wrap) { Alpha = AlphaPolicy.Straight };
            using var pass = new TexturePass(gl, "engine", PixelFormat.Rgba32F, (source, destination) => engine.Apply(filter, source, destination));
            return KernelProbe.Run(pass.Probed);
        }, GraphicsApi.OpenGLES);
        Assert.That(findings, Is.Convolution(Kernel.Row([1, 0, -1])).WithBorder(BorderMode.Wrap).WithAlpha(ExpectedAlpha.Filtered));
    }

    [TestCase(Backend.Fragment)]
    [TestCase(Backend.Compute)]
    public void WithEngine_ItsOwnPlan_BoundsItsFrames(Backend backend)
    {
        var filter = CatalogExpression.ParseFilter("gaussian(sigma=2)", new ExpressionContext(100));
        var input = TestPatterns.Noise(65, 47, PixelFormat.Rgba8, 5);
        var (result, plan) = WithEngine(engine => (engine.Apply(filter, input, output: null, backend), engine.LastReport!.Plan));
        Assert.That(result, Matches.Plan(plan, input));
    }
}
