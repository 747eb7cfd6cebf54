namespace RealtimeConv.Tests.Power;

/// <summary>Shows the table when all is done, and leaves it beside the tests as planted-bugs.txt.</summary>
[SetUpFixture]
public sealed class PowerTableSetup
{
    [OneTimeTearDown]
    public void ShowTable()
    {
        string table = PowerTable.Text();
        File.WriteAllText(Path.Combine(TestContext.CurrentContext.WorkDirectory, "planted-bugs.txt"), table);
        TestContext.Progress.WriteLine(table);
    }
}
