namespace RealtimeConv.Hosting.Rendering;

/// <summary>Keeps what a user drags about within a frame budget: predicts milliseconds from a cost model, corrected by the frames that ran.</summary>
/// <remarks>Knows no GL and no clock: it is told. Not thread-safe.</remarks>
public sealed class FrameGovernor
{
    // A frame that waited for something else shall not decide; a few frames that agree shall.
    private const double Share = 0.2;
    private const double MostCorrection = 256;

    // What a frame takes beside its pixels, and how far a clock may be off, as a share of the budget: 1 ms of 16.
    private const double Unknown = 1 / 16.0;

    // Below this share of the budget the unknown part weighs too much for a frame to tell a rate.
    private const double Telling = 1 / 4.0;

    private double _last = 1;

    /// <summary>Creates a governor.</summary>
    /// <param name="budgetMilliseconds">Milliseconds that the filter of a frame may take; above 0, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The budget is no such number.</exception>
    public FrameGovernor(double budgetMilliseconds)
    {
        if (!(budgetMilliseconds > 0) || !double.IsFinite(budgetMilliseconds))
            throw new ArgumentOutOfRangeException(nameof(budgetMilliseconds), $"A frame budget of {budgetMilliseconds} ms was asked for; it must be above 0 and finite.");
        BudgetMilliseconds = budgetMilliseconds;
    }

    /// <summary>Milliseconds that the filter of a frame may take.</summary>
    public double BudgetMilliseconds { get; }

    /// <summary>Measured time over modelled time; 1 before the first two measurements.</summary>
    public double Correction { get; private set; } = 1;

    /// <summary>Milliseconds that a plan is expected to take.</summary>
    /// <param name="nanosecondsPerPixel">What the cost model says.</param>
    /// <param name="pixels">Pixels of a frame.</param>
    public double Predict(double nanosecondsPerPixel, long pixels) => 1e-6 * nanosecondsPerPixel * pixels * Correction;

    /// <summary>Whether a plan is expected to stay within the budget.</summary>
    public bool Fits(double nanosecondsPerPixel, long pixels) => Predict(nanosecondsPerPixel, pixels) <= BudgetMilliseconds;

    /// <summary>Learns from a frame that ran, as far as the frame before it agrees.</summary>
    /// <remarks>
    /// A frame is not made of pixels alone: calls, waits and the clock's grain come on top, of which nothing is known but that they are a small share of a budget. A plan that takes little of the budget
    /// therefore teaches only what cannot be explained by them, however often it runs: 0.6 ms for a plan of 0.05 ms does not make all plans twelve times as slow.
    /// </remarks>
    /// <param name="nanosecondsPerPixel">What the cost model said of its plan.</param>
    /// <param name="pixels">Its pixels.</param>
    /// <param name="milliseconds">What the filter took; nothing is learned from numbers that are not positive and finite.</param>
    public void Learn(double nanosecondsPerPixel, long pixels, double milliseconds)
    {
        double modelled = 1e-6 * nanosecondsPerPixel * pixels;
        if (!(modelled > 0) || !(milliseconds > 0) || !double.IsFinite(milliseconds) || !double.IsFinite(modelled)) return;
        double measured = Math.Clamp(Explained(modelled, milliseconds), 1 / MostCorrection, MostCorrection);
        double agreed = Math.Max(measured, _last) < Correction ? Math.Max(measured, _last) : Math.Min(measured, _last) > Correction ? Math.Min(measured, _last) : Correction;
        _last = measured;
        // In the exponent: a frame ten times too slow and one ten times too fast cancel.
        Correction = Math.Exp((1 - Share) * Math.Log(Correction) + Share * Math.Log(agreed));
    }

    // The correction nearest to the present one that explains a time.
    private double Explained(double modelled, double milliseconds)
    {
        if (Math.Max(modelled * Correction, milliseconds) >= Telling * BudgetMilliseconds) return milliseconds / modelled;
        double unknown = Unknown * BudgetMilliseconds;
        return Math.Clamp(Correction, (milliseconds - unknown) / modelled, (milliseconds + unknown) / modelled);
    }

    /// <summary>The largest of the steps from a least one up to the one asked for whose plan fits; costs must not fall as steps grow.</summary>
    /// <param name="asked">The step asked for, at least 0.</param>
    /// <param name="cost">The cost of the plan of a step, in nanoseconds per pixel.</param>
    /// <param name="pixels">Pixels of a frame.</param>
    /// <returns>A step from 0 to the one asked for; 0 even where that does not fit, since there is nothing below it.</returns>
    public int Cap(int asked, Func<int, double> cost, long pixels)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentOutOfRangeException.ThrowIfNegative(asked);
        if (Fits(cost(asked), pixels)) return asked;
        int least = 0, beyond = asked;
        while (beyond - least > 1)
        {
            int middle = (least + beyond) / 2;
            if (Fits(cost(middle), pixels)) least = middle;
            else beyond = middle;
        }
        return least;
    }
}
