using System.Text;
using RealtimeConv.Frames;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Tests.Verification.Reports;

public class JsonReportReaderTests
{
    private static byte[] Write(ValidationRun run)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(run, stream);
        return stream.ToArray();
    }

    private static ValidationRun Sample()
    {
        var run = SampleRun.Create();
        var comparison = SampleRun.Compare(PixelFormat.R32F, 3);
        var many = new ValidationCase("es", "many") { Comparison = comparison, Tally = ComparisonTally.Of(comparison) + ComparisonTally.Of(comparison), Failing = ["a frame", "another"] };
        return run with { EndedEarly = "time", Cases = [.. run.Cases.Select(c => c with { Properties = [.. c.Properties.Where(p => !p.Value.Contains('<'))], Error = c.Error is null ? null : "broken" }), many] };
    }

    [Test]
    public void Read_WhatWasWritten_GivesTheSameReports()
    {
        var run = Sample();
        using var stream = new MemoryStream(Write(run));
        var again = JsonReportReader.Read(stream);
        Assert.That(Encoding.UTF8.GetString(Write(again)), Is.EqualTo(Encoding.UTF8.GetString(Write(run))));
        Assert.That(Html(again), Is.EqualTo(Html(run)), "heat maps, neighbourhoods and histograms included");
        Assert.That(again.Cases.Select(c => c.Outcome), Is.EqualTo(run.Cases.Select(c => c.Outcome)));
        Assert.That(again.Cases[^1].Judged.FailedFrames, Is.EqualTo(2));
        Assert.That(again.EndedEarly, Is.EqualTo("time"));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{\"title\": \"t\"}")]
    [TestCase("{\"title\": null, \"started\": \"2026-11-21\", \"seconds\": 1, \"environment\": {}, \"cases\": []}")]
    [TestCase("{\"title\": \"t\", \"started\": \"2026-11-21\", \"seconds\": 1e300, \"environment\": {}, \"cases\": []}")]
    public void Read_SomethingElse_IsRefusedInOneLine(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.That(() => JsonReportReader.Read(stream), Throws.InstanceOf<InvalidInputException>().With.Message.StartsWith("the report is not what a validation writes"));
    }

    [Test]
    public void Read_CutAnywhere_IsRefusedWithoutAnotherError()
    {
        byte[] whole = Write(Sample());
        for (int length = 0; length < whole.Length - 2; length += 97)
        {
            using var stream = new MemoryStream(whole, 0, length);
            Assert.That(() => JsonReportReader.Read(stream), Throws.InstanceOf<InvalidInputException>(), $"{length} bytes");
        }
    }

    private static string Html(ValidationRun run)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(run, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
