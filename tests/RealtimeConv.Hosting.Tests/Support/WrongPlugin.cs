using RealtimeConv.Filters;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A pass with a bug: says that it runs one filter, with that filter's plan, and runs another.</summary>
internal sealed class WrongPlugin(Filter claimed, Filter run, string? name = null) : FramePlugin
{
    private PluginContext? _context;

    protected internal override void OnEnable(PluginContext context) => _context = context;

    protected internal override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        var plan = _context!.Engine.Prepare(claimed, source, destination).Plan;
        Assert.That(_context.Engine.Apply(run, source, destination).IsApplied, Is.True);
        _context.CrossCheck?.Observe(claimed, plan, source, destination, name);
    }
}
