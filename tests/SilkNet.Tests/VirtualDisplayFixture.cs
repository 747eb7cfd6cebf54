using RealtimeConv.Tests.Support;

namespace SilkNet.Tests;

/// <summary>One screen in memory for all tests: GLFW binds a process to the display that it finds first.</summary>
[SetUpFixture]
public sealed class VirtualDisplayFixture
{
    public static VirtualDisplay Display { get; private set; } = null!;

    [OneTimeSetUp]
    public void Start()
        => Display = VirtualDisplay.Start();

    [OneTimeTearDown]
    public void Stop()
        => Display.Dispose();
}
