using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Windowing.Glfw;

/// <summary>Windows through GLFW.</summary>
internal sealed unsafe class GlfwPlatform : IWindowPlatform
{
    public bool IsViewOnly => false;

    /// <summary>Whether the library is there. Whether a window system answers shows when a window is created.</summary>
    public bool IsApplicable
    {
        get
        {
            try
            {
                return GlfwApi.Loaded is not null;
            }
            catch (FileNotFoundException)
            {
                return false;
            }
        }
    }

    public IWindow CreateWindow(WindowOptions opts)
        => new GlfwWindow(GlfwApi.Initialized, opts, this);

    public IView GetView(ViewOptions? opts = null)
        => CreateWindow(new WindowOptions(opts ?? ViewOptions.Default));

    public void ClearContexts()
        => GlfwApi.Initialized.MakeContextCurrent(0);

    public IEnumerable<IMonitor> GetMonitors()
    {
        var glfw = GlfwApi.Initialized;
        var count = 0;
        var monitors = glfw.GetMonitors(&count);
        return [.. new ReadOnlySpan<nint>(monitors, count).ToArray().Select((handle, index) => new GlfwMonitor(glfw, handle, index))];
    }

    public IMonitor GetMainMonitor()
    {
        var glfw = GlfwApi.Initialized;
        var handle = glfw.GetPrimaryMonitor();
        return handle != 0 ? new GlfwMonitor(glfw, handle, 0) : throw new PlatformNotSupportedException("This machine has no monitor.");
    }

    public bool IsSourceOfView(IView view)
        => view is GlfwWindow;
}
