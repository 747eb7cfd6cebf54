using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>
/// Checks a running loop against the mathematics: of some frames a random tile is read back, recomputed by the reference in double and judged by the bound of the plan that
/// ran, at a cost that the user sets.
/// </summary>
/// <remarks>
/// On the thread of the context, the frame pays for a small readback that never waits; a thread of its own recomputes and judges. Failures come back with a later
/// frame. Nothing here throws in the frame: what goes wrong with the checking itself ends it, and <see cref="Problem"/> says why.
/// </remarks>
public sealed class CrossCheck : IDisposable
{
    // A guess for the first tile of a filter, in milliseconds per product of a weight and a sample, both for the reference and the bound; then measurements take over.
    private const double FirstGuess = 2e-4;

    // A tile that is expected to cost more than this, or than a frame's share, is made smaller.
    private const double LongestTile = 4;

    private const long LargestWindow = 1 << 20;

    private readonly CrossCheckOptions _options;
    private readonly Random _random;
    private readonly CheckBudget _budget;
    private readonly TileWorker<Verdict> _worker;
    private readonly List<CrossCheckFailure> _failures = [];
    private FollowedTile? _followed;
    private Filter? _costFilter;
    private double _costPerPixel;
    private long _frame;
    private int _observed, _observedBefore = 1, _chosen;
    private int _saved;

    /// <summary>A check of frames in textures of the current context, or in managed memory.</summary>
    /// <param name="gl">The context's functions; null where all frames are in managed memory.</param>
    /// <param name="options">Cost, tiles, where failures are saved; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public CrossCheck(GL? gl, CrossCheckOptions? options = null)
    {
        _options = options ?? new CrossCheckOptions();
        _options.Check();
        _random = _options.Seed is { } seed ? new Random(seed) : new Random();
        _budget = new CheckBudget(_options.MillisecondsPerFrame);
        _worker = new TileWorker<Verdict>(gl, "cross-check", Warm, Judge);
    }

    /// <summary>Called once for each failure, on the thread that draws, with the frame in which it is known. What it throws is ignored.</summary>
    public event Action<CrossCheckFailure>? Failed;

    /// <summary>What a frame may spend on average, in milliseconds.</summary>
    public double MillisecondsPerFrame => _options.MillisecondsPerFrame;

    /// <summary>Tiles judged.</summary>
    public long Tiles { get; private set; }

    /// <summary>Samples judged.</summary>
    public long Samples { get; private set; }

    /// <summary>Tiles with a sample outside the bound.</summary>
    public long FailedTiles { get; private set; }

    /// <summary>The largest ratio of an error to what its bound allows; above 1 is a failure.</summary>
    public double WorstRatio { get; private set; }

    /// <summary>Milliseconds that all checking has cost, on both threads.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>The failures that were saved or would have been, oldest first; at most <see cref="CrossCheckOptions.MostSaved"/>, and the newest.</summary>
    public IReadOnlyList<CrossCheckFailure> Failures => _failures;

    /// <summary>The newest failure; null where there is none.</summary>
    public CrossCheckFailure? Last { get; private set; }

    /// <summary>Why nothing is checked any more, or why the filter that runs cannot be; null where all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Begins a frame: takes in what is known since the last one and decides whether this one pays for a tile.</summary>
    /// <param name="frame">The frame's number.</param>
    public void NextFrame(long frame)
    {
        if (_worker.IsDisposed) return;
        _frame = frame;
        try
        {
            Collect();
            // A frame without the filter: what it did meanwhile nobody saw.
            if (_followed is { } followed && frame - followed.LastFrame > 1) GiveUp();
            _observedBefore = Math.Max(1, _observed);
            _observed = 0;
            // Every filter of the frame is as likely as every other; one more or less than the frame before had is looked at in the next.
            _chosen = _random.Next(_observedBefore);
        }
        catch (Exception e)
        {
            End(e);
        }
    }

    /// <summary>Offers a filtered frame in textures; it is looked at now or not at all.</summary>
    /// <param name="filter">What was asked for.</param>
    /// <param name="plan">What ran.</param>
    /// <param name="source">What it read, unchanged since.</param>
    /// <param name="destination">What it wrote.</param>
    /// <param name="name">The catalogue expression that the filter was made from, for replays; null where nobody knows.</param>
    public void Observe(Filter filter, FilterPlan plan, in FrameTexture source, in FrameTexture destination, string? name = null)
    {
        bool follows = Follows(filter, source.Order);
        if (!(IsTurn() | follows)) return;
        if (!_worker.ReadsTextures)
        {
            if (follows) GiveUp();
            return;
        }
        long start = Stopwatch.GetTimestamp();
        try
        {
            var chosen = follows ? Follow(plan, source.Order)
                : Choose(filter, plan, source.Order, source.Format, destination.Format, source.Region.Width, source.Region.Height, source.Alpha, destination.Alpha);
            if (chosen is not { } sample) return;
            var asked = sample with { Name = name, InputRows = source.Rows, OutputRows = destination.Rows };
            if (_worker.Request(asked, source, destination) is { } problem) End(problem);
        }
        catch (Exception e)
        {
            End(e);
        }
        Spend(start);
    }

    /// <summary>Offers a filtered frame in managed memory.</summary>
    /// <param name="filter">What was asked for.</param>
    /// <param name="plan">What ran; for a size of its own where the frame ran in tiles.</param>
    /// <param name="source">What it read.</param>
    /// <param name="destination">What it wrote, of the same size.</param>
    /// <param name="name">The catalogue expression that the filter was made from, for replays; null where nobody knows.</param>
    /// <param name="order">Where the frame stands in the sequence of a filter over time.</param>
    public void Observe(Filter filter, FilterPlan plan, Frame source, Frame destination, string? name = null, FrameOrder order = FrameOrder.Next)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        bool follows = Follows(filter, order);
        if (!(IsTurn() | follows)) return;
        long start = Stopwatch.GetTimestamp();
        try
        {
            var chosen = follows ? Follow(plan, order) : Choose(filter, plan, order, source.Format, destination.Format, source.Width, source.Height, source.Alpha, destination.Alpha);
            if (chosen is not { } sample) return;
            foreach (var (from, x, y) in sample.Window.Pieces(source.Width, source.Height)) Copy(source, from, sample.Input, x, y);
            Copy(destination, sample.Window.Tile, sample.Output, 0, 0);
            _worker.Hand(sample with { Name = name });
        }
        catch (Exception e)
        {
            End(e);
        }
        Spend(start);
    }

    /// <summary>Waits, within a limit, until everything asked for has been judged; for the end of a run, not for the frame loop.</summary>
    public void Flush() => _worker.Flush(Collect);

    /// <summary>Ends the checking and deletes its GL objects; the context must be current.</summary>
    public void Dispose() => _worker.Dispose();

    // The chosen filter of the frame, if the frame can pay.
    private bool IsTurn() => !_worker.IsDisposed && _observed++ == _chosen && Problem is null && _worker.HasRoom;

    // A sequence that begins anew ends what was followed, and may be followed itself.
    private bool Follows(Filter filter, FrameOrder order)
    {
        if (_worker.IsDisposed || Problem is not null || _followed is not { } followed || !ReferenceEquals(followed.Filter, filter)) return false;
        if (order != FrameOrder.First) return true;
        GiveUp();
        return false;
    }

    // The next frame of the tile that is followed.
    private TileSample? Follow(FilterPlan plan, FrameOrder order)
    {
        _budget.NextFrame(_followed!.Expected);
        var part = _followed.Next(_frame, plan, order);
        if (part is null) GiveUp();
        else if (_followed.IsOver) _followed = null;
        return part;
    }

    private void GiveUp()
    {
        _budget.Settle(_followed!.Expected, 0);
        _followed = null;
    }

    private TileSample? Choose(
        Filter filter, FilterPlan plan, FrameOrder order, PixelFormat source, PixelFormat destination, int width, int height, AlphaMode sourceAlpha, AlphaMode destinationAlpha)
    {
        int past = filter.PastFrames();
        // One tile is followed at a time.
        if (past > 0 && _followed is not null) return null;
        if (Asked(plan, source, destination) is not { } asked || FilterReach.Of(filter, width, height) is null) return null;
        var request = asked.Request;
        if (!ReferenceEquals(_costFilter, filter)) (_costFilter, _costPerPixel) = (filter, FirstGuess * Math.Max(1, FilterReach.Taps(filter)) * destination.Channels);
        double most = Math.Max(_budget.Grant, LongestTile);
        int side = _options.TileSize;
        while (side > 1 && side * side * _costPerPixel > most) side /= 2;
        int columns = Math.Min(side, width), rows = Math.Min(side, height);
        double expected = columns * rows * _costPerPixel;
        _budget.NextFrame(expected);
        if (!_budget.TryTake(expected)) return null;
        // Beyond the edges on purpose, and back: borders get their share of the tiles.
        int x = Math.Clamp(_random.Next(-columns, width), 0, width - columns), y = Math.Clamp(_random.Next(-rows, height), 0, height - rows);
        var whole = asked with { Request = request with { Width = width, Height = height } };
        var window = TileWindow.Of(filter, whole, width, height, new PixelRegion(x, y, columns, rows));
        if (window.Pixels * (past + 1) > LargestWindow)
        {
            _budget.Settle(expected, 0);
            return null;
        }
        var tile = new TileSample(_frame, filter, whole, window, new Frame(window.Width, window.Height, source, sourceAlpha), new Frame(columns, rows, destination, destinationAlpha))
        {
            Expected = expected, Device = plan.Backend == Backend.Cpu ? "the processor" : request.Device.Name,
        };
        if (past == 0) return tile;
        // From the first frame on, what lies before it is tried as well.
        bool isFirst = order == FrameOrder.First;
        _followed = new FollowedTile(tile, plan, isFirst, isFirst ? 1 + _random.Next(past + 1) : past + 1);
        return Follow(plan, FrameOrder.Next);
    }

    // The plan on the frames that were given: codes of 16 bits that a device held as floats, and gave back as codes, are read and rounded once like codes of a texture.
    private static FilterPlan? Asked(FilterPlan plan, PixelFormat source, PixelFormat destination)
    {
        static bool Holds(PixelFormat texture, PixelFormat frame) =>
            texture == frame || (frame.Type == SampleType.UNorm16 && texture.Type == SampleType.Float32 && texture.Channels == frame.Channels);
        var request = plan.Request;
        if (request.Source == source && request.Destination == destination) return plan;
        if (!Holds(request.Source, source) || !Holds(request.Destination, destination)) return null;
        return plan with
        {
            Request = request with { Source = source, Destination = destination },
            Surfaces = plan.Surfaces.SetItem(0, plan.Surfaces[0] with { Format = source }).SetItem(plan.Surfaces.Length - 1, plan.Surfaces[^1] with { Format = destination }),
        };
    }

    private void Collect()
    {
        while (_worker.TryTake(out var outcome))
        {
            _budget.Settle(outcome.Sample.Expected, outcome.Milliseconds);
            Milliseconds += outcome.Milliseconds;
            if (ReferenceEquals(outcome.Sample.Filter, _costFilter))
                _costPerPixel += (outcome.Milliseconds / (outcome.Sample.Output.Width * outcome.Sample.Output.Height) - _costPerPixel) / 4;
            if (outcome.Error is { } error) End(error);
            else Count(outcome.Found!);
        }
    }

    private void Count(Verdict verdict)
    {
        Tiles++;
        Samples += verdict.Samples;
        WorstRatio = Math.Max(WorstRatio, verdict.Ratio);
        if (verdict.Failure is not { } failure) return;
        FailedTiles++;
        Last = failure;
        if (_failures.Count > Math.Max(1, _options.MostSaved)) _failures.RemoveAt(_failures.Count - 1);
        _failures.Add(failure);
        try
        {
            Failed?.Invoke(failure);
        }
        catch (Exception)
        {
            // A listener must not break the frame; the failure is listed all the same.
        }
    }

    // Here to Describe: on the thread beside the loop.
    private static void Warm()
    {
        var frame = new Frame(4, 4, PixelFormat.Rgba8);
        var filter = new ConvolveFilter(new Kernel(3, 1, [1, 2, 1], 4));
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, 4, 4) { Backend = Backend.Cpu });
        var window = TileWindow.Of(filter, plan, 4, 4, new PixelRegion(0, 0, 4, 4));
        TileJudge.Judge(new TileSample(0, filter, plan, window, frame, frame));
    }

    private Verdict Judge(TileSample sample)
    {
        var report = TileJudge.Judge(sample);
        return new Verdict(report.Samples, report.MaxRatio, report.Passed ? null : Describe(sample, report));
    }

    private CrossCheckFailure Describe(TileSample sample, Verification.ComparisonReport report)
    {
        var failure = new CrossCheckFailure(
            sample.Frame, report.Worst!.Value, report.Failures, report.Samples, report.SpecFailures > 0, sample.Name ?? sample.Filter.GetType().Name, sample.Plan.Name,
            sample.Plan.Backend.ToString().ToLowerInvariant(), sample.Device);
        if (_options.Folder is null || _saved >= _options.MostSaved) return failure;
        _saved++;
        try
        {
            return failure with { Folder = ReplayFolder.Save(_options.Folder, sample, failure) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or RealtimeConvException or ArgumentException or NotSupportedException)
        {
            return failure with { SaveProblem = e.Message.ReplaceLineEndings(" ") };
        }
    }

    private void Spend(long start)
    {
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Milliseconds += milliseconds;
        _budget.Settle(0, milliseconds);
    }

    private void End(Exception e) => End(e.Message.Split('\n')[0].Trim());

    private void End(string problem) => Problem ??= $"the cross-check has ended: {problem}";

    private static void Copy(Frame from, PixelRegion part, Frame to, int x, int y)
    {
        int pixel = from.Format.BytesPerPixel;
        for (int j = 0; j < part.Height; j++) from.Row(part.Y + j).Slice(part.X * pixel, part.Width * pixel).CopyTo(to.Row(y + j)[(x * pixel)..]);
    }

    private sealed record Verdict(long Samples, double Ratio, CrossCheckFailure? Failure);
}
