using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Contexts;

public sealed class HeadlessContextTests
{
    [Test]
    public void Create_ByDefault_GivesOpenGL33OrNewer()
    {
        using var thread = new GlThread();
        string version = thread.Run(gl => gl.GetStringS(StringName.Version));
        Assert.That(version, Is.Not.Null.And.Not.Empty);
        Assert.That(thread.Run(gl => gl.GetInteger(GetPName.MajorVersion)), Is.GreaterThanOrEqualTo(3));
    }

    [Test]
    public void Create_ForEmbedded_SaysOpenGLES()
    {
        using var thread = new GlThread(new HeadlessOptions { Api = GraphicsApi.OpenGLES });
        Assert.That(thread.Run(gl => gl.GetStringS(StringName.Version)), Does.StartWith("OpenGL ES 3"));
    }

    [Test]
    public void Create_VersionNoDriverHas_SaysWhichWasRefused()
    {
        var error = Assert.Throws<CapabilityMissingException>(() => new GlThread(new HeadlessOptions { Api = GraphicsApi.OpenGL, Version = new(9, 9) }).Dispose());
        Assert.That(error!.Message, Does.Contain("OpenGL 9.9").And.Contain("EGL_"));
    }

    [Test]
    public void Create_VersionBelowTheLeast_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGL, Version = new(2, 1) }));
        Assert.That(error!.Message, Does.Contain("2.1").And.Contain("3.3"));
    }

    [Test]
    public void MakeCurrent_AfterRelease_MovesToAnotherThread()
    {
        var context = HeadlessContext.Create();
        context.Release();
        Assert.That(context.IsCurrent, Is.False);
        bool current = false;
        var other = new Thread(() =>
        {
            context.MakeCurrent();
            current = context.IsCurrent && CurrentContext.Handle != 0;
            context.Release();
        });
        other.Start();
        other.Join();
        context.Dispose();
        Assert.That(current, Is.True);
    }

    [Test]
    public void MakeCurrent_AfterDispose_SaysSo()
    {
        var context = HeadlessContext.Create();
        context.Dispose();
        context.Dispose();
        Assert.Throws<ObjectDisposedException>(context.MakeCurrent);
    }

    [Test]
    public void Handle_WithoutContext_IsZero()
    {
        nint handle = -1;
        var thread = new Thread(() => handle = CurrentContext.Handle);
        thread.Start();
        thread.Join();
        Assert.That(handle == 0, Is.True);
    }
}
