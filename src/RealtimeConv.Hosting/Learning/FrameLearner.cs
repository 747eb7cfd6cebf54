using System.Collections.Concurrent;
using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Learning;

/// <summary>
/// Learns, while a loop runs, the kernel that turns one texture of each frame into another: random tiles are read back without waiting, their normal equations added and
/// solved on a thread of its own, at a cost that the user sets.
/// </summary>
/// <remarks>
/// One kernel serves all colours; the fourth channel plays no part. A picture that stands still gives each of its tiles once. Nothing here throws in the frame, and a frame that asks for
/// no tile allocates nothing; one that does allocates the tile. What goes wrong ends the learning, and <see cref="Problem"/> says why.
/// </remarks>
public sealed class FrameLearner : IDisposable
{
    private const int Tile = NormalEquations.TileSize;
    private const int Colours = 3;

    // A guess for the first tile, in milliseconds per pixel, colour and product of two weights; then measurements take over.
    private const double FirstGuess = 3e-7;
    private const double LongestInterval = 250;
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SolveEvery = TimeSpan.FromMilliseconds(150);
    private static readonly Filter Identity = new ConvolveFilter(Kernel.Identity);

    private readonly FrameLearnerOptions _options;
    private readonly TileReadback _readback;
    private readonly TileOrder _order;
    private readonly CheckBudget _budget;
    private readonly BlockingCollection<TileSample> _work = new(4);
    private readonly ConcurrentQueue<(double Expected, double Milliseconds)> _spent = new();
    private readonly Thread _thread;
    private FilterPlan? _plan;
    private long _picture = long.MinValue;
    private double _costPerTile;
    private long _observed;
    private int _pending;
    private bool _isDisposed;
    private volatile int _epoch;
    private volatile LearnedKernel? _result;
    private volatile string? _problem;

    /// <summary>Begins to learn from textures of the current context.</summary>
    /// <param name="gl">The context's functions.</param>
    /// <param name="options">Size of the kernel, cost; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public FrameLearner(GL gl, FrameLearnerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _options = options ?? new FrameLearnerOptions();
        _options.Check();
        _readback = new TileReadback(gl);
        _order = new TileOrder(_options.Seed is { } seed ? new Random(seed) : new Random());
        _budget = new CheckBudget(_options.MillisecondsPerFrame ?? 0);
        _costPerTile = FirstGuess * Tile * Tile * Colours * Math.Pow(_options.Side, 4);
        _thread = new Thread(Work) { IsBackground = true, Name = "learning", Priority = ThreadPriority.BelowNormal };
        _thread.Start();
    }

    /// <summary>What was asked for.</summary>
    public FrameLearnerOptions Options => _options;

    /// <summary>The newest result; null before the first.</summary>
    public LearnedKernel? Result => _result;

    /// <summary>Whether the picture that stands still has given all its tiles.</summary>
    public bool HasSeenAll => _plan is not null && _order.IsDone && _pending == 0;

    /// <summary>Milliseconds that learning has cost, on both threads.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>Why nothing is learned any more, or not yet; null where all is well.</summary>
    public string? Problem => _problem;

    /// <summary>Forgets everything: what is to be learned has changed.</summary>
    public void Restart()
    {
        _epoch++;
        _result = null;
        _problem = null;
        _picture = long.MinValue;
    }

    /// <summary>Offers the two textures of a frame, once a frame; a tile of them is looked at now or not at all.</summary>
    /// <param name="before">What the kernel reads.</param>
    /// <param name="after">What it shall give; of the same size.</param>
    /// <param name="picture">Which picture they show, see <see cref="HostSource.Picture"/>.</param>
    public void Observe(in FrameTexture before, in FrameTexture after, long picture)
    {
        if (_isDisposed) return;
        long start = Stopwatch.GetTimestamp();
        Grant(start);
        try
        {
            Collect();
            if (!Begin(before, after, picture) || _order.IsDone || !_readback.HasRoom || _work.Count >= _work.BoundedCapacity - 1) return;
            if (!_budget.TryTake(_costPerTile)) return;
            if (_readback.Request(Sample(before, after, _order.Draw()), before, after) is { } problem) _problem = problem;
            else _pending++;
        }
        catch (Exception e)
        {
            _problem = e.Message.ReplaceLineEndings(" ");
        }
        Spend(0, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Waits, within a limit, until everything asked for has been learned from; for the end of a run, not for the frame loop.</summary>
    public void Flush()
    {
        var clock = Stopwatch.StartNew();
        _readback.Finish();
        while (!_isDisposed && _pending > 0 && clock.Elapsed < EndLimit)
        {
            Collect();
            if (_pending > 0) Thread.Sleep(1);
        }
    }

    /// <summary>Ends the learning and deletes its GL objects; the context must be current.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _work.CompleteAdding();
        _thread.Join(EndLimit);
        _readback.Dispose();
    }

    // Tiles of window places: as many as there are pixels whose whole window lies inside.
    private bool Begin(in FrameTexture before, in FrameTexture after, long picture)
    {
        int width = before.Region.Width, height = before.Region.Height;
        if (width != after.Region.Width || height != after.Region.Height || width < _options.Side || height < _options.Side)
        {
            _problem = $"frames of {width} x {height} and {after.Region.Width} x {after.Region.Height} give no {_options.Side} x {_options.Side} window";
            return false;
        }
        bool isNew = _plan is not { } plan || plan.Request.Width != width || plan.Request.Height != height || plan.Request.Source != before.Format;
        if (isNew) _plan = Planner.Plan(new PlanRequest(Identity, before.Format, before.Format, width, height) { Backend = Backend.Cpu });
        if (isNew || picture != _picture) _order.Begin(Across(width) * ((height - _options.Side) / Tile + 1));
        _picture = picture;
        return true;
    }

    private int Across(int width) => (width - _options.Side) / Tile + 1;

    private TileSample Sample(in FrameTexture before, in FrameTexture after, int number)
    {
        int width = before.Region.Width, height = before.Region.Height, reach = _options.Side - 1;
        int left = number % Across(width) * Tile, top = number / Across(width) * Tile;
        int columns = Math.Min(Tile, width - reach - left), rows = Math.Min(Tile, height - reach - top);
        var window = new TileWindow(new PixelRegion(left + reach / 2, top + reach / 2, columns, rows), left, top, columns + reach, rows + reach);
        // What was to be learned when the tile was asked for: it may arrive after a restart.
        return new TileSample(_epoch, Identity, _plan!, window, new Frame(window.Width, window.Height, before.Format), new Frame(columns, rows, after.Format))
        {
            InputRows = before.Rows, OutputRows = after.Rows, Expected = _costPerTile,
        };
    }

    private void Collect()
    {
        while (_readback.TryTake() is { } tile)
            if (!_work.TryAdd(tile)) _pending--;
        while (_spent.TryDequeue(out var spent))
        {
            _pending--;
            Spend(spent.Expected, spent.Milliseconds);
            _costPerTile += (spent.Milliseconds - _costPerTile) / 8;
        }
    }

    // A loop that stood still (a window dragged, a file opened) earns no more than a slow frame does.
    private void Grant(long now)
    {
        double interval = _observed == 0 ? 0 : Math.Min((now - _observed) * 1000.0 / Stopwatch.Frequency, LongestInterval);
        _observed = now;
        _budget.Grant = _options.MillisecondsPerFrame ?? _options.Share * interval;
        _budget.NextFrame(_costPerTile);
    }

    private void Spend(double expected, double milliseconds)
    {
        Milliseconds += milliseconds;
        _budget.Settle(expected, milliseconds);
    }

    private void Work()
    {
        Warm();
        NormalEquations? statistics = null;
        long epoch = -1;
        long tiles = 0, solved = 0;
        foreach (var tile in _work.GetConsumingEnumerable())
        {
            if (_isDisposed) break;
            long start = Stopwatch.GetTimestamp();
            try
            {
                if (statistics is null || tile.Frame != epoch)
                {
                    statistics = new NormalEquations(_options.Side, _options.Side, 1, 1, false);
                    (epoch, tiles, solved) = (tile.Frame, 0, 0);
                }
                Add(statistics, tile);
                tiles++;
                // The first results at once: a kernel forms before the eyes. Then now and then, and when nothing else waits.
                if (tiles <= 8 || _work.Count == 0 || Stopwatch.GetElapsedTime(solved) > SolveEvery)
                {
                    Solve(statistics, tiles, epoch);
                    solved = Stopwatch.GetTimestamp();
                }
            }
            catch (Exception e)
            {
                _problem = e.Message.ReplaceLineEndings(" ");
            }
            _spent.Enqueue((tile.Expected, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }
    }

    // The first tile would pay for compiling; nobody asked for that one.
    private void Warm()
    {
        try
        {
            var statistics = new NormalEquations(_options.Side, _options.Side, 1, 1, false);
            var random = new Random(1);
            var noise = Frame.FromSamples(2 * _options.Side + 8, 2 * _options.Side + 8, 1, [.. Enumerable.Range(0, (2 * _options.Side + 8) * (2 * _options.Side + 8)).Select(_ => random.NextSingle())]);
            statistics.AddTile(noise, noise, isHeldOut: false);
            KernelFit.Solve(statistics, new KernelFitOptions { Width = _options.Side, Height = _options.Side, Ridge = 1e-6 });
        }
        catch (Exception)
        {
            // Then the first tile pays, and says what is wrong: on this thread, nothing may escape.
        }
    }

    private void Solve(NormalEquations statistics, long tiles, long epoch)
    {
        try
        {
            var fit = KernelFit.Solve(statistics, new KernelFitOptions { Width = _options.Side, Height = _options.Side, Ridge = _options.Ridge });
            if (epoch != _epoch) return;
            _result = new LearnedKernel(fit, tiles, statistics.TrainingPixels);
            _problem = null;
        }
        catch (InvalidInputException)
        {
            _problem = "what was seen so far does not determine the kernel";
        }
    }

    private void Add(NormalEquations statistics, TileSample tile)
    {
        var w = tile.Window;
        int reach = _options.Side / 2;
        bool heldOut = NormalEquations.IsHeldOut(w.X / Tile, w.Y / Tile);
        int colours = Math.Min(Colours, Math.Min(tile.Input.Channels, tile.Output.Channels));
        for (int c = 0; c < colours; c++)
        {
            Frame before = new(w.Width, w.Height, tile.Input.Format.WithChannels(1)), after = new(w.Width, w.Height, tile.Output.Format.WithChannels(1));
            Copy(tile.Input, c, before, 0);
            Copy(tile.Output, c, after, reach);
            statistics.AddTile(before, after, heldOut);
        }
    }

    private static void Copy(Frame from, int channel, Frame to, int offset)
    {
        int bytes = from.Format.BytesPerSample, pixel = from.Format.BytesPerPixel;
        for (int y = 0; y < from.Height; y++)
            for (int x = 0; x < from.Width; x++) from.Row(y).Slice(x * pixel + channel * bytes, bytes).CopyTo(to.Row(y + offset)[((x + offset) * bytes)..]);
    }
}
