using System.Runtime.InteropServices;
using Silk.NET.GLFW;
using Silk.NET.Maths;
using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Windowing.Glfw;

/// <summary>A monitor of GLFW.</summary>
internal sealed unsafe class GlfwMonitor(GlfwApi glfw, nint handle, int index) : IMonitor
{
    public nint Handle => handle;

    public string Name => Marshal.PtrToStringUTF8((nint)glfw.GetMonitorName(handle)) ?? string.Empty;

    public int Index => index;

    public Rectangle<int> Bounds
    {
        get
        {
            int x, y;
            glfw.GetMonitorPos(handle, &x, &y);
            var mode = *glfw.GetVideoMode(handle);
            return new(x, y, mode.Width, mode.Height);
        }
    }

    public VideoMode VideoMode => From(*glfw.GetVideoMode(handle));

    /// <summary>1 until set: GLFW does not say which exponent a screen has.</summary>
    public float Gamma
    {
        get;
        set
        {
            glfw.SetGamma(handle, value);
            field = value;
        }
    } = 1;

    public IEnumerable<VideoMode> GetAllVideoModes()
    {
        var count = 0;
        var modes = glfw.GetVideoModes(handle, &count);
        return [.. new ReadOnlySpan<GlfwVideoMode>(modes, count).ToArray().Select(From)];
    }

    /// <summary>A window that covers this monitor.</summary>
    public IWindow CreateWindow(WindowOptions opts)
        => new GlfwWindow(glfw, opts, this) { Monitor = this };

    private static VideoMode From(GlfwVideoMode mode)
        => new(new Vector2D<int>(mode.Width, mode.Height), mode.RefreshRate);
}
