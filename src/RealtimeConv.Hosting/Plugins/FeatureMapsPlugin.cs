using RealtimeConv.Networks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>Shows the feature maps of a network's layer instead of the frame: all channels side by side, amber positive, blue negative.</summary>
/// <remarks>The layer may be changed at any time on the thread of the context. The first frame of a layer prepares it; the frames after it allocate nothing.</remarks>
public sealed class FeatureMapsPlugin : FramePlugin, IDisposable
{
    private readonly Network[] _cut;
    private PluginContext? _context;
    private NetworkEngine? _engine;
    private int _layer;

    /// <summary>A plugin for a network, showing its first layer.</summary>
    public FeatureMapsPlugin(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Network = network;
        Stages = NetworkStage.Of(network);
        _cut = [.. Stages.Select(s => s.CutFrom(network))];
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>Its layers.</summary>
    public IReadOnlyList<NetworkStage> Stages { get; }

    /// <summary>The layer that is shown, an index into <see cref="Stages"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public int Layer
    {
        get => _layer;
        set
        {
            if (value < 0 || value >= Stages.Count) throw new ArgumentOutOfRangeException(nameof(value), $"Layer {value} was asked for; the network has {Stages.Count}, counted from 0.");
            _layer = value;
        }
    }

    /// <summary>What runs the layers.</summary>
    public Backend Backend { get; set; }

    /// <summary>Why the last frame's maps were not shown; null where they were.</summary>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    protected internal override void OnEnable(PluginContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        _engine = new NetworkEngine(context.GL);
    }

    /// <inheritdoc/>
    protected internal override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            _engine!.DrawMaps(_cut[_layer], source, destination, Backend);
            Problem = null;
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException)
        {
            Problem = e.Message;
            _context!.Copy(source, destination);
        }
    }

    /// <inheritdoc/>
    protected internal override void OnDisable()
    {
        Dispose();
        _context = null;
    }

    /// <summary>Deletes what was made where the context is current; a chain that is disposed of has done it.</summary>
    public void Dispose()
    {
        _engine?.Dispose();
        _engine = null;
    }
}
