using RealtimeConv.Demo.Learn;

namespace RealtimeConv.Demo.Tests.Learn;

public sealed class KernelReportTests
{
    [TestCase(8, 5, "1: 5e-1, 3: 5e-1, 5: 5e-1, 7: 5e-1, 9: 5e-1, 11: 5e-1, 13: 5e-1, 15: 5e-1")]
    [TestCase(10, 5, "1: 5e-1, 3: 5e-1, 5: 5e-1, 7: 5e-1, 9: 5e-1, 11: 5e-1, 13: 5e-1, ..., 19: 5e-1")]
    [TestCase(12, 13, "1: 5e-1, 3: 5e-1, 5: 5e-1, 7: 5e-1, 9: 5e-1, 11: 5e-1, 13: 5e-1, 15: 5e-1, 17: 5e-1, ..., 23: 5e-1")]
    public void Sizes_LeaveOutTwoAtLeast(int count, int chosen, string expected)
    {
        (int, double)[] tried = [.. Enumerable.Range(0, count).Select(k => (2 * k + 1, 0.5))];
        Assert.That(KernelReport.Sizes(tried, chosen), Is.EqualTo(expected));
    }
}
