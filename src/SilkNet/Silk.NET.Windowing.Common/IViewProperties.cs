using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>What a view is made with.</summary>
public interface IViewProperties
{
    /// <summary>Whether the buffers are swapped after each frame.</summary>
    bool ShouldSwapAutomatically { get; set; }

    /// <summary>Whether the loop waits for events instead of running on.</summary>
    bool IsEventDriven { get; set; }

    /// <summary>Whether the loop leaves the context, its swap interval and its buffers alone.</summary>
    bool IsContextControlDisabled { get; set; }

    Vector2D<int> Size { get; }

    /// <summary>The most frames a second; 0 is no limit.</summary>
    double FramesPerSecond { get; set; }

    /// <summary>The most updates a second; 0 is no limit.</summary>
    double UpdatesPerSecond { get; set; }

    GraphicsAPI API { get; }

    bool VSync { get; set; }

    VideoMode VideoMode { get; }

    int? PreferredDepthBufferBits { get; }

    int? PreferredStencilBufferBits { get; }

    /// <summary>Bits of red, green, blue and alpha.</summary>
    Vector4D<int>? PreferredBitDepth { get; }

    int? Samples { get; }
}
