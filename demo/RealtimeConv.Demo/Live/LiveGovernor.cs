using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Live;

/// <summary>Decides what of the user's wish fits the frame budget: the filter as it is, a cheaper plan under an error of one 8-bit step, or a smaller kernel.</summary>
/// <param name="budgetMilliseconds">Milliseconds that the filter of a frame may take.</param>
internal sealed class LiveGovernor(double budgetMilliseconds)
{
    // Corrections that hardly differ lead to the same verdict; without this every frame would plan anew.
    private const double CorrectionStep = 1.5;
    private const double WorthGranting = 0.8;

    private readonly FrameGovernor _governor = new(budgetMilliseconds);
    private (int Version, int Width, int Height, Backend Backend, int Correction) _decidedFor = (-1, 0, 0, default, 0);
    private LiveVerdict? _verdict;

    /// <summary>The error that a cheaper plan may take.</summary>
    public static ErrorBudget Granted => ErrorBudget.EightBitSteps(1);

    /// <summary>Milliseconds that the filter of a frame may take.</summary>
    public double BudgetMilliseconds => _governor.BudgetMilliseconds;

    /// <summary>What is to run. Plans only where something has changed.</summary>
    /// <param name="state">What the user wants.</param>
    /// <param name="frame">The frames' format and size.</param>
    /// <param name="device">What runs them.</param>
    /// <param name="backend">The backend; Cpu for frames that are read back.</param>
    /// <param name="mayGrant">Whether there is an engine for plans under a budget.</param>
    public LiveVerdict Decide(LiveState state, in FrameTexture frame, DeviceProfile device, Backend backend, bool mayGrant)
    {
        int correction = (int)Math.Round(Math.Log(_governor.Correction) / Math.Log(CorrectionStep));
        var asked = (state.Version, frame.Region.Width, frame.Region.Height, backend, correction);
        if (_verdict is not null && asked == _decidedFor) return _verdict;
        _decidedFor = asked;
        try
        {
            return _verdict = Decide(state, new PlanRequest(state.Filter, frame.Format, frame.Format, frame.Region.Width, frame.Region.Height)
            {
                SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha, Device = device, Backend = backend, IsOnDevice = backend != Backend.Cpu,
            }, mayGrant);
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException)
        {
            // What cannot be planned is told by the engine that is asked to run it.
            return _verdict = new LiveVerdict(state.Filter, false, null);
        }
    }

    /// <summary>Learns from a frame that ran.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="milliseconds">What its filter took.</param>
    public void Learn(FilterPlan plan, double milliseconds) =>
        _governor.Learn(Cost(plan), Pixels(plan.Request), milliseconds);

    private LiveVerdict Decide(LiveState state, PlanRequest request, bool mayGrant)
    {
        long pixels = Pixels(request);
        double whole = Cost(request);
        if (_governor.Fits(whole, pixels)) return new LiveVerdict(state.Filter, false, null);
        if (mayGrant)
        {
            double granted = Cost(request with { Budget = Granted });
            if (granted < WorthGranting * whole && _governor.Fits(granted, pixels))
                return new LiveVerdict(state.Filter, true, Text($"a cheaper plan within one 8-bit step: as asked for it would take {_governor.Predict(whole, pixels):0} ms of the {BudgetMilliseconds:0.###} ms granted"));
        }
        if (state.Extent is not { } parameter)
            return new LiveVerdict(state.Filter, false, Text($"this takes about {_governor.Predict(whole, pixels):0} ms, more than the {BudgetMilliseconds:0.###} ms granted, and has no size to be made smaller"));
        int steps = (int)Math.Round((state[parameter] - parameter.Minimum) / parameter.Step);
        double At(int step) => parameter.Coerce(parameter.Minimum + step * parameter.Step);
        int cap = _governor.Cap(Math.Max(0, steps), step => step == steps ? whole : Cost(request with { Filter = state.FilterAt(parameter, At(step)) }), pixels);
        if (cap >= steps) return new LiveVerdict(state.Filter, false, Text($"this takes about {_governor.Predict(whole, pixels):0} ms, more than the {BudgetMilliseconds:0.###} ms granted"));
        return new LiveVerdict(state.FilterAt(parameter, At(cap)), false,
            Text($"{parameter.Name} {At(cap):0.###} instead of {state[parameter]:0.###}: that would take {_governor.Predict(whole, pixels):0} ms of the {BudgetMilliseconds:0.###} ms granted (M lets it)"));
    }

    private static double Cost(PlanRequest request) => Planner.Candidates(request)[0].Cost;

    // The model's word on the plan that runs, which a measurement may have put before the model's first.
    private static double Cost(FilterPlan plan) => Planner.CostOf(plan);

    private static long Pixels(PlanRequest request) => (long)request.Width * request.Height;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
