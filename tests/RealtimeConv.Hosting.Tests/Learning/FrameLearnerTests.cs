using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Learning;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;
using RealtimeConv.OpenGL;
using RealtimeConv.Tests.Support;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests.Learning;

public sealed class FrameLearnerTests
{
    private const int Width = 150, Height = 110;

    private static readonly FrameLearnerOptions Generous = new() { Side = 5, MillisecondsPerFrame = 1000, Seed = 1 };

    // Without symmetry, so that a flip or a shift shows; sum 1, so that little is clipped.
    private static readonly Kernel Blur = new(5, 3, [1, 2, 3, 0, 1, 4, 8, 2, 1, 0, 0, 3, 1, 2, 4], 32);
    private static readonly Kernel Other = new(3, 3, [0, 1, 2, 3, 4, 0, 0, 1, 1], 12);

    [TestCase(RowOrder.TopFirst)]
    [TestCase(RowOrder.BottomFirst)]
    public void Observe_FilteredFrames_FindsTheKernel(RowOrder rows)
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous);
        var before = fixture.Noise(Width + 20, Height + 10) with { Region = new TextureRegion(7, 3, Width, Height), Rows = rows };
        var after = fixture.Empty(Width, Height);
        fixture.Engine.Apply(new ConvolveFilter(Blur), before, after);
        Run(learner, before, after);
        Assert.That(learner.Problem, Is.Null);
        Assert.That(learner.Result!.DistanceTo(Blur), Is.LessThan(0.01 * 8 / 32));
        Assert.That(learner.Result.Fit.HeldOutRisk * 12 * 255 * 255, Is.EqualTo(1).Within(0.2), "what rounding to codes leaves");
    }

    [Test]
    public void Observe_PictureThatStandsStill_IsTheFitOfTheWholeFrameOnce()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous with { Ridge = 0 });
        var before = fixture.Noise(Width, Height);
        var after = fixture.Empty(Width, Height);
        fixture.Engine.Apply(new ConvolveFilter(Blur), before, after);
        Run(learner, before, after);
        var statistics = new NormalEquations(5, 5, 1, 1, false);
        for (int c = 0; c < 3; c++) statistics.Add(Colour(fixture.Read(before), c), Colour(fixture.Read(after), c));
        var whole = KernelFit.Solve(statistics, new KernelFitOptions { Width = 5, Height = 5 });
        Assert.That(learner.HasSeenAll, Is.True);
        Assert.That((learner.Result!.Tiles, learner.Result.Pixels), Is.EqualTo((5L * 4, statistics.TrainingPixels)));
        Assert.That(learner.Result.DistanceTo(whole.Kernels[0, 0]!), Is.LessThan(1e-9));
        Assert.That(learner.Result.Fit.HeldOutRisk, Is.EqualTo(whole.HeldOutRisk).Within(1e-9 * whole.HeldOutRisk));
        Run(learner, before, after, picture: 2);
        Assert.That(learner.Result.Tiles, Is.EqualTo(40), "another picture gives its tiles anew");
    }

    [Test]
    public void Restart_AfterAnotherFilter_ForgetsTheFirst()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous);
        var before = fixture.Noise(Width, Height);
        var after = fixture.Empty(Width, Height);
        fixture.Engine.Apply(new ConvolveFilter(Blur), before, after);
        // Left in the air: what was asked for before the restart must not count after it.
        for (int frame = 0; frame < 4; frame++) learner.Observe(before, after, 1);
        learner.Restart();
        fixture.Engine.Apply(new ConvolveFilter(Other), before, after);
        Run(learner, before, after);
        Assert.That(learner.Result!.DistanceTo(Other), Is.LessThan(0.01 * 4 / 12));
        Assert.That(learner.Result.Tiles, Is.EqualTo(20));
    }

    [Test]
    public void Observe_TheOtherWayRound_LearnsToUndo()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous with { Side = 3 });
        var before = fixture.Noise(Width, Height);
        var after = fixture.Empty(Width, Height);
        fixture.Engine.Apply(new ConvolveFilter(new Kernel(1, 1, [1], 2)), before, after);
        Run(learner, after, before);
        Assert.That(learner.Result!.DistanceTo(new Kernel(1, 1, [2])), Is.LessThan(0.01));
    }

    [Test]
    public void Observe_FrameThatCannotPay_AllocatesNothing()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous with { MillisecondsPerFrame = 1e-6 });
        var before = fixture.Noise(Width, Height);
        for (int frame = 0; frame < 50; frame++) learner.Observe(before, before, frame);
        int shown = 0;
        Assert.That(SteadyAllocation.Least(() => learner.Observe(before, before, shown++), 200), Is.Zero);
        Assert.That(learner.Result, Is.Null);
    }

    [Test]
    public void Observe_FlatFrames_SaysThatNothingIsDetermined()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous with { Ridge = 0 });
        var flat = fixture.Empty(Width, Height);
        Run(learner, flat, flat);
        Assert.That((learner.Result, learner.Problem), Is.EqualTo(((LearnedKernel?)null, "what was seen so far does not determine the kernel")));
    }

    [Test]
    public void Observe_FramesSmallerThanTheKernel_SaysSo()
    {
        using var fixture = new HostFixture();
        using var learner = new FrameLearner(fixture.GL, Generous);
        var small = fixture.Noise(4, 40);
        learner.Observe(small, small, 1);
        Assert.That(learner.Problem, Does.Contain("4 x 40").And.Contain("5 x 5"));
    }

    [TestCase(4, 0.1, 1.0)]
    [TestCase(33, 0.1, 1.0)]
    [TestCase(3, 0.1, 0.0)]
    [TestCase(3, 0.1, double.NaN)]
    [TestCase(3, 0, 1.0)]
    [TestCase(3, 1.1, 1.0)]
    public void Options_OutsideTheirRange_AreRefused(int side, double share, double milliseconds)
    {
        using var fixture = new HostFixture();
        Assert.That(() => new FrameLearner(fixture.GL, new FrameLearnerOptions { Side = side, Share = share, MillisecondsPerFrame = milliseconds }), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static void Run(FrameLearner learner, in FrameTexture before, in FrameTexture after, long picture = 1)
    {
        for (int frame = 0; frame < 400; frame++)
        {
            learner.Observe(before, after, picture);
            learner.Flush();
            if (learner.HasSeenAll || learner.Problem is { } problem && !problem.StartsWith("what was seen", StringComparison.Ordinal)) break;
        }
    }

    private static Frame Colour(byte[] pixels, int channel)
    {
        var frame = new Frame(Width, Height, PixelFormat.R8);
        for (int k = 0; k < frame.UNorm8.Length; k++) frame.UNorm8[k] = pixels[4 * k + channel];
        return frame;
    }
}
