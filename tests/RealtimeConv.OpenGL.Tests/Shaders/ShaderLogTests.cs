using RealtimeConv.OpenGL.Shaders;

namespace RealtimeConv.OpenGL.Tests.Shaders;

public sealed class ShaderLogTests
{
    private static readonly string[] Files = ["the constants", "convolve.frag", "include/border.glsl"];

    [TestCase("0:2012(5): error: `x' undeclared", "include/border.glsl:12: error: `x' undeclared", 12, TestName = "Map_Mesa_LeadsToTheFile")]
    [TestCase("0(2012) : error C1008: undefined variable", "include/border.glsl:12 : error C1008: undefined variable", 12, TestName = "Map_Nvidia_LeadsToTheFile")]
    [TestCase("ERROR: 0:2012: 'x' : undeclared identifier", "include/border.glsl:12: 'x' : undeclared identifier", 12, TestName = "Map_Angle_LeadsToTheFile")]
    [TestCase("the linker is unhappy", "the linker is unhappy", 0, TestName = "Map_NoPlace_KeepsTheText")]
    [TestCase("0:77012(5): error", "0:77012(5): error", 0, TestName = "Map_UnknownFile_KeepsTheText")]
    public void Map(string log, string expected, int line)
    {
        var (mapped, file, at) = ShaderLog.Map(log, Files);
        Assert.That(mapped, Is.EqualTo(expected));
        Assert.That(at, Is.EqualTo(line));
        Assert.That(file, Is.EqualTo(line > 0 ? "include/border.glsl" : "convolve.frag"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("\n\n")]
    public void Map_EmptyLog_SaysSo(string? log) => Assert.That(ShaderLog.Map(log, Files).Log, Is.EqualTo("the driver gave no message"));

    [Test]
    public void Map_HugeAndUnprintableLog_IsBoundedAndClean()
    {
        string log = string.Concat(Enumerable.Repeat("0:1001(1): error \u0007\u001b[31m bad\n", 20000));
        var (mapped, _, _) = ShaderLog.Map(log, Files);
        Assert.That(mapped, Has.Length.LessThan(5000));
        Assert.That(mapped.Any(c => char.IsControl(c) && c != '\n'), Is.False);
    }
}
