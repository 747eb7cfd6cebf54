namespace RealtimeConv.Tests;

public class InvalidInputExceptionTests
{
    [TestCase("one line", "one line")]
    [TestCase("a\r\nb\tc\0d", "a  b c d")]
    [TestCase("a\u2028b\u2029c\u0085d", "a b c d")]
    public void Message_QuotedInput_StaysOneLine(string given, string expected) => Assert.That(new InvalidInputException(given).Message, Is.EqualTo(expected));
}
