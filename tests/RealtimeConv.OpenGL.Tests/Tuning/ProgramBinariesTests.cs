using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Programs that outlive the process, on drivers that hand them out.</summary>
public sealed class ProgramBinariesTests : GlTest
{
    private const int Side = 8;

    private string _folder = "";

    [SetUp]
    public void MakeName() => _folder = Path.Combine(Path.GetTempPath(), $"rtconv-programs-{Guid.NewGuid():N}");

    [TearDown]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void Prepare_InASecondEngine_CompilesNothingAndGivesTheSameResult()
    {
        Run((first, second) =>
        {
            Assert.That((first.Compiled, first.Loaded), Is.EqualTo((2, 0)));
            Assert.That((second.Compiled, second.Loaded), Is.EqualTo((0, 2)));
            Assert.That(second.Result, Is.EqualTo(first.Result));
        });
    }

    [Test]
    public void Prepare_DamagedFiles_CompilesAnew() =>
        Run((_, second) => Assert.That((second.Compiled, second.Loaded), Is.EqualTo((2, 0))), path => File.WriteAllBytes(path, File.ReadAllBytes(path)[..^7]));

    // Sound to us, nonsense to the driver.
    [Test]
    public void Prepare_BinaryThatTheDriverRefuses_CompilesAnewAndReplacesIt()
    {
        var cache = new UserCache(_folder);
        Run((first, second) =>
        {
            Assert.That((second.Compiled, second.Loaded), Is.EqualTo((2, 0)));
            Assert.That(second.Result, Is.EqualTo(first.Result));
            Assert.That(Directory.GetFiles(_folder).Select(f => cache.Read(Path.GetFileName(f))!.Length), Has.All.GreaterThan(100));
        }, path => cache.Write(Path.GetFileName(path), new byte[50]));
    }

    [Test]
    public void Prepare_WithoutACache_WritesNothing()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl => Once(gl, null));
        Assert.That(Directory.Exists(_folder), Is.False);
    }

    private void Run(Action<Outcome, Outcome> check, Action<string>? damage = null)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            Assume.That(gl.GetInteger(GetPName.NumProgramBinaryFormats), Is.GreaterThan(0), "the driver hands out no programs");
            var first = Once(gl, new UserCache(_folder));
            foreach (string path in damage is null ? [] : Directory.GetFiles(_folder)) damage!(path);
            var second = Once(gl, new UserCache(_folder));
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
            check(first, second);
        });
    }

    private static Outcome Once(GL gl, UserCache? cache)
    {
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Cache = cache });
        var source = Straight(FloatTexture(gl, Side, Side, [.. Enumerable.Range(0, Side * Side * 4).Select(k => k % 13f)]), Side, Side);
        var destination = Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side);
        var filter = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10])) { Alpha = AlphaPolicy.Straight };
        using var prepared = engine.Prepare(filter, source, destination);
        Assert.That(engine.Apply(prepared, source, destination).IsApplied);
        return new Outcome(engine.CompiledPrograms, engine.LoadedPrograms, Read(gl, destination.Texture, Side, Side));
    }

    private sealed record Outcome(int Compiled, int Loaded, float[] Result);
}
