using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Contexts;

public sealed class CurrentContextTests
{
    [Test]
    public void LoadFunctions_WithAContext_GivesItsFunctions()
    {
        using var thread = new GlThread();
        string made = thread.Run(gl => gl.GetStringS(StringName.Version));
        string found = thread.Run(_ =>
        {
            using var functions = CurrentContext.LoadFunctions();
            return functions.GetStringS(StringName.Version);
        });
        Assert.That(found, Is.EqualTo(made));
    }

    [Test]
    public void LoadFunctions_WithoutAContext_SaysSo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => CurrentContext.LoadFunctions());
        Assert.That(error!.Message, Does.Contain("No OpenGL context is current"));
    }
}
