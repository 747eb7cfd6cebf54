namespace Silk.NET.Windowing;

/// <summary>The screens of this machine.</summary>
public static class Monitor
{
    /// <param name="view">A view of the platform to ask; null asks the first one.</param>
    public static IEnumerable<IMonitor> GetMonitors(IView? view)
        => Platform(view).GetMonitors();

    /// <param name="view">A view of the platform to ask; null asks the first one.</param>
    public static IMonitor GetMainMonitor(IView? view)
        => Platform(view).GetMainMonitor();

    private static IWindowPlatform Platform(IView? view)
        => (view is null ? Window.GetWindowPlatform(viewOnly: false) : Window.Platforms.FirstOrDefault(p => p.IsSourceOfView(view)))
            ?? throw new PlatformNotSupportedException("No window platform of this machine knows its monitors.");
}
