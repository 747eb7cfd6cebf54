namespace RealtimeConv.Verification.Probing;

/// <summary>What a recovered kernel gives for a frame, and how far off a float32 evaluation may be.</summary>
internal sealed class Predictor
{
    private readonly (int Input, int Dx, int Dy, double Weight, double Radius)[][] _taps;
    private readonly double[] _absoluteSums;
    private readonly ResponseModel _model;
    private readonly int _count;

    public Predictor(KernelField field, ResponseModel model)
    {
        Field = field;
        _model = model;
        _count = field.Taps();
        _taps = [.. Enumerable.Range(0, field.Outputs).Select(o => Taps(field, o))];
        _absoluteSums = [.. _taps.Select(t => t.Sum(tap => Math.Abs(tap.Weight)))];
    }

    public KernelField Field { get; }

    /// <summary>Multiplications that one whole picture costs per pixel.</summary>
    public int Cost => _taps.Sum(t => t.Length);

    /// <summary>The result at a pixel whose window lies inside the frame.</summary>
    public (double Value, double Error) At(Response input, int x, int y, int output) => At(input, x, y, output, null);

    /// <summary>The result at a pixel, samples outside coming from an extension.</summary>
    public (double Value, double Error) At(Response input, int x, int y, int output, FrameExtension? extension)
    {
        double sum = 0, magnitude = 0, radius = 0, weights = 0, inside = 0;
        foreach (var (i, dx, dy, weight, uncertain) in _taps[output])
        {
            double sample = extension is null ? input[x + dx, y + dy, i] : extension.At(input, x + dx, y + dy, i);
            weights += weight;
            // Left out: the extension has no sample there.
            if (double.IsNaN(sample)) continue;
            inside += weight;
            sum += weight * sample;
            magnitude += Math.Abs(weight * sample);
            radius += uncertain * Math.Abs(sample);
        }
        double share = extension is { Rescales: true } && inside != 0 ? weights / inside : 1;
        var bias = Field.Bias[output];
        double error = radius * Math.Abs(share) + (bias.IsBounded ? bias.Radius : 0) + _model.Arithmetic(_count) * (magnitude * Math.Abs(share) + Math.Abs(bias.Middle));
        double leak = _model.Leak(Math.Max(input.Width, input.Height));
        if (leak > 0) error += leak * _absoluteSums[output] * Math.Abs(share) * input.Largest;
        return (bias.Middle + sum * share, error);
    }

    /// <summary>The sum of the weights that fall outside the frame.</summary>
    public double WeightOutside(Response input, int x, int y, int output)
    {
        double outside = 0;
        foreach (var (_, dx, dy, weight, _) in _taps[output])
            if (x + dx < 0 || y + dy < 0 || x + dx >= input.Width || y + dy >= input.Height) outside += weight;
        return outside;
    }

    /// <summary>Judges the pixels of a rectangle whose windows lie inside the frame.</summary>
    public void Judge(Response input, Response actual, EvidenceBuilder evidence, int stride = 1)
    {
        for (int y = Math.Max(0, -Field.Top); y < input.Height - Math.Max(0, Field.Bottom); y++)
            for (int x = Math.Max(0, -Field.Left); x < input.Width - Math.Max(0, Field.Right); x++)
            {
                if ((y * input.Width + x) % stride != 0) continue;
                for (int o = 0; o < Field.Outputs; o++) Judge(At(input, x, y, o), actual, x, y, o, evidence);
            }
    }

    /// <summary>Judges one sample against a prediction.</summary>
    public void Judge((double Value, double Error) predicted, Response actual, int x, int y, int output, EvidenceBuilder evidence) =>
        evidence.Judge(x, y, output, actual[x, y, output], _model.Rails[output].Clamp(predicted.Value), _model.Ratio(actual[x, y, output], output, predicted.Value, predicted.Error));

    private static (int, int, int, double, double)[] Taps(KernelField field, int output)
    {
        var taps = new List<(int, int, int, double, double)>();
        for (int i = 0; i < field.Inputs; i++)
            for (int dy = field.Top; dy <= field.Bottom; dy++)
                for (int dx = field.Left; dx <= field.Right; dx++)
                {
                    var weight = field[output, i, dx, dy];
                    double value = KernelField.Value(weight);
                    double radius = weight.IsBounded ? Math.Max(weight.High - value, value - weight.Low) : double.PositiveInfinity;
                    if (value != 0 || radius > 0) taps.Add((i, dx, dy, value, radius));
                }
        return [.. taps];
    }
}
