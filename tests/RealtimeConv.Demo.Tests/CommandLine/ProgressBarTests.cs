using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Tests.CommandLine;

public sealed class ProgressBarTests
{
    [Test]
    public void Line_Half_ShowsTheBarThePartAndTheTimeLeft() => Assert.That(
        ProgressBar.Line(50, 100, "sobel", TimeSpan.FromSeconds(90), 200), Is.EqualTo($"[{new string('#', 15)}{new string('.', 15)}]  50 % 1:30, 1:30 left  sobel"));

    [TestCase(0, 100)]
    [TestCase(100, 100)]
    [TestCase(0, 0)]
    public void Line_Ends_GuessNoTime(int done, int total) => Assert.That(ProgressBar.Line(done, total, "", TimeSpan.FromSeconds(5), 200), Does.Not.Contain("left"));

    [Test]
    public void Line_Hours_AreShown() => Assert.That(ProgressBar.Line(1, 3, "", TimeSpan.FromMinutes(65), 200), Does.Contain("1:05:00, 2:10:00 left"));

    [Test]
    public void Line_NarrowTerminal_NeverWraps() => Assert.That(ProgressBar.Line(1, 3, new string('x', 300), TimeSpan.Zero, 60), Has.Length.EqualTo(59));

    [Test]
    public void Show_NoTerminal_WritesNothing()
    {
        using var error = new StringWriter();
        using (var bar = ProgressBar.On(error)) bar.Show(1, 2, "x");
        Assert.That(error.ToString(), Is.Empty);
    }

    [Test]
    public void Show_Terminal_RewritesOneLineAndTakesItAway()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(error, 80))
        {
            bar.Show(1, 2, "a long name of something");
            bar.Show(2, 2, "x");
        }
        string text = error.ToString();
        Assert.That(text, Does.Contain("a long name").And.Not.Contain("\n"));
        Assert.That(text.Split('\r')[^2].Trim(), Is.Empty, "the line is blank at the end");
    }
}
