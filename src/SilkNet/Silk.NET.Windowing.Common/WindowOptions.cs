using System.Reflection;
using Silk.NET.Core.Contexts;
using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>What to make a window with. A value: copy <see cref="Default"/> and change the copy.</summary>
public struct WindowOptions : IWindowProperties
{
    public WindowOptions(
        bool isVisible,
        Vector2D<int> position,
        Vector2D<int> size,
        double framesPerSecond,
        double updatesPerSecond,
        GraphicsAPI api,
        string title,
        WindowState windowState,
        WindowBorder windowBorder,
        bool isVSync,
        bool shouldSwapAutomatically,
        VideoMode videoMode,
        int? preferredDepthBufferBits = null,
        int? preferredStencilBufferBits = null,
        Vector4D<int>? preferredBitDepth = null,
        bool transparentFramebuffer = false,
        bool topMost = false,
        bool isEventDriven = false,
        IGLContext? sharedContext = null,
        int? samples = null,
        string? windowClass = null,
        bool isContextControlDisabled = false)
    {
        IsVisible = isVisible;
        Position = position;
        Size = size;
        FramesPerSecond = framesPerSecond;
        UpdatesPerSecond = updatesPerSecond;
        API = api;
        Title = title;
        WindowState = windowState;
        WindowBorder = windowBorder;
        VSync = isVSync;
        ShouldSwapAutomatically = shouldSwapAutomatically;
        VideoMode = videoMode;
        PreferredDepthBufferBits = preferredDepthBufferBits;
        PreferredStencilBufferBits = preferredStencilBufferBits;
        PreferredBitDepth = preferredBitDepth;
        TransparentFramebuffer = transparentFramebuffer;
        TopMost = topMost;
        IsEventDriven = isEventDriven;
        SharedContext = sharedContext;
        Samples = samples;
        WindowClass = windowClass;
        IsContextControlDisabled = isContextControlDisabled;
    }

    public WindowOptions(ViewOptions opts)
        : this(
            true,
            DefaultPosition,
            DefaultSize,
            opts.FramesPerSecond,
            opts.UpdatesPerSecond,
            opts.API,
            DefaultTitle,
            WindowState.Normal,
            WindowBorder.Resizable,
            opts.VSync,
            opts.ShouldSwapAutomatically,
            opts.VideoMode,
            opts.PreferredDepthBufferBits,
            opts.PreferredStencilBufferBits,
            opts.PreferredBitDepth,
            isEventDriven: opts.IsEventDriven,
            samples: opts.Samples,
            isContextControlDisabled: opts.IsContextControlDisabled)
    {
    }

    /// <summary>A visible, resizable window of 1280 x 720 at (50, 50) with OpenGL 3.3 core, vertical sync and automatic swapping.</summary>
    public static WindowOptions Default => new(ViewOptions.Default);

    /// <summary>As <see cref="Default"/>, for Vulkan: without vertical sync and swapping.</summary>
    public static WindowOptions DefaultVulkan => new(ViewOptions.DefaultVulkan);

    public bool IsVisible { get; set; }

    public Vector2D<int> Position { get; set; }

    public Vector2D<int> Size { get; set; }

    public double FramesPerSecond { get; set; }

    public double UpdatesPerSecond { get; set; }

    public GraphicsAPI API { get; set; }

    public string Title { get; set; }

    public WindowState WindowState { get; set; }

    public WindowBorder WindowBorder { get; set; }

    public bool VSync { get; set; }

    public bool ShouldSwapAutomatically { get; set; }

    public VideoMode VideoMode { get; set; }

    public int? PreferredDepthBufferBits { get; set; }

    public int? PreferredStencilBufferBits { get; set; }

    public Vector4D<int>? PreferredBitDepth { get; set; }

    public bool TransparentFramebuffer { get; set; }

    public bool TopMost { get; set; }

    public bool IsEventDriven { get; set; }

    public IGLContext? SharedContext { get; set; }

    public int? Samples { get; set; }

    public string? WindowClass { get; set; }

    public bool IsContextControlDisabled { get; set; }

    private static Vector2D<int> DefaultPosition => new(50, 50);

    private static Vector2D<int> DefaultSize => new(1280, 720);

    private static string DefaultTitle => Assembly.GetEntryAssembly()?.GetName().Name ?? "Silk.NET Window";
}
