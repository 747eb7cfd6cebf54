using RealtimeConv.Demo.Learn;
using RealtimeConv.Filters;
using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Learning;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Live;

/// <summary>Learn mode of the live demo: the kernel that turns each frame into the filter's result, or into a companion's frame, or the other way round.</summary>
internal sealed class LiveLearning : IDisposable
{
    /// <summary>The largest side that is chosen; the user may ask for more.</summary>
    public const int LargestChosen = 15;

    private const int SideOfUnknown = 9;

    private readonly GL _gl;
    private readonly LiveOptions _options;
    private FrameLearner? _learner;
    private LearnedKernel? _shown;
    private int _version;
    private double _strength = double.NaN;
    private long _frames;

    public LiveLearning(GL gl, LiveOptions options, bool isReversed)
    {
        _gl = gl;
        _options = options;
        IsReversed = isReversed;
    }

    /// <summary>Whether the kernel that undoes the change is learned.</summary>
    public bool IsReversed { get; }

    /// <summary>Whether it has been stopped; what was learned stays.</summary>
    public bool IsStopped { get; set; }

    /// <summary>What the result is compared with: the filter's own kernel in correlation form; null where nobody knows it.</summary>
    public Kernel? Truth { get; private set; }

    /// <summary>The newest result; null before the first.</summary>
    public LearnedKernel? Result => _learner?.Result;

    /// <summary>Largest difference between a learned and a true weight; NaN where there are none.</summary>
    public double Distance { get; private set; } = double.NaN;

    /// <summary>Side of the kernel that is learned.</summary>
    public int Side => _learner?.Options.Side ?? 0;

    /// <summary>Milliseconds that a frame has cost on average, all threads together.</summary>
    public double MillisecondsPerFrame => _frames > 0 ? _learner!.Milliseconds / _frames : 0;

    /// <summary>Whether a picture that stands still has been learned from to its last tile.</summary>
    public bool HasSeenAll => _learner?.HasSeenAll ?? false;

    /// <summary>Why nothing is learned; null where all is well.</summary>
    public string? Problem => _learner?.Problem;

    /// <summary>Learns from the frame that has just been drawn.</summary>
    /// <param name="state">What runs.</param>
    /// <param name="host">Before and after.</param>
    /// <param name="companion">What the kernel shall give in place of the filter's result; null for that.</param>
    public void Observe(LiveState state, RenderingHost host, FrameTexture? companion)
    {
        if (!host.HasFrame || IsStopped) return;
        Follow(state, companion is not null);
        var (before, after) = (host.Before, companion ?? host.After);
        _learner!.Observe(IsReversed ? after : before, IsReversed ? before : after, host.Source!.Picture);
        _frames++;
        if (ReferenceEquals(_shown, _learner.Result)) return;
        _shown = _learner.Result;
        Distance = _shown is not null && Truth is not null ? _shown.DistanceTo(Truth) : double.NaN;
    }

    /// <summary>Takes in what is still under way; for the end of a run.</summary>
    public void Flush() => _learner?.Flush();

    /// <summary>Writes the kernel as <c>rtconv apply --kernel</c> reads it.</summary>
    /// <returns>The file, or null where nothing has been learned yet.</returns>
    public string? Write()
    {
        if (Result is not { } result) return null;
        string path = "rtconv-learned.json";
        for (int k = 2; File.Exists(path); k++) path = $"rtconv-learned-{k}.json";
        LearnedKernelFiles.Write(path, result.Fit);
        return path;
    }

    /// <summary>One line for the end of a run.</summary>
    public string Summary() => Result is not { } result
        ? $"learning: {Problem ?? "no tile has been seen"}"
        : FormattableString.Invariant($"learned a {Side} x {Side} kernel from {result.Tiles} tiles, {RiskText(result)}")
            + (double.IsNaN(Distance) ? "" : FormattableString.Invariant($", largest difference to the true weights {Distance:0.##e+0}"))
            + FormattableString.Invariant($", {MillisecondsPerFrame:0.0} ms per frame");

    // The first tiles may all be for training.
    private static string RiskText(LearnedKernel result) => double.IsNaN(result.Fit.HeldOutRisk)
        ? FormattableString.Invariant($"training risk {result.Fit.TrainingRisk:0.##e+0}, none held out yet")
        : FormattableString.Invariant($"held-out risk {result.Fit.HeldOutRisk:0.##e+0}");

    /// <inheritdoc/>
    public void Dispose() => _learner?.Dispose();

    // What is to be learned changes with the filter; a companion's frames do not ask it.
    private void Follow(LiveState state, bool hasCompanion)
    {
        if (_learner is not null && (hasCompanion || (_version == state.Version && _strength.Equals(state.Strength)))) return;
        (_version, _strength) = (state.Version, state.Strength);
        Truth = hasCompanion || IsReversed ? null : TruthOf(state);
        int side = _options.LearnSide > 0 ? _options.LearnSide : SideFor(Truth);
        (_shown, Distance) = (null, double.NaN);
        if (_learner?.Options.Side == side)
        {
            _learner.Restart();
            return;
        }
        _learner?.Dispose();
        _frames = 0;
        var defaults = new FrameLearnerOptions { Side = side };
        _learner = new FrameLearner(_gl, _options.LearnShare > 0 ? defaults with { Share = _options.LearnShare } : defaults);
    }

    /// <summary>The one kernel that a state's filter comes to, strength included; null where it is no single kernel for all channels.</summary>
    internal static Kernel? TruthOf(LiveState state)
    {
        if (state.Filter is not ConvolveFilter filter || filter.Kernels.Kernels.Distinct().ToArray() is not [var _] || !filter.Kernels.IsDepthwise) return null;
        var kernel = filter.CorrelationKernels.Kernels.First();
        return state.Strength < 1 ? state.Strength * kernel + (1 - state.Strength) * Kernel.Identity : kernel;
    }

    // Odd, and wide enough for the kernel's window about its anchor.
    private static int SideFor(Kernel? truth)
    {
        if (truth is null) return SideOfUnknown;
        int reach = Math.Max(Math.Max(truth.AnchorX, truth.Width - 1 - truth.AnchorX), Math.Max(truth.AnchorY, truth.Height - 1 - truth.AnchorY));
        return Math.Clamp(2 * reach + 1, 3, LargestChosen);
    }
}
