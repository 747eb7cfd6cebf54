using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>Runs plugins one after the other over a frame, through two textures of its own that take turns.</summary>
/// <remarks>
/// One chain belongs to one context and its thread. Nothing here throws in the frame: plugins that do are bypassed. A frame in which nothing was added,
/// removed, enabled or resized allocates nothing and makes no GL object. Plugins added or removed while a frame is drawn take part from the next one on.
/// </remarks>
public sealed class PluginChain : IDisposable
{
    private readonly GL _gl;
    private readonly PixelFormat _format;
    private readonly FrameCopy _copy;
    private readonly PluginContext _context;
    private readonly List<FramePlugin> _plugins = [];
    private readonly List<FramePlugin> _running = [];
    private readonly List<PluginFailure> _failures = [];
    private readonly HostTexture?[] _between = new HostTexture?[2];
    private readonly Comparison<FramePlugin> _byOrder;
    private bool _isDrawing;
    private bool _isDisposed;

    /// <summary>Creates an empty chain on the context that is current.</summary>
    /// <param name="gl">Its functions.</param>
    /// <param name="engine">What plugins run filters with; the caller keeps it.</param>
    /// <param name="format">Storage of the frames between plugins: rgba8, rgba16f or rgba32f. Default rgba8.</param>
    public PluginChain(GL gl, FilterEngine engine, PixelFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(engine);
        _gl = gl;
        _format = format ?? PixelFormat.Rgba8;
        _copy = new FrameCopy(gl);
        _context = new PluginContext(gl, engine, _copy);
        // The list is sorted each frame; the place in the list keeps the order of those that are equal.
        _byOrder = (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : _plugins.IndexOf(a).CompareTo(_plugins.IndexOf(b));
    }

    /// <summary>Called once for each failure, in the frame in which it happens. What it throws is ignored.</summary>
    public event Action<PluginFailure>? Failed;

    /// <summary>The plugins, in the order they were added.</summary>
    public IReadOnlyList<FramePlugin> Plugins => _plugins;

    /// <summary>What went wrong with plugins that are bypassed now, oldest first.</summary>
    public IReadOnlyList<PluginFailure> Failures => _failures;

    /// <summary>What plugins offer their frames to for checking; null checks nothing. The caller disposes of it.</summary>
    public CrossCheck? CrossCheck
    {
        get => _context.CrossCheck;
        set => _context.CrossCheck = value;
    }

    /// <summary>Adds a plugin; it is enabled with the next frame.</summary>
    /// <exception cref="ArgumentException">It belongs to a chain already.</exception>
    public void Add(FramePlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (plugin.Chain is not null) throw new ArgumentException($"Plugin '{plugin.Name}' belongs to a chain already; remove it there first.", nameof(plugin));
        plugin.Chain = this;
        _plugins.Add(plugin);
    }

    /// <summary>Takes a plugin out; its OnDisable has run when this returns.</summary>
    /// <returns>Whether it was in this chain.</returns>
    public bool Remove(FramePlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        if (plugin.Chain != this) return false;
        _plugins.Remove(plugin);
        TearDown(plugin);
        plugin.Chain = null;
        return true;
    }

    /// <summary>Sends a frame through every enabled plugin.</summary>
    /// <param name="source">The frame; not changed.</param>
    /// <param name="destination">Receives the result; another texture of the same size.</param>
    /// <param name="time">When the frame is drawn.</param>
    public void Render(in FrameTexture source, in FrameTexture destination, FrameTime time)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isDrawing) throw new InvalidOperationException("A plugin may not draw the chain that it belongs to.");
        _context.Time = time;
        _isDrawing = true;
        try
        {
            _context.CrossCheck?.NextFrame(time.Index);
            CollectRunning();
            if (!RunAll(source, destination)) _copy.Run(source, destination);
        }
        finally
        {
            _isDrawing = false;
        }
    }

    /// <summary>Ends every plugin's life and deletes the chain's GL objects.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        foreach (var plugin in _plugins)
        {
            TearDown(plugin);
            plugin.Chain = null;
        }
        _plugins.Clear();
        _between[0]?.Dispose();
        _between[1]?.Dispose();
        _copy.Dispose();
    }

    private void CollectRunning()
    {
        _running.Clear();
        for (int k = 0; k < _plugins.Count; k++)
        {
            var plugin = _plugins[k];
            if (plugin.Enabled && plugin.State == PluginState.Disabled) SetUp(plugin);
            else if (!plugin.Enabled && plugin.State != PluginState.Disabled) TearDown(plugin);
            if (plugin.State == PluginState.Active) _running.Add(plugin);
        }
        _running.Sort(_byOrder);
    }

    // Returns whether the destination was written.
    private bool RunAll(in FrameTexture source, in FrameTexture destination)
    {
        var current = source;
        int turn = 0;
        for (int k = 0; k < _running.Count; k++)
        {
            var plugin = _running[k];
            bool isLast = k == _running.Count - 1;
            var target = isLast ? destination : Between(turn, destination);
            // It may have been removed by a plugin before it.
            bool ran = plugin.Chain == this && plugin.State == PluginState.Active && TryRender(plugin, current, target);
            if (isLast)
            {
                if (!ran && k > 0) _copy.Run(current, destination);
                return ran || k > 0;
            }
            if (!ran) continue;
            current = target with { Order = source.Order };
            turn = 1 - turn;
        }
        return false;
    }

    private bool TryRender(FramePlugin plugin, in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            plugin.OnRenderImage(source, destination);
            return true;
        }
        catch (Exception e)
        {
            Fail(plugin, nameof(FramePlugin.OnRenderImage), e);
            return false;
        }
    }

    private FrameTexture Between(int turn, in FrameTexture like)
    {
        int width = like.Region.Width, height = like.Region.Height;
        if (_between[turn] is not { } texture || texture.Frame.Width != width || texture.Frame.Height != height)
        {
            _between[turn]?.Dispose();
            _between[turn] = texture = new HostTexture(_gl, width, height, _format);
        }
        return texture.Frame with { Alpha = like.Alpha };
    }

    private void SetUp(FramePlugin plugin)
    {
        try
        {
            plugin.OnEnable(_context);
            plugin.IsSetUp = true;
            plugin.State = PluginState.Active;
        }
        catch (Exception e)
        {
            Fail(plugin, nameof(FramePlugin.OnEnable), e);
        }
    }

    private void TearDown(FramePlugin plugin)
    {
        bool wasSetUp = plugin.IsSetUp;
        plugin.IsSetUp = false;
        plugin.State = PluginState.Disabled;
        _failures.RemoveAll(f => f.Plugin == plugin);
        if (!wasSetUp) return;
        try
        {
            plugin.OnDisable();
        }
        catch (Exception e)
        {
            Report(new PluginFailure(plugin, nameof(FramePlugin.OnDisable), _context.Time.Index, e));
        }
    }

    private void Fail(FramePlugin plugin, string stage, Exception cause)
    {
        plugin.State = PluginState.Bypassed;
        var failure = new PluginFailure(plugin, stage, _context.Time.Index, cause);
        _failures.Add(failure);
        Report(failure);
    }

    private void Report(PluginFailure failure)
    {
        try
        {
            Failed?.Invoke(failure);
        }
        catch (Exception)
        {
            // A listener must not break the frame; the failure is listed all the same.
        }
    }
}
