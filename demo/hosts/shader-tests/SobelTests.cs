using NUnit.Framework;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Testing;
using RealtimeConv.Verification;

namespace ShaderTests;

/// <summary>Tests of two shaders that claim to be the horizontal Sobel filter. The second one has two taps swapped, and fails.</summary>
[TestFixture("sobel.frag")]
[TestFixture("sobel_swapped.frag")]
public sealed class SobelTests(string file) : ShaderFixture
{
    private static readonly Kernel Sobel = new(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]);

    [Test]
    public void Shader_IsTheSobelFilter() =>
        Assert.That(LoadShader($"shaders/{file}"), Is.Convolution(Sobel).WithBorder(BorderMode.Replicate).WithAlpha(RealtimeConv.Verification.Probing.ExpectedAlpha.One));

    [Test]
    public void Shader_OnNoise_GivesWhatTheReferenceGives()
    {
        var input = TestPatterns.Noise(65, 47, PixelFormat.Rgba32F, seed: 1);
        Assert.That(LoadShader($"shaders/{file}").Run(input), Matches.Reference(new ConvolveFilter(Sobel), input));
    }
}
