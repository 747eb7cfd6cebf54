using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Sources;

public class MediaProbeTests
{
    [TestCase("2147483648")]
    [TestCase("-4")]
    [TestCase("0")]
    [TestCase("\"N/A\"")]
    public void Parse_WidthThatIsNone_IsNoPicture(string width)
    {
        string answer = $"{{\"streams\":[{{\"codec_type\":\"video\",\"width\":{width},\"height\":8}}],\"format\":{{}}}}";
        Assert.That(() => MediaProbe.Parse(answer, "clip"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("no pictures"));
    }

    [Test]
    public void Parse_LargestWidth_IsKept() =>
        Assert.That(MediaProbe.Parse("{\"streams\":[{\"codec_type\":\"video\",\"width\":2147483647,\"height\":8}],\"format\":{}}", "clip").Width, Is.EqualTo(int.MaxValue));
}
