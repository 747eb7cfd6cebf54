namespace RealtimeConv.Tests.Parity;

/// <summary>Ends the GL threads when the tests are over.</summary>
[SetUpFixture]
public sealed class StageSetup
{
    [OneTimeTearDown]
    public void CloseStages()
    {
        NetworkStage.CloseAll();
        Stage.CloseAll();
    }
}
