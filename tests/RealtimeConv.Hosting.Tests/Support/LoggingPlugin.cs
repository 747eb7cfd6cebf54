using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Writes down each call, copies its frame, and throws where it is told to.</summary>
internal sealed class LoggingPlugin(string name, List<string> log) : FramePlugin
{
    private PluginContext? _context;

    public override string Name => name;

    /// <summary>The method that throws: "enable", "render", "disable".</summary>
    public string? Throws { get; set; }

    /// <summary>Done within OnRenderImage, before the copy.</summary>
    public Action? During { get; set; }

    protected internal override void OnEnable(PluginContext context)
    {
        _context = context;
        Log("enable");
    }

    protected internal override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        Log("render");
        During?.Invoke();
        _context!.Copy(source, destination);
    }

    protected internal override void OnDisable() => Log("disable");

    private void Log(string what)
    {
        log.Add($"{name} {what}");
        if (Throws == what) throw new InvalidOperationException($"{name} fails\nwith a second line");
    }
}
