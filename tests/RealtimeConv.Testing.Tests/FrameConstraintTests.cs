using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Testing.Tests;

public class FrameConstraintTests
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16));

    private static IEnumerable<PixelFormat> Formats() => [PixelFormat.R32F, PixelFormat.Rgba16F, PixelFormat.Rgb8, PixelFormat.Rgba8, PixelFormat.Rgba16];

    [TestCaseSource(nameof(Formats))]
    public void Reference_RightFrame_Holds(PixelFormat format)
    {
        var input = TestPatterns.Noise(17, 13, format, 1);
        Assert.That(ReferenceFilter.Apply(Blur, input, format), Matches.Reference(Blur, input));
    }

    [TestCaseSource(nameof(Formats))]
    public void Reference_OneSampleOff_ShowsThatSample(PixelFormat format)
    {
        var input = TestPatterns.Noise(17, 13, format, 1);
        var wrong = TestPatterns.Fill(17, 13, format, AlphaMode.Opaque, (x, y, c) => ReferenceFilter.Apply(Blur, input, format)[x, y, c] + (x == 9 && y == 4 && c == 0 ? 0.02 : 0));
        string? message = Failure.Of(wrong, Matches.Reference(Blur, input));
        Assert.That(message, Does.Contain("1 of ").And.Contain("pixel (9, 4), channel 0").And.Contain("allowed").And.Contain("expected around (9, 4) | actual").And.Contain("*"));
    }

    [Test]
    public void Reference_Failure_SavesPicturesThatShowIt()
    {
        var input = TestPatterns.Noise(17, 13, PixelFormat.Rgb8, 1);
        var right = ReferenceFilter.Apply(Blur, input, PixelFormat.Rgb8);
        var wrong = right.Clone();
        wrong.UNorm8[(4 * 17 + 9) * 3] ^= 0x40;
        string[] files = [.. Failure.Of(wrong, Matches.Reference(Blur, input))!.Split('\n').Where(l => l.Contains("saved: ")).Select(l => l.Trim()[7..])];
        try
        {
            Assert.That(files, Has.Length.EqualTo(3));
            Assert.That(files, Has.All.StartWith(TestContext.CurrentContext.WorkDirectory));
            Assert.That(Read(files[0]).Bytes.ToArray(), Is.EqualTo(right.Bytes.ToArray()), "expected");
            Assert.That(Read(files[1]).Bytes.ToArray(), Is.EqualTo(wrong.Bytes.ToArray()), "actual");
            var difference = Read(files[2]);
            for (int y = 0; y < 13; y++)
                for (int x = 0; x < 17; x++)
                    Assert.That(difference[x, y, 0] == 1 && difference[x, y, 2] == 0, Is.EqualTo(x == 9 && y == 4), $"red at ({x}, {y})");
        }
        finally
        {
            foreach (string file in files) File.Delete(file);
        }
    }

    [Test]
    public void Reference_Success_SavesNothing()
    {
        var before = Directory.GetFiles(TestContext.CurrentContext.WorkDirectory, "*-expected.png");
        var input = TestPatterns.Noise(17, 13, PixelFormat.Rgb8, 1);
        Assert.That(ReferenceFilter.Apply(Blur, input, PixelFormat.Rgb8), Matches.Reference(Blur, input));
        Assert.That(Directory.GetFiles(TestContext.CurrentContext.WorkDirectory, "*-expected.png"), Has.Length.EqualTo(before.Length));
    }

    [Test]
    public void IgnoringAlpha_LeavesAlphaOut()
    {
        var input = TestPatterns.Noise(17, 13, PixelFormat.Rgba32F, 1, alpha: AlphaMode.Straight);
        var filter = Blur with { Alpha = AlphaPolicy.Straight };
        var wrong = TestPatterns.Fill(17, 13, PixelFormat.Rgba32F, AlphaMode.Straight, (x, y, c) => c == 3 ? 0.5 : ReferenceFilter.Apply(filter, input, PixelFormat.Rgba32F)[x, y, c]);
        Assert.That(Failure.Of(wrong, Matches.Reference(filter, input)), Does.Contain("channel 3"));
        Assert.That(wrong, Matches.Reference(filter, input).IgnoringAlpha);
    }

    [Test]
    public void Plan_StatesWhatIsStoredBetween()
    {
        // Two passes with half floats between them leave the bound of direct sums, and stay within their own plan's.
        var row = new ConvolveFilter(Kernel.Row([1, 2, 1], 4));
        var column = new ConvolveFilter(Kernel.Column([1, 2, 1], 4));
        var chain = new ChainFilter(row, column);
        var input = TestPatterns.Noise(33, 29, PixelFormat.R32F, 3);
        var result = ReferenceFilter.Apply(column, ReferenceFilter.Apply(row, input, new PixelFormat(SampleType.Float16, 1)), PixelFormat.R32F);
        Assert.That(Failure.Of(result, Matches.Reference(chain, input)), Is.Not.Null);
        var request = new PlanRequest(chain, PixelFormat.R32F, PixelFormat.R32F, 33, 29) { Backend = Backend.Cpu, Intermediate = SampleType.Float16, Budget = new ErrorBudget(0.01) };
        var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.Surfaces.Any(s => s.Format.Type == SampleType.Float16));
        Assert.That(result, Matches.Plan(plan, input));
    }

    [Test]
    public void ApplyTo_WrongSizeOrKind_IsRefused()
    {
        var input = TestPatterns.Noise(17, 13, PixelFormat.R32F, 1);
        Assert.That(() => Matches.Reference(Blur, input).ApplyTo(new Frame(17, 12, PixelFormat.R32F)), Throws.ArgumentException.With.Message.Contains("17 x 12"));
        Assert.That(() => Matches.Reference(Blur, input).ApplyTo(3), Throws.ArgumentException);
    }

    private static Frame Read(string path)
    {
        using var stream = File.OpenRead(path);
        return PngDecoder.Decode(stream).Frame;
    }
}
