namespace Silk.NET.Windowing;

/// <summary>A library that makes windows.</summary>
public interface IWindowPlatform : IWindowHost
{
    bool IsViewOnly { get; }

    bool IsApplicable { get; }

    IView GetView(ViewOptions? opts = null);

    void ClearContexts();

    IEnumerable<IMonitor> GetMonitors();

    IMonitor GetMainMonitor();

    bool IsSourceOfView(IView view);
}
