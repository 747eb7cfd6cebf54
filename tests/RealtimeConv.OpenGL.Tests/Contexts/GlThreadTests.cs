using RealtimeConv.OpenGL.Contexts;

namespace RealtimeConv.OpenGL.Tests.Contexts;

public sealed class GlThreadTests
{
    [Test]
    public void Run_ThatThrows_ThrowsHereAndGoesOn()
    {
        using var thread = new GlThread();
        Assert.Throws<InvalidOperationException>(() => thread.Run(_ => throw new InvalidOperationException("planned")));
        Assert.That(thread.Run(_ => 7), Is.EqualTo(7));
    }

    [Test]
    public void Run_FromItsOwnThread_DoesNotWaitForItself()
    {
        using var thread = new GlThread();
        Assert.That(thread.Run(_ => thread.Run(_ => 7)), Is.EqualTo(7));
    }

    [Test]
    public void Run_AfterDispose_SaysSo()
    {
        var thread = new GlThread();
        thread.Dispose();
        thread.Dispose();
        Assert.Throws<ObjectDisposedException>(() => thread.Run(_ => 7));
    }

    [Test]
    public void Dispose_OfManyThreads_LeavesNoContextCurrent()
    {
        for (int k = 0; k < 20; k++)
        {
            using var thread = new GlThread();
            Assert.That(thread.Run(_ => CurrentContext.Handle != 0), Is.True);
        }
        Assert.That(CurrentContext.Handle == 0, Is.True);
    }
}
