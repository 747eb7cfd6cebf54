using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>What to make a view with.</summary>
public struct ViewOptions : IViewProperties
{
    public ViewOptions(
        double framesPerSecond,
        double updatesPerSecond,
        GraphicsAPI api,
        bool isVSync,
        bool shouldSwapAutomatically,
        VideoMode videoMode,
        int? preferredDepthBufferBits = null,
        int? preferredStencilBufferBits = null,
        Vector4D<int>? preferredBitDepth = null,
        bool isEventDriven = false,
        int? samples = null,
        bool isContextControlDisabled = false)
    {
        FramesPerSecond = framesPerSecond;
        UpdatesPerSecond = updatesPerSecond;
        API = api;
        VSync = isVSync;
        ShouldSwapAutomatically = shouldSwapAutomatically;
        VideoMode = videoMode;
        PreferredDepthBufferBits = preferredDepthBufferBits;
        PreferredStencilBufferBits = preferredStencilBufferBits;
        PreferredBitDepth = preferredBitDepth;
        IsEventDriven = isEventDriven;
        Samples = samples;
        IsContextControlDisabled = isContextControlDisabled;
    }

    public ViewOptions(WindowOptions opts)
        : this(
            opts.FramesPerSecond,
            opts.UpdatesPerSecond,
            opts.API,
            opts.VSync,
            opts.ShouldSwapAutomatically,
            opts.VideoMode,
            opts.PreferredDepthBufferBits,
            opts.PreferredStencilBufferBits,
            opts.PreferredBitDepth,
            opts.IsEventDriven,
            opts.Samples,
            opts.IsContextControlDisabled)
    {
    }

    public static ViewOptions Default
        => new(0, 0, GraphicsAPI.Default, isVSync: true, shouldSwapAutomatically: true, VideoMode.Default);

    public static ViewOptions DefaultVulkan
        => new(0, 0, GraphicsAPI.DefaultVulkan, isVSync: false, shouldSwapAutomatically: false, VideoMode.Default);

    public double FramesPerSecond { get; set; }

    public double UpdatesPerSecond { get; set; }

    public GraphicsAPI API { get; set; }

    public bool VSync { get; set; }

    public bool ShouldSwapAutomatically { get; set; }

    public VideoMode VideoMode { get; set; }

    public int? PreferredDepthBufferBits { get; set; }

    public int? PreferredStencilBufferBits { get; set; }

    public Vector4D<int>? PreferredBitDepth { get; set; }

    public bool IsEventDriven { get; set; }

    public int? Samples { get; set; }

    public bool IsContextControlDisabled { get; set; }

    readonly Vector2D<int> IViewProperties.Size
        => throw new NotSupportedException("The options of a view have no size: the system decides it.");
}
