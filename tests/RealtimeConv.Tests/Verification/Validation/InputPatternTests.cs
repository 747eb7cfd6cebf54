using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification.Validation;

public class InputPatternTests
{
    private static ValidationSetting Setting(PixelFormat format) =>
        new(new ValidationSubject("k", new ConvolveFilter(new Kernel(3, 1, [-1, 2, -3]))), Operation.Convolution, Border.Wrap, format, format, 9, 7);

    private static Frame Make(string id, PixelFormat format) => InputPattern.All.Single(p => p.Id == id).Make(Setting(format), 5);

    [Test]
    public void All_Ids_AreTheInputsThatWerePromised() => Assert.That(InputPattern.All.Select(p => p.Id), Is.EqualTo(new[]
    {
        "impulse", "impulse-top-left", "impulse-top-right", "impulse-bottom-left", "impulse-bottom-right", "ramp", "checker", "sign-matched", "noise", "denormals", "65504", "nan-island",
    }));

    [TestCase("impulse", 4, 3)]
    [TestCase("impulse-top-left", 0, 0)]
    [TestCase("impulse-top-right", 8, 0)]
    [TestCase("impulse-bottom-left", 0, 6)]
    [TestCase("impulse-bottom-right", 8, 6)]
    public void Impulse_Place_IsTheOnlyOne(string id, int x, int y)
    {
        var frame = Make(id, PixelFormat.Rgba8);
        for (int j = 0; j < 7; j++)
            for (int i = 0; i < 9; i++) Assert.That(frame[i, j, 1], Is.EqualTo(i == x && j == y ? 1 : 0));
    }

    [Test]
    public void Denormals_OfEachFloatFormat_ArePartlyDenormalThere()
    {
        var half = Make("denormals", PixelFormat.Rgba16F).Float16.ToArray().Where((_, k) => k % 4 < 3).ToList();
        Assert.That(half.Count(Half.IsSubnormal), Is.GreaterThan(20));
        Assert.That(half.Count(Half.IsNormal), Is.GreaterThan(20));
        var single = Make("denormals", PixelFormat.Rgba32F).Float32.ToArray().Where((_, k) => k % 4 < 3).ToList();
        Assert.That(single.Count(float.IsSubnormal), Is.GreaterThan(20));
    }

    [Test]
    public void SignMatched_Convolution_IsMatchedToTheTurnedKernel()
    {
        var frame = Make("sign-matched", PixelFormat.Rgba32F);
        Assert.That(new[] { frame[3, 3, 0], frame[4, 3, 0], frame[5, 3, 0] }, Is.EqualTo(new[] { -1.0, 1, -1 }));
    }

    [Test]
    public void Fits_Codes_LeavesOutWhatTheyCannotHold()
    {
        Assert.That(InputPattern.All.Where(p => !p.Fits(PixelFormat.Rgba8)).Select(p => p.Id), Is.EqualTo(new[] { "denormals", "65504", "nan-island" }));
        Assert.That(InputPattern.All.Where(p => !p.Fits(PixelFormat.Rgba16F)), Is.Empty);
        Assert.That(Make("65504", PixelFormat.Rgba16F).Float16.ToArray().Where((_, k) => k % 4 < 3).Distinct(), Is.EquivalentTo(new[] { Half.MaxValue, Half.MinValue }));
    }
}
