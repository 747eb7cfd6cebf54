using RealtimeConv.Demo.Apply;

namespace RealtimeConv.Demo.Tests.Apply;

public sealed class JobLineTests
{
    [Test]
    public void Parse_TextNumbersAndTruth_BecomeTheFlagsText()
    {
        var text = JobLine.Parse("""{"input": "a b.npy", "bias": -0.25, "anchor": [1, 2], "scale": "sum", "json": true}""");
        Assert.That(new[] { text["input"], text["bias"], text["anchor"], text["scale"], text["json"], text["output"] },
            Is.EqualTo(new[] { "a b.npy", "-0.25", "1,2", "sum", "true", null }));
    }

    [Test]
    public void Parse_UnknownKey_OffersTheNearestOne() => AssertRefused("""{"brder": "wrap"}""", "unknown key 'brder' (did you mean 'border'?); keys are input, output, kernel, ");

    [TestCase("""{"input": "a", "input": "b"}""", "the key 'input' stands twice")]
    [TestCase("""{"bias": null}""", "the value of 'bias' is null; it must be text or a number")]
    [TestCase("""{"kernel": {"width": 3}}""", "the value of 'kernel' is an object; it must be text or a number")]
    [TestCase("[1, 2]", "a job is a JSON object {\"input\": ..., \"output\": ..., \"kernel\": ...}; this is an array")]
    [TestCase("""{"input": "a",""", "no valid JSON near column 14; a job is one JSON object on one line")]
    [TestCase("""{"input": "\ud800"}""", "the text of a key or value holds characters that are none")]
    [TestCase("""{"\udc00": 1}""", "the text of a key or value holds characters that are none")]
    public void Parse_LineWithoutSense_IsRefused(string line, string message) => AssertRefused(line, message);

    [Test]
    public void Over_SettingOfTheLine_WinsOverItsDefault()
    {
        var merged = new JobText { ["bias"] = "1" }.Over(new JobText { ["bias"] = "2", ["border"] = "wrap" });
        Assert.That((merged["bias"], merged["border"]), Is.EqualTo(("1", "wrap")));
    }

    private static void AssertRefused(string line, string start) =>
        Assert.That(() => JobLine.Parse(line), Throws.TypeOf<InvalidInputException>().With.Message.StartsWith(start));
}
