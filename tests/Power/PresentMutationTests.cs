using System.Globalization;
using RealtimeConv.Frames;
using RealtimeConv.Hosting;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Power;

/// <summary>
/// The one pass with texture() that has exact pixels: the host shows a picture at whole multiples of its size, every texel as a square of equal pixels. The
/// others are the display's text, whose coverage is made to be interpolated, and the scene's shadow map, whose comparison is filtered by design: neither
/// has a pixel that is right or wrong by itself.
/// </summary>
public sealed class PresentMutationTests
{
    private const int Width = 13, Height = 9;
    private const string Sample = "texture(s_before, v_place), after = texture(s_after, v_place)";

    private static readonly ShaderMutation[] Mutations =
    [
        new("half a texel off", "", new Edit("hosting/present.frag", Sample, $"texture(s_before, v_place), after = texture(s_after, v_place + {HalfATexel})")),
        new("sampled linearly", "") { LinearSamplers = true },
        new("half a texel off, sampled linearly", "", new Edit("hosting/present.frag", Sample, $"texture(s_before, v_place), after = texture(s_after, v_place + {HalfATexel})")) { LinearSamplers = true },
        new("upside down", "", new Edit("hosting/present.vert", "v_place = vec2(corner.x, 1.0 - corner.y);", "v_place = corner;")),
        new("channels swapped", "", new Edit("hosting/present.frag", "o_colour = vec4(colour.rgb, 1.0);", "o_colour = vec4(colour.bgr, 1.0);")),
    ];

    private const string HalfATexel = "0.5 / vec2(textureSize(s_after, 0))";

    private static IEnumerable<string> Names => Mutations.Select(m => m.Name);

    [Test]
    public void Present_NothingPlanted_ShowsEveryTexelAsASquare() => Assert.That(Failures(null), Is.All.EqualTo(0));

    [TestCaseSource(nameof(Names))]
    public void Present_Planted_IsSeen(string name)
    {
        var failures = Failures(Mutations.Single(m => m.Name == name));
        PowerTable.Add("host, present.frag", name, string.Join(", ", failures.Select((f, k) => $"{f.ToString(CultureInfo.InvariantCulture)} samples at {k + 1}:1")));
        Assert.That(failures.Max(), Is.Positive);
    }

    [Test]
    public void Shader_WithTexture_IsOneOfTheThreeKnown() => Assert.That(
        ShaderTexts.All.Where(f => f.Value.Contains("texture(", StringComparison.Ordinal)).Select(f => f.Key),
        Is.EquivalentTo((string[])["hosting/present.frag", "hosting/hud.frag", "hosting/scene/surface.frag"]));

    [TestCaseSource(nameof(Names))]
    public void Edit_OfTheList_HasOnePlace(string name)
    {
        foreach (var edit in Mutations.Single(m => m.Name == name).Edits) Assert.That(ShaderTexts.Count(ShaderTexts.All[edit.File], edit.Pattern), Is.EqualTo(1), edit.Pattern);
    }

    // Wrong samples at one, two and three pixels per texel.
    private static List<long> Failures(ShaderMutation? mutation)
    {
        using var thread = new GlThread();
        return thread.Run(gl =>
        {
            var planted = new PlantedShaders(gl, mutation);
            var shim = new GlShim(gl.Context) { Rules = { planted } };
            using var host = new RenderingHost(shim.GL);
            var picture = TestPatterns.Noise(Width, Height, PixelFormat.Rgba8, 3);
            host.Source = new StillSource(shim.GL, "noise", picture);
            host.Advance(0, Width, Height);
            List<long> failures = [.. Enumerable.Range(1, 3).Select(scale => FrameComparison.JudgeExact(Enlarged(picture, scale), Present(gl, host, scale)).Failures)];
            Assert.That(planted.Misplaced, Is.Empty);
            return failures;
        });
    }

    private static unsafe Frame Present(GL gl, RenderingHost host, int scale)
    {
        var shown = new Frame(scale * Width, scale * Height, PixelFormat.Rgba8);
        uint texture = gl.GenTexture(), framebuffer = gl.GenFramebuffer();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, SizedInternalFormat.Rgba8, (uint)shown.Width, (uint)shown.Height);
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        host.Present(framebuffer, shown.Width, shown.Height, rows: RowOrder.TopFirst);
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        fixed (byte* pixels = shown.Bytes) gl.ReadPixels(0, 0, (uint)shown.Width, (uint)shown.Height, GLPixelFormat.Rgba, PixelType.UnsignedByte, pixels);
        gl.DeleteFramebuffer(framebuffer);
        gl.DeleteTexture(texture);
        return shown;
    }

    private static Frame Enlarged(Frame picture, int scale) =>
        TestPatterns.Fill(scale * Width, scale * Height, PixelFormat.Rgba8, AlphaMode.Opaque, (x, y, c) => picture[x / scale, y / scale, c]);
}
