using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Whether the result for the mean of two frames is the mean of their results, wherever none of the three is clamped.</summary>
/// <remarks>With continuity that is linearity up to a bias. It needs no kernel, so it judges passes that have none.</remarks>
internal sealed class LinearityTest(ProbeSession session, ProbeView view, ResponseModel model)
{
    /// <summary>The evidence against linearity for frames within 0..1, or null.</summary>
    /// <param name="width">Columns of the frames.</param>
    /// <param name="height">Rows of the frames.</param>
    /// <param name="scale">sum |w| + |u| per output channel, as far as known.</param>
    /// <param name="taps">Taps per output channel, as far as known.</param>
    public ProbeEvidence? Run(int width, int height, double[] scale, int taps)
    {
        Frame Noise(int seed, double contrast, double floor) => view.Fill(width, height, (x, y, i) => view.Even(floor + contrast * ProbeNoise.At(seed, x, y, i)));
        Frame Dots(int seed) => view.Fill(width, height, (x, y, i) => ProbeNoise.At(seed, x, y, i) < 0.05 ? view.Even(ProbeNoise.At(seed + 1, x, y, i)) : 0);
        return Judge(Noise(11, 1, 0), Noise(12, 1, 0), "the mean of two noise frames", scale, taps)
            ?? Judge(Noise(13, 1, 0), Noise(14, 1.0 / 16, 0), "the mean of a bright and a dark noise frame", scale, taps)
            ?? Judge(Noise(15, 1.0 / 8, 7.0 / 8), Dots(16), "the mean of a pale frame and dots on black", scale, taps);
    }

    /// <summary>The evidence against linearity far beyond 0..1, or null; frames of floats only.</summary>
    public ProbeEvidence? RunLoud(int width, int height, double[] scale, int taps)
    {
        Frame Noise(int seed) => view.Fill(width, height, (x, y, i) => RailFinder.Loud * (2 * view.Even(ProbeNoise.At(seed, x, y, i)) - 1));
        double[] loud = [.. scale.Select(s => RailFinder.Loud * s)];
        return Judge(Noise(18), Noise(19), $"the mean of two noise frames within -{RailFinder.Loud}..{RailFinder.Loud}", loud, taps);
    }

    private ProbeEvidence? Judge(Frame first, Frame second, string name, double[] scale, int taps)
    {
        Response a = session.Run(first, "noise"), b = session.Run(second, "noise");
        var frame = view.Mean(first, second);
        var mean = session.Run(frame, name);
        double relative = model.Relative(taps, Math.Max(mean.Width, mean.Height));
        var evidence = new EvidenceBuilder();
        for (int k = 0; k < mean.Values.Length; k++)
        {
            int c = k % mean.Channels, pixel = k / mean.Channels;
            if (!model.IsInside(a.Values[k], c) || !model.IsInside(b.Values[k], c) || !model.IsInside(mean.Values[k], c)) continue;
            double expected = a.Values[k] / 2 + b.Values[k] / 2;
            double error = 2 * relative * Math.Max(scale[c], Math.Max(Math.Abs(a.Values[k]), Math.Abs(b.Values[k]))) + (model.Storage(a.Values[k]) + model.Storage(b.Values[k])) / 2;
            evidence.Judge(pixel % mean.Width, pixel / mean.Width, c, mean.Values[k], expected, model.Ratio(mean.Values[k], c, expected, error));
        }
        return evidence.Build(ProbeProblem.NotLinear, ProbeSession.Named(name, frame), "not linear: the mean of two frames does not give the mean of their results");
    }
}
