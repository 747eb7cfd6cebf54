using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>A step between the game's frame and the screen. Derive from it, override <see cref="OnRenderImage"/>, add it to a <see cref="PluginChain"/>.</summary>
/// <remarks>
/// The methods carry Unity's names and keep its promises, all on the thread of the context:
/// <list type="bullet">
/// <item><see cref="OnEnable"/> runs once before the first frame after the plugin became enabled in a chain; make GL objects there.</item>
/// <item><see cref="OnRenderImage"/> runs once a frame while it is enabled, in the order of the chain, and writes all of its destination.</item>
/// <item><see cref="OnDisable"/> runs once after every OnEnable that ended well: when the plugin is disabled, removed, or the chain is disposed of.</item>
/// </list>
/// A plugin that throws does not stop the frame: it is bypassed (the frame passes unchanged), reported once and listed, until it is disabled and enabled again.
/// </remarks>
public abstract class FramePlugin
{
    /// <summary>What reports call it; the class's name by default.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>Whether it shall run; true by default. A change takes effect with the next frame.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Plugins run by ascending order, those of one order as they were added. A change takes effect with the next frame.</summary>
    public int Order { get; set; }

    /// <summary>Where it stands.</summary>
    public PluginState State { get; internal set; }

    /// <summary>Whether OnEnable ended well and OnDisable has not run since.</summary>
    internal bool IsSetUp { get; set; }

    /// <summary>The chain it belongs to.</summary>
    internal PluginChain? Chain { get; set; }

    /// <summary>Prepares to filter frames.</summary>
    protected internal virtual void OnEnable(PluginContext context) { }

    /// <summary>Reads the source and writes every pixel of the destination. The two have the same size and are different textures.</summary>
    protected internal abstract void OnRenderImage(in FrameTexture source, in FrameTexture destination);

    /// <summary>Frees what OnEnable made.</summary>
    protected internal virtual void OnDisable() { }
}
