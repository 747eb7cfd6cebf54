using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Live;

/// <summary>The sources of the live demo: the scene, what the user named, what was dropped on the window, the photographs that come along.</summary>
internal sealed class LiveSources
{
    private readonly List<string> _names = [LiveOptions.Scene];
    private int _current;

    /// <summary>Begins with a source.</summary>
    public LiveSources(string first)
    {
        _names.AddRange(Photographs());
        Add(first);
    }

    /// <summary>The current source's name.</summary>
    public string Current => _names[_current];

    /// <summary>Makes a source the current one, taking it into the list where it is new.</summary>
    public void Add(string name)
    {
        if (!_names.Contains(name)) _names.Add(name);
        _current = _names.IndexOf(name);
    }

    /// <summary>The next one.</summary>
    public void Step() => _current = (_current + 1) % _names.Count;

    /// <summary>Opens the current one.</summary>
    /// <exception cref="RealtimeConvException">It cannot be opened.</exception>
    public HostSource Open(GL gl, FilterEngine engine) => Open(gl, engine, Current);

    /// <summary>Opens a source by its name.</summary>
    /// <exception cref="RealtimeConvException">It cannot be opened.</exception>
    public static HostSource Open(GL gl, FilterEngine engine, string name) =>
        name == LiveOptions.Scene ? new SceneSource(gl) : new StreamSource(gl, () => FrameSources.Open(name, new FfmpegSourceOptions { Planes = true }), engine);

    /// <summary>The photographs of the repository, where the program runs from it.</summary>
    public static IEnumerable<string> Photographs()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string photos = Path.Combine(folder.FullName, "assets", "photos");
            if (Directory.Exists(photos)) return Directory.EnumerateFiles(photos, "*.png").Order(StringComparer.Ordinal);
        }
        return [];
    }
}
