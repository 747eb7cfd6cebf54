using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Compiles programs ahead on a thread and a headless context of its own, so that the driver's cache on the disk has them when an engine needs them.</summary>
/// <remarks>
/// Nothing is shared between the contexts but that cache. It helps where drivers compile at the first draw, on the thread that draws, and remember what came out: llvmpipe does
/// both. One compiler serves engines of any number, one plan at a time. Where the headless context is another device, or nothing is remembered, it says so in
/// <see cref="Problem"/> and engines compile as they would without it.
/// </remarks>
public sealed class BackgroundCompiler : IDisposable
{
    private readonly HeadlessOptions _headless;
    private readonly object _lock = new();
    private GlThread? _thread;
    private FilterEngine? _engine;
    private Task _work = Task.CompletedTask;
    private bool _disposed;

    /// <summary>Makes the compiler; its thread and context come with the first plan.</summary>
    /// <param name="headless">The context, which must be of the same API as the engines'.</param>
    public BackgroundCompiler(HeadlessOptions? headless = null) => _headless = headless ?? new HeadlessOptions();

    /// <summary>Why it does not help; null while it may.</summary>
    public string? Problem { get; private set; }

    /// <summary>Plans compiled ahead so far.</summary>
    public int Compiled { get; private set; }

    /// <summary>Starts with a plan where nothing else is under way.</summary>
    /// <returns>Ends when the plan's programs were compiled, or could not be; null where the compiler is busy.</returns>
    internal Task? TryStart(FilterPlan plan, FilterEngineOptions options)
    {
        lock (_lock)
        {
            if (_disposed || Problem is not null) return Task.CompletedTask;
            if (!_work.IsCompleted) return null;
            return _work = Task.Factory.StartNew(() => Compile(plan, options), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>Ends what is under way and gives thread and context back.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed) return;
            _disposed = true;
        }
        _work.Wait();
        _thread?.Run(_ => _engine?.Dispose());
        _thread?.Dispose();
    }

    // Whatever goes wrong here, the engine finds out for itself.
    private void Compile(FilterPlan plan, FilterEngineOptions options)
    {
        try
        {
            _thread ??= new GlThread(_headless);
            _thread.Run(gl =>
            {
                _engine ??= new FilterEngine(gl, options with { Background = null, OnFailure = null, SpecialiseAfterFrames = 0, PreparedFilters = 1 });
                if (_engine.Device != plan.Request.Device)
                {
                    Problem = $"programs are not compiled behind: the headless context is {_engine.Device.Name}, the engine's {plan.Request.Device.Name}";
                    return;
                }
                if (!_engine.DriverRemembersPrograms)
                {
                    Problem = $"programs are not compiled behind: {_engine.Device.Name} keeps no cache of programs on the disk";
                    return;
                }
                _engine.CompileAhead(plan);
                Compiled++;
            });
        }
        catch (Exception e) when (e is RealtimeConvException or InvalidOperationException)
        {
            Problem ??= $"programs are not compiled behind: {e.Message.Split('\n')[0]}";
        }
    }
}
