using RealtimeConv.Demo.Apply;

namespace RealtimeConv.Demo.Tests.Apply;

public sealed class ValueTextTests
{
    [Test]
    public void Pair_TwoWholeNumbers_AreRead() => Assert.That(ValueText.Pair("anchor", " 2, 0"), Is.EqualTo((2, 0)));

    [TestCase("1")]
    [TestCase("1,2,3")]
    [TestCase("1.5,0")]
    public void Pair_OtherText_IsRefused(string text) => AssertRefused(() => ValueText.Pair("anchor", text), $"anchor '{text}' is not X,Y: two whole numbers such as 1,1");

    [TestCase("1280x720", 1280, 720)]
    [TestCase("65536x1", 65536, 1)]
    public void Size_TwoNumbers_AreRead(string text, int width, int height) => Assert.That(ValueText.Size(text), Is.EqualTo((width, height)));

    [TestCase("0x1")]
    [TestCase("65537x1")]
    [TestCase("1280")]
    [TestCase("1280x720px")]
    public void Size_OtherText_NamesTheRange(string text) =>
        AssertRefused(() => ValueText.Size(text), $"size '{text}' is not understood; write WxH with 1 to 65536 each, for example 1280x720");

    private static void AssertRefused(Action read, string message) => Assert.That(Assert.Throws<InvalidInputException>(read)!.Message, Is.EqualTo(message));
}
