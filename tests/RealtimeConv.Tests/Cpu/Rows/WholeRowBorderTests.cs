using RealtimeConv.Cpu.Rows;
using RealtimeConv.Filters;

namespace RealtimeConv.Tests.Cpu.Rows;

public class WholeRowBorderTests
{
    // A window of 3 before and 2 after around the samples 1 2 3 4: a fourth column before leaves it.
    [TestCase(BorderMode.Replicate, "1 1 1 1 | 1 2 3 4 | 4 4")]
    [TestCase(BorderMode.Reflect, "4 3 2 1 | 1 2 3 4 | 4 3")]
    [TestCase(BorderMode.Reflect101, "3 4 3 2 | 1 2 3 4 | 3 2")]
    [TestCase(BorderMode.Wrap, "1 2 3 4 | 1 2 3 4 | 1 2")]
    [TestCase(BorderMode.Constant, "9 9 9 9 | 1 2 3 4 | 9 9")]
    public void Extend_FourColumns_ContinueAsNamed(BorderMode mode, string expected)
    {
        var border = new WholeRowBorder(new Border(mode, 0.5), 3, 2, 4, 1, 18);
        Assert.That(Extended(border, [1, 2, 3, 4]), Is.EqualTo(expected.Replace("| ", "").Split(' ').Select(float.Parse)));
    }

    [Test]
    public void Extend_TwoChannels_KeepThemApart()
    {
        var border = new WholeRowBorder(Border.Of(ChannelValues.PerChannel(0.25, 2)), 0, 1, 2, 2, 4);
        Assert.That(Extended(border, [1, 10, 2, 20]), Is.EqualTo(new[] { 1f, 8, 1, 10, 2, 20, 1, 8 }));
    }

    [Test]
    public void Extend_ReachBeyondTheWidth_RepeatsTheRule()
    {
        var border = new WholeRowBorder(Border.Reflect, 4, 5, 2, 1, 1);
        Assert.That(Extended(border, [1, 2]), Is.EqualTo(new[] { 1f, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2 }));
    }

    private static unsafe float[] Extended(WholeRowBorder border, float[] row)
    {
        var memory = new float[border.Samples + 2];
        Array.Fill(memory, -1);
        row.CopyTo(memory, (int)border.Left + 1);
        fixed (float* first = memory) border.Extend(first + 1 + border.Left);
        Assert.That(memory[0] == -1 && memory[^1] == -1, "nothing beyond is written");
        return memory[1..^1];
    }
}
