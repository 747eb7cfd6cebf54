using RealtimeConv.Filters;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL;

/// <summary>Runs convolution filters as GLSL passes on an OpenGL context that somebody else owns.</summary>
/// <remarks>
/// One engine belongs to one context and is used on the thread where that context is current; only <see cref="Dispose"/> and the disposal of what it
/// made may happen elsewhere. In the frame nothing throws: a filter that cannot run is bypassed, reported once and listed in <see cref="Failures"/>.
/// </remarks>
public sealed partial class FilterEngine : IDisposable
{
    private static readonly ApplyResult Disposed = new(ApplyStatus.Rejected, "the prepared filter is null or disposed");
    private static readonly ApplyResult Feedback = new(ApplyStatus.Rejected, "source and destination are the same texture; a filter cannot read what it writes");
    private static readonly ApplyResult SizesDiffer = new(ApplyStatus.Rejected, "the regions of source and destination differ in size");

    private readonly FilterEngineOptions _options;
    private readonly GlDevice _device;
    private readonly ContextWatch _watch;
    private readonly GlObjects _objects;
    private readonly ContextLease _lease;
    private readonly ProgramBinaries? _binaries;
    private readonly ProgramCache _programs;
    private readonly TexturePool _pool;
    private readonly PassRunner _runner;
    private readonly FilterBuilder _builder;
    private readonly FilterSpecialiser _specialiser;
    private readonly FrameTiles _tiles;
    private readonly FrameUploads _uploads;
    private readonly FrameReadbacks _readbacks;
    private readonly PreparedFilters _prepared;
    private readonly List<FilterFailure> _failures = [];
    private readonly List<PreparedFilter> _failed = [];
    private readonly uint _vertexArray;
    private readonly uint _sampler;
    private readonly uint _hostFramebuffer;

    /// <summary>Creates an engine on the context that is current.</summary>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    /// <exception cref="CapabilityMissingException">The context is older than OpenGL 3.3 or OpenGL ES 3.0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="RealtimeConvException">The driver reports an error, such as a lack of memory.</exception>
    public FilterEngine(GL gl, FilterEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _options = options ?? new FilterEngineOptions();
        if (_options.PreparedFilters is < 1 or > 4096)
            throw new ArgumentOutOfRangeException(nameof(options), $"{_options.PreparedFilters} prepared filters were asked for; 1 to 4096 are possible.");
        if (_options.MaxBytes < 0) throw new ArgumentOutOfRangeException(nameof(options), $"{_options.MaxBytes} bytes of textures were granted; 0 or more are possible.");
        if (_options.Backend == Backend.Cpu) throw new ArgumentException("The engine runs on OpenGL; the CPU backend is CpuFilter.", nameof(options));
        if (_options.SpecialiseAfterFrames is < -1) throw new ArgumentOutOfRangeException(nameof(options), $"{_options.SpecialiseAfterFrames} frames were asked for; -1 (never) or more are possible.");
        _device = GlDevice.Read(gl, _options);
        _watch = new ContextWatch(gl, _device);
        _objects = new GlObjects(gl);
        GlState state;
        try
        {
            _vertexArray = _objects.Make(GlObjectKind.VertexArray);
            _sampler = MakeSampler();
            _hostFramebuffer = _objects.Make(GlObjectKind.Framebuffer);
            state = new GlState(gl, _device, _options.State, _vertexArray);
            if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when an engine is made on {_device.Profile.Name}");
        }
        catch
        {
            RetireOwn();
            _watch.Delete(_objects);
            throw;
        }
        _binaries = _options.Cache is { } cache && _device.HasBinaries ? new ProgramBinaries(cache, _device) : null;
        _programs = new ProgramCache(_objects, _device, _binaries);
        _pool = new TexturePool(_objects, _device);
        _lease = new ContextLease(_watch, _objects, state);
        _runner = new PassRunner(gl, _device, state, _sampler, _hostFramebuffer);
        var preparer = new FilterPreparer(_objects, _device, _programs, _pool, _runner);
        _builder = new FilterBuilder(_objects, _device, _watch, _lease, preparer, _pool, _runner, _hostFramebuffer);
        _specialiser = new FilterSpecialiser(_options, _device.Profile, _lease, preparer, _builder);
        _tiles = new FrameTiles(_objects, _device, _runner);
        bool usesRings = _options.Transfers == TransferRoute.Ring || (_options.Transfers == TransferRoute.Auto && !Device.IsSoftware);
        _uploads = new FrameUploads(_objects, _device, _programs, _pool, _runner, _lease, _builder, usesRings);
        _readbacks = new FrameReadbacks(_objects, _device, _lease, _builder, _hostFramebuffer, usesRings);
        _prepared = new PreparedFilters(_options.PreparedFilters);
    }

    /// <summary>What the engine's device is and can do.</summary>
    public DeviceProfile Device => _device.Profile;

    /// <summary>The filters that are bypassed, in the order they failed.</summary>
    public IReadOnlyList<FilterFailure> Failures => _failures;

    /// <summary>What the last application consisted of; null before the first.</summary>
    public RunReport? LastReport { get; private set; }

    /// <summary>GL objects that the engine holds at the moment.</summary>
    public int LiveObjects => _objects.Live;

    /// <summary>GL objects that the engine has ever made; constant while frames of prepared filters run.</summary>
    public int MadeObjects => _objects.Made;

    /// <summary>Shader programs compiled so far.</summary>
    public int CompiledPrograms => _programs.Compiled;

    /// <summary>Shader programs taken from <see cref="FilterEngineOptions.Cache"/> instead.</summary>
    public int LoadedPrograms => _programs.Loaded;

    /// <summary>An error flag that the host had left behind when the engine last looked; null where there was none.</summary>
    public string? PendingHostError => _watch.PendingHostError;

    /// <summary>Plans, compiles and allocates all that <see cref="Apply(Filter, in FrameTexture, in FrameTexture)"/> needs for such frames, and tries it on one pixel.</summary>
    /// <returns>The prepared filter, which the engine keeps and finds again; disposing of it makes room.</returns>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">A frame is not usable, or filter and frames do not fit.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the filter needs, or the driver refuses a shader.</exception>
    public PreparedFilter Prepare(Filter filter, in FrameTexture source, in FrameTexture destination)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Demand(source, destination);
        var entry = _prepared.Find(filter, source, destination, _options.Backend);
        if (entry is { Prepared.IsDisposed: false, Successor: not null }) Advance(entry, source, waits: true);
        if (entry?.Prepared is { IsDisposed: false } known) return known;
        bool isNew = entry is null;
        entry ??= new PreparedFilters.Entry(filter, source, destination, _options.Backend);
        Make(entry, Request(filter, source, destination), source, destination, atOnce: true);
        _specialiser.RunAll(entry.Prepared!, SurfaceView.Of(source) with { IsImage = true });
        if (isNew) _prepared.Add(entry);
        entry.Failure = null;
        return entry.Prepared!;
    }

    /// <summary>Makes a given plan ready to run, without keeping it.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">A frame is not usable, or does not fit the plan.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the plan needs, or the driver refuses a shader.</exception>
    public PreparedFilter Prepare(FilterPlan plan, in FrameTexture source, in FrameTexture destination)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Demand(source, destination);
        var prepared = _builder.Make(plan, source, destination);
        _specialiser.RunAll(prepared, SurfaceView.Of(source) with { IsImage = true });
        return prepared;
    }

    /// <summary>Runs a filter on a frame. Never throws; once the filter is prepared it allocates nothing and makes no GL object.</summary>
    public ApplyResult Apply(Filter filter, in FrameTexture source, in FrameTexture destination)
    {
        if (Refusal(source, destination) is { } refusal) return refusal;
        if (filter is null) return new ApplyResult(ApplyStatus.Rejected, "the filter is null");
        var entry = _prepared.Find(filter, source, destination, _options.Backend);
        if (entry is null) entry = TryPrepare(filter, source, destination);
        else if (entry is { Successor: not null, Failure: null }) Advance(entry, source, waits: false);
        if (entry.Prepared is { IsDisposed: true }) entry = TryPrepare(filter, source, destination, entry);
        if (_lease.Loss is { } loss) return loss;
        if (entry.Failure is { } failure)
            return failure.Cause is UnusableTextureException ? new ApplyResult(ApplyStatus.Rejected, failure.Message) : Bypass(failure, source, destination);
        var result = TryRun(entry.Prepared!, filter, source, destination);
        entry.Failure = entry.Prepared!.Failure;
        return result;
    }

    /// <summary>Runs a prepared filter on a frame of the size and formats it was prepared for. Never throws, allocates nothing, makes no GL object.</summary>
    public ApplyResult Apply(PreparedFilter prepared, in FrameTexture source, in FrameTexture destination)
    {
        if (Refusal(source, destination) is { } refusal) return refusal;
        if (prepared is not { IsDisposed: false }) return Disposed;
        if (!FilterBuilder.Fits(prepared.Plan, source, destination)) return new ApplyResult(ApplyStatus.Rejected, "the frames differ in size or format from those the filter was prepared for");
        return prepared.Failure is { } failure ? Bypass(failure, source, destination) : TryRun(prepared, prepared.Plan.Request.Filter, source, destination);
    }

    /// <summary>
    /// Tells all filters over time that their next frame is the first of a sequence; a frame can say so itself, see <see cref="FrameTexture.Order"/>. What <see cref="Prepare(FilterPlan, in
    /// FrameTexture, in FrameTexture)"/> gave to the caller is the caller's to restart.
    /// </summary>
    /// <remarks>For each filter object, size and pair of formats the engine remembers one sequence; a second sequence takes a copy of the filter (<c>filter with { }</c>).</remarks>
    public void RestartSequences()
    {
        _prepared.Restart();
        _preparedFrames.Restart();
    }

    /// <summary>Forgets the failures, so that their filters are tried again.</summary>
    public void ClearFailures()
    {
        _failures.Clear();
        foreach (var prepared in _failed) prepared.Failure = null;
        _failed.Clear();
        _prepared.RemoveFailed();
    }

    /// <summary>
    /// Deletes everything the engine made where its context is current on this thread. Elsewhere the GL objects are left to the end of the context.
    /// </summary>
    public void Dispose()
    {
        if (!_lease.End()) return;
        _prepared.Clear();
        _passThrough.Clear();
        _preparedFrames.Clear();
        _pool.Dispose();
        _programs.Dispose();
        _runner.SrgbTable?.Dispose();
        RetireOwn();
        if (!_watch.IsLost && _watch.IsCurrent) _watch.Delete(_objects);
        _binaries?.Flush();
    }

    private void RetireOwn()
    {
        _objects.Retire(GlObjectKind.Sampler, _sampler);
        _objects.Retire(GlObjectKind.Framebuffer, _hostFramebuffer);
        _objects.Retire(GlObjectKind.VertexArray, _vertexArray);
    }
}
