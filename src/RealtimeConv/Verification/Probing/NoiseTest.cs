using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Whether the kernel that impulses show explains superpositions: noise and a constant, every pixel whose window lies inside the frame.</summary>
internal sealed class NoiseTest(ProbeSession session, ProbeView view, Predictor predictor)
{
    private const long MostWork = 60_000_000;

    /// <summary>Judges frames of the size the kernel was measured at, and a larger one of other proportions, past the borders of the usual workgroups.</summary>
    public void Run(int width, int height)
    {
        Judge(width, height, "noise", (x, y, i) => view.Even(ProbeNoise.At(41, x, y, i)));
        Judge(width, height, "constant 0.75", (_, _, _) => view.Even(0.75));
        Judge(width * 3 / 2 + 2, height * 2 + 1, "noise", (x, y, i) => view.Even(ProbeNoise.At(42, x, y, i)));
    }

    private void Judge(int width, int height, string name, Func<int, int, int, double> value)
    {
        if (session.Has(ProbeProblem.KernelDoesNotExplain)) return;
        var frame = view.Fill(width, height, value);
        var evidence = new EvidenceBuilder();
        // Where a kernel is too large to evaluate everywhere, a step that shares no factor with the width still meets every column.
        long work = (long)width * height * predictor.Cost;
        predictor.Judge(Response.Of(frame), session.Run(frame, name), evidence, work <= MostWork ? 1 : work < 13 * MostWork ? 13 : 997);
        session.Add(evidence.Build(ProbeProblem.KernelDoesNotExplain, ProbeSession.Named(name, frame),
            "the kernel that impulses in the middle show does not explain this pixel: other taps, or another kernel there"));
    }
}
