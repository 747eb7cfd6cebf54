using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Tests.Verification.Reports;

public class ReportTests
{
    private static string Write(Action<ValidationRun, Stream> writer)
    {
        using var stream = new MemoryStream();
        writer(SampleRun.Create(), stream);
        Assert.That(stream.CanWrite, Is.True, "the stream stays open");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public void Run_Outcomes_AreCountedByGroup()
    {
        var run = SampleRun.Create();
        Assert.That(run.Cases.Select(c => c.Outcome), Is.EqualTo(new[] { ValidationOutcome.Passed, ValidationOutcome.Failed, ValidationOutcome.Error, ValidationOutcome.Skipped, ValidationOutcome.Failed }));
        Assert.That(run.Passed, Is.False);
        var summaries = run.Summaries;
        Assert.That(summaries.Select(s => (s.Group, s.Cases, s.Failed, s.Errors, s.Skipped, s.Judged.Samples)), Is.EqualTo(new[] { ("gl / compute", 2, 1, 0, 0, 70L), ("cpu", 3, 1, 1, 1, 35L) }));
        Assert.That(summaries[0].Judged.MaxRatio, Is.EqualTo(3));
        Assert.That(summaries[0].Judged.MaxFloatRatio, Is.EqualTo(3));
        Assert.That(summaries[0].Judged.SpecFailures, Is.EqualTo(1));
    }

    [Test]
    public void Run_OnlyPassedAndSkipped_Passes() =>
        Assert.That(new ValidationRun("", default) { Cases = [.. SampleRun.Create().Cases.Where(c => c.Name is "box r32f" or "absent")] }.Passed, Is.True);

    [Test]
    public void Json_EveryCase_CarriesItsNumbers()
    {
        using var json = JsonDocument.Parse(Write(JsonReport.Write));
        var root = json.RootElement;
        Assert.That(root.GetProperty("passed").GetBoolean(), Is.False);
        Assert.That(root.GetProperty("environment").GetProperty("driver").GetString(), Is.EqualTo("llvmpipe & co"));
        var cases = root.GetProperty("cases").EnumerateArray().ToList();
        Assert.That(cases.Select(c => c.GetProperty("outcome").GetString()), Is.EqualTo(new[] { "passed", "failed", "error", "skipped", "failed" }));
        var failed = cases[1].GetProperty("comparison");
        Assert.That(failed.GetProperty("failures").GetInt32(), Is.EqualTo(1));
        Assert.That(failed.GetProperty("worst").GetProperty("x").GetInt32(), Is.EqualTo(2));
        Assert.That(failed.GetProperty("worst").GetProperty("ratio").GetDouble(), Is.EqualTo(3));
        Assert.That(failed.GetProperty("neighbourhood").GetProperty("actual")[12].GetDouble(), Is.EqualTo(3));
        Assert.That(failed.GetProperty("neighbourhood").GetProperty("actual")[0].GetString(), Is.EqualTo("NaN"), "above the picture");
        Assert.That(failed.GetProperty("histogram").GetProperty("zero").GetInt32(), Is.EqualTo(34));
        Assert.That(cases[4].GetProperty("comparison").GetProperty("maxRatio").GetString(), Is.EqualTo("Infinity"));
        Assert.That(cases[3].GetProperty("message").GetString(), Is.EqualTo("no GPU"));
        Assert.That(root.GetProperty("summary")[1].GetProperty("errors").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void JUnit_Suites_CountAndNameWhatFailed()
    {
        var xml = XDocument.Parse(Write(JUnitReport.Write));
        var root = xml.Root!;
        Assert.That((string?)root.Attribute("tests"), Is.EqualTo("5"));
        Assert.That((string?)root.Attribute("failures"), Is.EqualTo("2"));
        var suites = root.Elements("testsuite").ToList();
        Assert.That(suites.Select(s => (string?)s.Attribute("name")), Is.EqualTo(new[] { "gl / compute", "cpu" }));
        Assert.That((string?)suites[1].Attribute("errors"), Is.EqualTo("1"));
        Assert.That((string?)suites[1].Attribute("skipped"), Is.EqualTo("1"));
        var failure = suites[0].Elements("testcase").ElementAt(1).Element("failure")!;
        Assert.That((string?)failure.Attribute("message"), Does.StartWith("1 of 35 samples outside the bound, worst (2, 1) channel 0: 3"));
        Assert.That(failure.Value, Does.Contain("3*").And.Contain("expected around (2, 1)"));
        Assert.That((string?)suites[1].Element("testcase")!.Element("error")!.Attribute("message"), Does.StartWith("no memory: <script>").And.Contain("\uFFFD"));
        Assert.That(suites[0].Elements("testcase").First().HasElements, Is.False);
    }

    [Test]
    public void Html_Page_StandsAloneAndEscapesWhatItIsGiven()
    {
        string html = Write(HtmlReport.Write);
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<filters>"));
        Assert.That(html.Split("http").Length - 1, Is.EqualTo(html.Split("http://www.w3.org/2000/svg").Length - 1), "nothing is fetched");
        Assert.That(html, Does.Contain("Validation of &lt;filters&gt;").And.Contain("llvmpipe &amp; co").And.Contain("Some samples lie outside"));
        Assert.That(html, Does.Contain("<td class=\"n bad\">3</td>"), "the failing sample in its neighbourhood");
        Assert.That(html, Does.Contain("beyond the bound: 1"));
        Assert.That(html, Does.Contain("<i style=\"left:30px;top:14px;width:20px;height:20px\"></i>"), "the worst sample is marked in the heat map");
        Assert.That(html, Does.Contain("<b class=\"failed\">3</b><span>failed or broken</span>"), "what is wrong stands on top");
        Assert.That(Write(HtmlReport.Write), Is.EqualTo(html), "the same run gives the same page");
    }

    [Test]
    public void Html_PassingRun_ShowsTheCaseClosestToItsBound()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(new ValidationRun("t", default) { Cases = [SampleRun.Create().Cases[0]] }, stream);
        string html = Encoding.UTF8.GetString(stream.ToArray());
        Assert.That(html, Does.Contain("Every sample lies within").And.Contain("Closest to the bound").And.Not.Contain("<h2>Failures"));
    }

    [Test]
    public void HeatMap_DataUri_IsAPngOfTheRatios()
    {
        string uri = HeatMap.DataUri(SampleRun.Compare(PixelFormat.R32F, 3));
        using var png = new MemoryStream(Convert.FromBase64String(uri["data:image/png;base64,".Length..]));
        var picture = PngDecoder.Decode(png).Frame;
        Assert.That((picture.Width, picture.Height), Is.EqualTo((7, 5)));
        Assert.That(picture.UNorm8.Slice(9 * 3, 3).ToArray(), Is.EqualTo(HeatMap.Colour(3)));
        Assert.That(picture.UNorm8[..3].ToArray(), Is.EqualTo(new byte[] { 0, 0, 0 }));
    }

    [Test]
    public void Colour_Ratios_RiseToWhiteAndTurnRedBeyondOne()
    {
        Assert.That(HeatMap.Colour(0.5), Is.EqualTo(new byte[] { 36, 104, 184 }));
        Assert.That(HeatMap.Colour(1), Is.EqualTo(new byte[] { 255, 255, 255 }));
        Assert.That(HeatMap.Colour(Math.BitIncrement(1)), Is.EqualTo(new byte[] { 255, 95, 0 }).Or.EqualTo(new byte[] { 255, 96, 0 }));
        Assert.That(HeatMap.Colour(double.PositiveInfinity), Is.EqualTo(new byte[] { 255, 0, 0 }));
    }

    [Test]
    public void NeighbourhoodText_Failure_IsMarked()
    {
        string text = NeighbourhoodText.Of(SampleRun.Compare(PixelFormat.R32F, 3).Neighbourhood!);
        Assert.That(text.Split('\n'), Has.Length.EqualTo(7));
        Assert.That(text.Split('*'), Has.Length.EqualTo(2));
        Assert.That(text.Split('\n')[1].Split('|')[0].Trim(), Is.EqualTo(".           .           .           .           ."));
    }
}
