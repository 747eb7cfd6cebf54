using System.Text;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Sources;

public class BoundedLogTests
{
    [Test]
    public void Add_ManyLines_KeepsTheFirstAndTheLast()
    {
        var log = new BoundedLog();
        for (int k = 0; k < 10_000; k++) log.Add(Encoding.ASCII.GetBytes($"line {k}\n"));
        Assert.That(log.Lines, Has.Length.LessThan(200));
        Assert.That(log.Lines[0], Is.EqualTo("line 0"));
        Assert.That(log.Lines[^1], Is.EqualTo("line 9999"));
    }

    [Test]
    public void Add_AnEndlessLine_IsCut()
    {
        var log = new BoundedLog();
        byte[] block = [.. Enumerable.Repeat((byte)'x', 4096)];
        for (int k = 0; k < 1000; k++) log.Add(block);
        log.Add("\n"u8);
        Assert.That(log.Lines.Single(), Has.Length.LessThan(1000));
    }

    [Test]
    public void Add_ControlCharactersAndBrokenUtf8_AreReplaced()
    {
        var log = new BoundedLog();
        log.Add([0x1B, (byte)'[', (byte)'3', (byte)'1', (byte)'m', 0xFF, 0xC3, (byte)'\n']);
        Assert.That(log.Lines.Single(), Does.Not.Contain("\u001b").And.StartsWith("?[31m"));
    }

    [TestCase("[mov,mp4 @ 0x55] [error] moov atom not found", "moov atom not found", true)]
    [TestCase("[error] file:a.mp4: Invalid data found when processing input", "file:a.mp4: Invalid data found when processing input", true)]
    [TestCase("[h264 @ 0x1] [warning] Invalid data in a warning", "Invalid data in a warning", false)]
    [TestCase("[h264 @ 0x1] [error] mmco: unref short failure", "mmco: unref short failure", false)]
    [TestCase("no marks", "no marks", false)]
    [TestCase("[]", "[]", false)]
    [TestCase("[error] ", "", false)]
    public void FfmpegMessage_IsUnderstood(string line, string text, bool damage)
    {
        Assert.That(FfmpegMessage.Text(line), Is.EqualTo(text));
        Assert.That(FfmpegMessage.IsDamage(line), Is.EqualTo(damage));
    }
}
