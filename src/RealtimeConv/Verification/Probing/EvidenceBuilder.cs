namespace RealtimeConv.Verification.Probing;

/// <summary>Collects the samples that contradict an expectation and keeps the worst.</summary>
internal sealed class EvidenceBuilder
{
    private int _x = -1, _y, _channel, _left = int.MaxValue, _top = int.MaxValue, _right, _bottom;
    private double _found, _expected, _ratio;

    public long Samples { get; private set; }

    /// <summary>Samples looked at.</summary>
    public long Judged { get; private set; }

    /// <summary>Judges a sample: the ratio of its error to what is allowed, above 1 a contradiction.</summary>
    public void Judge(int x, int y, int channel, double found, double expected, double ratio)
    {
        Judged++;
        if (ratio <= 1) return;
        Samples++;
        (_left, _top, _right, _bottom) = (Math.Min(_left, x), Math.Min(_top, y), Math.Max(_right, x), Math.Max(_bottom, y));
        if (ratio <= _ratio) return;
        (_x, _y, _channel, _found, _expected, _ratio) = (x, y, channel, found, expected, ratio);
    }

    /// <summary>The evidence, or null where nothing contradicted.</summary>
    public ProbeEvidence? Build(ProbeProblem problem, string frame, string message) => Samples == 0 ? null : new ProbeEvidence(problem, frame, message)
    {
        X = _x, Y = _y, Channel = _channel, Found = _found, Expected = _expected, Samples = Samples, Box = (_left, _top, _right, _bottom),
    };
}
