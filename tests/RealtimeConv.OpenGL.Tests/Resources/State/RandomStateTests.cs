using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.OpenGL.Tests.Support;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>Random host states, here on the driver's own versions and in processes of their own on others.</summary>
public sealed class RandomStateTests
{
    [Test]
    public void EveryCall_InRandomStates_GivesTheSamePixelsAndLeavesEveryRecord(
        [Values(GraphicsApi.OpenGL, GraphicsApi.OpenGLES)] GraphicsApi api, [Values(Backend.Fragment, Backend.Compute)] Backend backend) =>
        TestContext.Out.WriteLine(StateRun.Run(api, backend, Enumerable.Range(1, 4)));

    // Of the drivers that the environment of a process chooses; to another vendor's the variables mean nothing, and it must leave every record as well.
    [TestCase("LIBGL_ALWAYS_SOFTWARE=1;GALLIUM_DRIVER=softpipe", "gl", "3.3", TestName = "EveryCall_InRandomStatesOnSoftpipe33_LeavesEveryRecord")]
    [TestCase("MESA_GLES_VERSION_OVERRIDE=3.0", "es", "OpenGL ES 3.0", TestName = "EveryCall_InRandomStatesOnES30_LeavesEveryRecord")]
    public void EveryCall_InRandomStatesOfAnotherDriver_LeavesEveryRecord(string environment, string api, string version)
    {
        string output = ChildProcess.Run(environment, "state", api);
        Assert.That(output, Does.Contain(": 0 of "));
        if (ChildProcess.IsMesa) Assert.That(output, Does.Contain(version));
        TestContext.Out.WriteLine(output);
    }
}
