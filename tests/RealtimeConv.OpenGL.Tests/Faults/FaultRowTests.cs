namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Every fault of the list has a test that exists, or a reason in words.</summary>
public sealed class FaultRowTests
{
    private const int Faults = 45;

    [Test]
    public void Rows_AreAllThereOnce() => Assert.That(FaultRows.All.Select(r => r.Number), Is.EqualTo(Enumerable.Range(1, Faults)));

    [TestCaseSource(nameof(Numbers))]
    public void Row_NamesTestsThatExistOrAReason(int number)
    {
        var row = FaultRows.All.Single(r => r.Number == number);
        Assert.That(row.Tests.Length > 0 || row.Reason is { Length: > 20 }, Is.True, $"{row.Fault}: neither test nor reason");
        foreach (string test in row.Tests) Assert.That(Exists(test), Is.True, $"{row.Fault}: there is no {test}");
    }

    [Test]
    public void Exists_ATestThatIsNone_IsFoundOut()
    {
        Assert.That(Exists("RealtimeConv.OpenGL.Tests/Faults/FaultRowTests.cs: Rows_AreAllThereOnce"), Is.True);
        Assert.That(Exists("RealtimeConv.OpenGL.Tests/Faults/FaultRowTests.cs: Rows_AreAllThere"), Is.False);
        Assert.That(Exists("RealtimeConv.OpenGL.Tests/Faults/NoTests.cs: Rows_AreAllThereOnce"), Is.False);
    }

    private static IEnumerable<int> Numbers() => Enumerable.Range(1, Faults);

    private static bool Exists(string test)
    {
        var parts = test.Split(": ", 2);
        string path = Path.Combine(Root(), "tests", parts[0]);
        return File.Exists(path) && File.ReadAllText(path).Contains($" void {parts[1]}(", StringComparison.Ordinal);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RealtimeConv.sln"))) return folder.FullName;
        throw new InvalidOperationException("the tests run outside the repository");
    }
}
