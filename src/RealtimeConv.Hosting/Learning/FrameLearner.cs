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
    private static readonly TimeSpan SolveEvery = TimeSpan.FromMilliseconds(150);
    private static readonly Filter Identity = new ConvolveFilter(Kernel.Identity);

    private readonly FrameLearnerOptions _options;
    private readonly TileWorker<LearnedKernel?> _worker;
    private readonly TileOrder _order;
    private readonly CheckBudget _budget;
    private FilterPlan? _plan;
    private long _picture = long.MinValue;
    private double _costPerTile;
    private long _observed;
    private NormalEquations? _statistics;
    private long _learned = -1;
    private long _tiles;
    private long _solved;
    private int _epoch;

    /// <summary>Begins to learn from textures of the current context.</summary>
    /// <param name="gl">The context's functions.</param>
    /// <param name="options">Size of the kernel, cost; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public FrameLearner(GL gl, FrameLearnerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _options = options ?? new FrameLearnerOptions();
        _options.Check();
        _order = new TileOrder(_options.Seed is { } seed ? new Random(seed) : new Random());
        _budget = new CheckBudget(_options.MillisecondsPerFrame ?? 0);
        _costPerTile = FirstGuess * Tile * Tile * Colours * Math.Pow(_options.Side, 4);
        _worker = new TileWorker<LearnedKernel?>(gl, "learning", Warm, Learn);
    }

    /// <summary>What was asked for.</summary>
    public FrameLearnerOptions Options => _options;

    /// <summary>The newest result; null before the first.</summary>
    public LearnedKernel? Result { get; private set; }

    /// <summary>Whether the picture that stands still has given all its tiles.</summary>
    public bool HasSeenAll => _plan is not null && _order.IsDone && _worker.Pending == 0;

    /// <summary>Milliseconds that learning has cost, on both threads.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>Why nothing is learned any more, or not yet; null where all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Forgets everything: what is to be learned has changed.</summary>
    public void Restart()
    {
        _epoch++;
        Result = null;
        Problem = null;
        _picture = long.MinValue;
    }

    /// <summary>Offers the two textures of a frame, once a frame; a tile of them is looked at now or not at all.</summary>
    /// <param name="before">What the kernel reads.</param>
    /// <param name="after">What it shall give; of the same size.</param>
    /// <param name="picture">Which picture they show, see <see cref="HostSource.Picture"/>.</param>
    public void Observe(in FrameTexture before, in FrameTexture after, long picture)
    {
        if (_worker.IsDisposed) return;
        long start = Stopwatch.GetTimestamp();
        Grant(start);
        try
        {
            Collect();
            if (!Begin(before, after, picture) || _order.IsDone || !_worker.ReadsTextures || !_worker.HasRoom) return;
            if (!_budget.TryTake(_costPerTile)) return;
            if (_worker.Request(Sample(before, after, _order.Draw()), before, after) is { } problem) Problem = problem;
        }
        catch (Exception e)
        {
            Problem = e.Message.ReplaceLineEndings(" ");
        }
        Spend(0, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Waits, within a limit, until everything asked for has been learned from; for the end of a run, not for the frame loop.</summary>
    public void Flush() => _worker.Flush(Collect);

    /// <summary>Ends the learning and deletes its GL objects; the context must be current.</summary>
    public void Dispose() => _worker.Dispose();

    // Tiles of window places: as many as there are pixels whose whole window lies inside.
    private bool Begin(in FrameTexture before, in FrameTexture after, long picture)
    {
        int width = before.Region.Width, height = before.Region.Height;
        if (width != after.Region.Width || height != after.Region.Height || width < _options.Side || height < _options.Side)
        {
            Problem = $"frames of {width} x {height} and {after.Region.Width} x {after.Region.Height} give no {_options.Side} x {_options.Side} window";
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
        while (_worker.TryTake(out var outcome))
        {
            Spend(outcome.Sample.Expected, outcome.Milliseconds);
            _costPerTile += (outcome.Milliseconds - _costPerTile) / 8;
            // What was to be learned may have changed since.
            if (outcome.Sample.Frame != _epoch) continue;
            if (outcome.Error is { } error) Problem = error is InvalidInputException ? "what was seen so far does not determine the kernel" : error.Message.ReplaceLineEndings(" ");
            else if (outcome.Found is { } kernel) (Result, Problem) = (kernel, null);
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

    // Here and below: on the thread beside the loop.
    private void Warm()
    {
        var statistics = new NormalEquations(_options.Side, _options.Side, 1, 1, false);
        var random = new Random(1);
        int side = 2 * _options.Side + 8;
        var noise = Frame.FromSamples(side, side, 1, [.. Enumerable.Range(0, side * side).Select(_ => random.NextSingle())]);
        statistics.AddTile(noise, noise, isHeldOut: false);
        KernelFit.Solve(statistics, new KernelFitOptions { Width = _options.Side, Height = _options.Side, Ridge = 1e-6 });
    }

    // Null where the tile was added and not solved for.
    private LearnedKernel? Learn(TileSample tile)
    {
        if (_statistics is null || tile.Frame != _learned)
        {
            _statistics = new NormalEquations(_options.Side, _options.Side, 1, 1, false);
            (_learned, _tiles, _solved) = (tile.Frame, 0, 0);
        }
        Add(_statistics, tile);
        _tiles++;
        // The first results at once: a kernel forms before the eyes. Then now and then, and when nothing else waits.
        if (_tiles > 8 && !_worker.IsLast && Stopwatch.GetElapsedTime(_solved) <= SolveEvery) return null;
        try
        {
            var fit = KernelFit.Solve(_statistics, new KernelFitOptions { Width = _options.Side, Height = _options.Side, Ridge = _options.Ridge });
            return new LearnedKernel(fit, _tiles, _statistics.TrainingPixels);
        }
        finally
        {
            _solved = Stopwatch.GetTimestamp();
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
