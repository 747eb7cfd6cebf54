using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>What a chain offers its plugins: the context's functions, the filter engine, the time.</summary>
/// <remarks>Valid from OnEnable to the end of OnDisable, on the thread of the context.</remarks>
public sealed class PluginContext
{
    private readonly FrameCopy _copy;

    internal PluginContext(GL gl, FilterEngine engine, FrameCopy copy)
    {
        GL = gl;
        Engine = engine;
        _copy = copy;
    }

    /// <summary>The functions of the current context.</summary>
    public GL GL { get; }

    /// <summary>Runs filters on frames; shared by all plugins of the chain.</summary>
    public FilterEngine Engine { get; }

    /// <summary>The frame being drawn.</summary>
    public FrameTime Time { get; internal set; }

    /// <summary>Where a plugin that ran a filter may offer the frame for checking, before anybody draws over its textures; null while nothing is checked.</summary>
    public CrossCheck? CrossCheck { get; internal set; }

    /// <summary>Copies a frame as it is (Unity's Blit without a material). Sizes must be equal; row orders may differ.</summary>
    public void Copy(in FrameTexture source, in FrameTexture destination) => _copy.Run(source, destination);
}
