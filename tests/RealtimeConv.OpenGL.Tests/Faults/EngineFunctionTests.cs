using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>The engines call what <see cref="EngineFunctions"/> lists, and nothing that is newer than the context says it is.</summary>
public sealed class EngineFunctionTests : GlTest
{
    [TestCase(GraphicsApi.OpenGL, 4, 5)]
    [TestCase(GraphicsApi.OpenGL, 4, 3)]
    [TestCase(GraphicsApi.OpenGL, 4, 1)]
    [TestCase(GraphicsApi.OpenGL, 3, 3)]
    [TestCase(GraphicsApi.OpenGLES, 3, 2)]
    [TestCase(GraphicsApi.OpenGLES, 3, 1)]
    [TestCase(GraphicsApi.OpenGLES, 3, 0)]
    public void Calls_OfEveryKindOfRun_AreListedAndNotNewerThanTheVersion(GraphicsApi api, int major, int minor)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var log = new GlLog();
            var lie = new DeviceLie(gl).Version(major, minor, api == GraphicsApi.OpenGLES).Hide("texture_storage").Hide("KHR_robustness");
            int version = 10 * major + minor;
            lie.Deny([.. EngineFunctions.Since.Where(f => (api == GraphicsApi.OpenGLES ? f.Value.Embedded : f.Value.Desktop) > version).Select(f => f.Key)]);
            EngineRuns.All(new GlShim(gl.Context) { Rules = { lie, log } }.GL);
            Assert.That(log.Calls.Select(c => c.Name).Distinct().Except(EngineFunctions.Since.Keys), Is.Empty, "calls that the list lacks");
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
        });
    }

    [Test]
    public void Functions_OfTheList_AreAllCalledSomewhere()
    {
        var called = new HashSet<string>();
        foreach (var (api, major, minor) in ((GraphicsApi, int, int)[])[(GraphicsApi.OpenGL, 4, 5), (GraphicsApi.OpenGL, 3, 3), (GraphicsApi.OpenGLES, 3, 2), (GraphicsApi.OpenGLES, 3, 0)])
        {
            using var thread = Open(api);
            thread.Run(gl =>
            {
                var shim = new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Version(major, minor, api == GraphicsApi.OpenGLES).Hide("texture_storage") } };
                EngineRuns.All(shim.GL);
                called.UnionWith(shim.Counts.Keys);
            });
        }
        // These need a fault, or a robust context.
        string[] elsewhere = ["glGetShaderInfoLog", "glGetProgramInfoLog", "glGetGraphicsResetStatus"];
        Assert.That(EngineFunctions.Since.Keys.Except(called), Is.EquivalentTo(elsewhere), "lines of the list that nothing needs");
    }
}
