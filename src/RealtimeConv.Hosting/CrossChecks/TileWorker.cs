using System.Collections.Concurrent;
using System.Diagnostics;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>A thread beside a loop that draws: tiles of its frames are handed over, worked on there, and come back with what was found.</summary>
/// <remarks>All but the work itself happens on the loop's thread, which never waits: where there is no room, the loop asks another time.</remarks>
/// <typeparam name="T">What the work finds.</typeparam>
internal sealed class TileWorker<T> : IDisposable
{
    // Tiles that wait for the thread: more would be judged long after their frame.
    private const int MostWaiting = 4;

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly Action _warm;
    private readonly Func<TileSample, T> _work;
    private readonly TileReadback? _readback;
    private readonly BlockingCollection<TileSample> _waiting = new(MostWaiting);
    private readonly ConcurrentQueue<Outcome> _outcomes = new();
    private readonly Thread _thread;
    private volatile bool _isDisposed;

    /// <summary>Starts the thread.</summary>
    /// <param name="gl">Functions of the context whose textures are read; null where all frames are in managed memory.</param>
    /// <param name="name">The thread's name.</param>
    /// <param name="warm">Called on the thread before the first tile, which would else pay for compiling; what it throws, the first tile says again.</param>
    /// <param name="work">Called on the thread for each tile; what it throws becomes the outcome's error.</param>
    public TileWorker(GL? gl, string name, Action warm, Func<TileSample, T> work)
    {
        (_warm, _work) = (warm, work);
        if (gl is not null) _readback = new TileReadback(gl);
        _thread = new Thread(Run) { IsBackground = true, Name = name, Priority = ThreadPriority.BelowNormal };
        _thread.Start();
    }

    /// <summary>Whether it was disposed of; then nothing is taken in any more.</summary>
    public bool IsDisposed => _isDisposed;

    /// <summary>Tiles asked for whose outcome was not taken yet.</summary>
    public int Pending { get; private set; }

    /// <summary>Whether the thread has room for another tile.</summary>
    public bool HasRoom => !_isDisposed && _waiting.Count < MostWaiting - 1;

    /// <summary>Whether textures are read and another tile of them can be asked for.</summary>
    public bool ReadsTextures => _readback is { HasRoom: true };

    /// <summary>Whether no tile waits for the thread; for the work to ask.</summary>
    public bool IsLast => _waiting.Count == 0;

    /// <summary>Asks for a tile of textures, which arrives with a later frame.</summary>
    /// <returns>Null, or why the device does not give it.</returns>
    public string? Request(TileSample sample, in FrameTexture source, in FrameTexture destination)
    {
        string? problem = _readback!.Request(sample, source, destination);
        if (problem is null) Pending++;
        return problem;
    }

    /// <summary>Hands over a tile that is there already; where there is no room it is forgotten.</summary>
    public void Hand(TileSample sample)
    {
        if (sample.Completed() is { } whole && _waiting.TryAdd(whole)) Pending++;
    }

    /// <summary>Hands over what has arrived from the device, and takes an outcome where there is one.</summary>
    public bool TryTake(out Outcome outcome)
    {
        while (_readback is { } readback && readback.TryTake(out var sample))
            // One that the driver did not give, that waits for further frames, or that finds no room, has no outcome.
            if (sample?.Completed() is not { } whole || !_waiting.TryAdd(whole)) Pending--;
        if (!_outcomes.TryDequeue(out outcome)) return false;
        Pending--;
        return true;
    }

    /// <summary>Waits, within a limit, until everything asked for has its outcome; for the end of a run, not for the frame loop.</summary>
    /// <param name="collect">Takes the outcomes that are there.</param>
    public void Flush(Action collect)
    {
        var clock = Stopwatch.StartNew();
        _readback?.Finish();
        while (!_isDisposed && Pending > 0 && clock.Elapsed < EndLimit)
        {
            collect();
            if (Pending > 0) Thread.Sleep(1);
        }
    }

    /// <summary>Ends the thread, within a limit, and deletes its GL objects; the context must be current.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _waiting.CompleteAdding();
        _thread.Join(EndLimit);
        _readback?.Dispose();
    }

    private void Run()
    {
        try
        {
            _warm();
        }
        catch (Exception)
        {
            // Then the first tile pays, and says what is wrong: on this thread, nothing may escape.
        }
        foreach (var sample in _waiting.GetConsumingEnumerable())
        {
            if (_isDisposed) break;
            long start = Stopwatch.GetTimestamp();
            T? found = default;
            Exception? error = null;
            try
            {
                found = _work(sample);
            }
            catch (Exception e)
            {
                error = e;
            }
            _outcomes.Enqueue(new Outcome(sample, found, Stopwatch.GetElapsedTime(start).TotalMilliseconds, error));
        }
    }

    /// <summary>What became of a tile.</summary>
    /// <param name="Sample">The tile.</param>
    /// <param name="Found">What the work found; default where it failed.</param>
    /// <param name="Milliseconds">What it took.</param>
    /// <param name="Error">Why the work failed; null where it did not.</param>
    internal readonly record struct Outcome(TileSample Sample, T? Found, double Milliseconds, Exception? Error);
}
