namespace RealtimeConv.Tests.Power;

/// <summary>Prints the table when all is done.</summary>
[SetUpFixture]
public sealed class PowerTableSetup
{
    [OneTimeTearDown]
    public void PrintTable() => TestContext.Progress.WriteLine(PowerTable.Text());
}
