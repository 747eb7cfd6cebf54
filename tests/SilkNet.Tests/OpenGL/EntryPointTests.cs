using Silk.NET.Core.Contexts;
using Silk.NET.Core.Loader;
using Silk.NET.OpenGL;

namespace SilkNet.Tests.OpenGL;

public class EntryPointTests
{
    private RecordingContext _context = null!;
    private GL _gl = null!;

    [SetUp]
    public void SetUp()
    {
        _context = new RecordingContext();
        _gl = GL.GetApi(_context);
    }

    [TearDown]
    public void TearDown()
        => _gl.Dispose();

    [Test]
    public void GetApi_NoCallYet_AsksForNothing()
        => Assert.That(_context.Asked, Is.Empty);

    [Test]
    public void Call_Twice_AsksOnce()
    {
        _gl.Flush();
        _gl.Flush();

        Assert.That(_context.Asked, Is.EqualTo(new[] { "glFlush" }));
    }

    [Test]
    public void Call_AfterPurge_AsksAgain()
    {
        _gl.Flush();
        _gl.PurgeEntryPoints();
        _gl.Flush();

        Assert.That(_context.Asked, Is.EqualTo(new[] { "glFlush", "glFlush" }));
    }

    [Test]
    public void Call_AbsentFunction_ThrowsAtTheCall()
    {
        _context.Absent.Add("glDispatchCompute");
        _gl.Finish();

        Assert.That(() => _gl.DispatchCompute(1, 1, 1), Throws.TypeOf<SymbolLoadingException>().With.Message.Contains("glDispatchCompute"));
    }

    [Test]
    public void Call_FunctionThatAppearsLater_IsFound()
    {
        _context.Absent.Add("glFinish");
        Assert.That(_gl.Finish, Throws.TypeOf<SymbolLoadingException>());
        _context.Absent.Clear();

        Assert.That(_gl.Finish, Throws.Nothing);
    }

    [Test]
    public void Dispose_OfTheApi_DisposesItsContext()
    {
        _gl.Dispose();

        Assert.That(_context.IsDisposed, Is.True);
    }

    [Test]
    public void GetApi_SourceWithoutContext_SaysSo()
        => Assert.That(() => GL.GetApi(new EmptySource()), Throws.InvalidOperationException);

    [Test]
    public void GetApi_Function_AsksIt()
    {
        List<string> asked = [];
        var gl = GL.GetApi(name =>
        {
            asked.Add(name);
            return 0;
        });

        Assert.That(gl.Finish, Throws.TypeOf<SymbolLoadingException>());
        Assert.That(asked, Is.EqualTo(new[] { "glFinish" }));
    }

    [TestCaseSource(nameof(Calls))]
    public void Call_Overload_ReachesItsFunction(string function, Action<GL> call)
    {
        call(_gl);

        Assert.That(_context.Asked, Is.EqualTo(new[] { function }));
    }

    private static IEnumerable<TestCaseData> Calls()
    {
        (string Function, Action<GL> Call)[] calls =
        [
            ("glEnable", gl => gl.Enable(EnableCap.Blend)),
            ("glEnablei", gl => gl.Enable(EnableCap.Blend, 1)),
            ("glIsEnabledi", gl => gl.IsEnabled(GLEnum.Blend, 1)),
            ("glColorMask", gl => gl.ColorMask(true, true, true, true)),
            ("glColorMaski", gl => gl.ColorMask(0, true, true, true, true)),
            ("glBlendFunci", gl => gl.BlendFunc(0, BlendingFactor.One, BlendingFactor.Zero)),
            ("glTexParameteri", gl => gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, 1)),
            ("glTexParameterf", gl => gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, 1f)),
            ("glTexParameterfv", gl => gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureBorderColor, [1f, 2f, 3f, 4f])),
            ("glUniform1i", gl => gl.Uniform1(0, 1)),
            ("glUniform1ui", gl => gl.Uniform1(0, 1u)),
            ("glUniform1f", gl => gl.Uniform1(0, 1f)),
            ("glUniform1d", gl => gl.Uniform1(0, 1.0)),
            ("glUniform4fv", gl => gl.Uniform4(0, new float[4])),
            ("glUniform2f", gl => gl.Uniform2(0, new System.Numerics.Vector2(1, 2))),
            ("glGetIntegerv", gl => gl.GetInteger(GetPName.MaxTextureSize)),
            ("glGetIntegeri_v", gl => gl.GetInteger(GetPName.UniformBufferBinding, 1)),
            ("glGetInteger64v", gl => gl.GetInteger64(GetPName.Timestamp)),
            ("glGetQueryObjecti64v", gl => gl.GetQueryObject(1, QueryObjectParameterName.Result)),
            ("glGetQueryObjectui64v", gl => gl.GetQueryObject(1, QueryObjectParameterName.Result, out ulong _)),
            ("glGetTexLevelParameterfv", gl => gl.GetTexLevelParameter(TextureTarget.Texture2D, 0, GetTextureParameter.TextureWidth)),
            ("glGetTexLevelParameteriv", gl => gl.GetTexLevelParameter(TextureTarget.Texture2D, 0, GetTextureParameter.TextureWidth, out int _)),
            ("glClearBufferfi", gl => gl.ClearBuffer(BufferKind.Depth, 0, 1f, 0)),
            ("glClearDepth", gl => gl.ClearDepth(1.0)),
            ("glClearDepthf", gl => gl.ClearDepth(1f)),
            ("glSampleMaski", gl => gl.SampleMask(0, 1)),
            ("glGetStringi", gl => gl.GetStringS(StringName.Extensions, 0)),
            ("glGenTextures", gl => gl.GenTexture()),
            ("glCreateTextures", gl => gl.CreateTexture(TextureTarget.Texture2D)),
            ("glDeleteQueries", gl => gl.DeleteQuery(1)),
            ("glProgramUniform3iv", gl => gl.ProgramUniform3(1, 0, new int[3])),
            ("glSamplerParameterf", gl => gl.SamplerParameter(1, SamplerParameterF.MaxLod, 1f)),
            ("glMapBufferRange", gl => Map(gl)),
        ];
        return calls.Select(call => new TestCaseData(call.Function, call.Call).SetArgDisplayNames(call.Function));
    }

    private static unsafe void Map(GL gl)
        => gl.MapBufferRange(BufferTargetARB.PixelPackBuffer, 0, 16, MapBufferAccessMask.ReadBit);

    private sealed class EmptySource : IGLContextSource
    {
        public IGLContext? GLContext => null;
    }
}
