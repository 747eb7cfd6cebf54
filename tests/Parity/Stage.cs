using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Parity;

/// <summary>A context on a thread of its own with an engine, for one API and one shader stage.</summary>
public sealed class Stage : IDisposable
{
    private static readonly Dictionary<string, Stage> Open = [];
    private readonly GlThread _thread;
    private readonly FilterEngine _engine;

    private Stage(GraphicsApi api, Backend backend, bool specialises)
    {
        _thread = new GlThread(new HeadlessOptions { Api = api });
        _engine = _thread.Run(gl => new FilterEngine(gl, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = specialises ? 0 : -1 }));
        Profile = _engine.Device;
    }

    /// <summary>The stages that this process can offer: both of OpenGL and OpenGL ES, as far as the driver goes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All().Where(IsOffered)];

    /// <summary>Stages whose engines compile a program for each very kernel at once, wherever they know one.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = [.. ((string[])["gl fragment own", "gl compute own", "es compute own"]).Where(IsOffered)];

    public DeviceProfile Profile { get; }

    public static Stage Of(string name)
    {
        lock (Open)
        {
            if (!Open.TryGetValue(name, out var stage)) Open[name] = stage = Make(name);
            return stage;
        }
    }

    public static void CloseAll()
    {
        lock (Open)
        {
            foreach (var stage in Open.Values) stage.Dispose();
            Open.Clear();
        }
    }

    public T Run<T>(Func<FilterEngine, T> function) => _thread.Run(_ => function(_engine));

    public void Dispose()
    {
        _thread.Run(_ => _engine.Dispose());
        _thread.Dispose();
    }

    private static IEnumerable<string> All() => ["gl fragment", "gl compute", "es fragment", "es compute"];

    private static bool IsOffered(string name)
    {
        var stage = Of(name);
        return name.Contains("fragment", StringComparison.Ordinal) || stage.Profile.HasCompute;
    }

    private static Stage Make(string name) => new(
        name.StartsWith("gl", StringComparison.Ordinal) ? GraphicsApi.OpenGL : GraphicsApi.OpenGLES,
        name.Contains("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment,
        name.EndsWith("own", StringComparison.Ordinal));
}
