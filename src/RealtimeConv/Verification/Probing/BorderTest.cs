using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Finds what a pass does beyond each edge: predicts the strip of pixels that reach beyond this edge alone under every rule, on noise.</summary>
internal sealed class BorderTest
{
    // A constant that is known no better than this is not known.
    private const double CoarsestConstant = 1.0 / 8;

    private const long MostWork = 20_000_000;

    private static readonly BorderRule[] Extensions = [BorderRule.Replicate, BorderRule.Reflect, BorderRule.Reflect101, BorderRule.Wrap];

    private readonly ProbeSession _session;
    private readonly ProbeView _view;
    private readonly Predictor _predictor;
    private readonly ResponseModel _model;
    private readonly Frame _frame;
    private readonly Response _input, _output;

    public BorderTest(ProbeSession session, ProbeView view, Predictor predictor, ResponseModel model, int width, int height)
    {
        (_session, _view, _predictor, _model) = (session, view, predictor, model);
        _frame = view.Fill(width, height, (x, y, i) => view.Even(0.125 + 0.75 * ProbeNoise.At(31, x, y, i)));
        _input = Response.Of(_frame);
        _output = session.Run(_frame, "noise");
    }

    /// <summary>Left, right, top, bottom.</summary>
    public ImmutableArray<EdgeFinding> Run() => [.. Enum.GetValues<Edge>().Select(Find)];

    /// <summary>Whether the corners follow their edges, as evidence where they do not. Edges must have one of the five rules.</summary>
    public ProbeEvidence? Corners(FrameExtension extension)
    {
        var evidence = new EvidenceBuilder();
        int stride = _predictor.Cost > 500 ? 7 : 1;
        for (int y = 0; y < _input.Height; y++)
            for (int x = 0; x < _input.Width; x++)
                if (IsBeyondColumns(x) && IsBeyondRows(y) && (y * _input.Width + x) % stride == 0)
                    for (int o = 0; o < _output.Channels; o++) _predictor.Judge(_predictor.At(_input, x, y, o, extension), _output, x, y, o, evidence);
        return evidence.Build(ProbeProblem.Corners, ProbeSession.Named("noise", _frame), "the corners do not follow the rules of their edges");
    }

    /// <summary>Whether frames smaller than the kernel's reach follow the rule, as evidence where they do not.</summary>
    public ProbeEvidence? SmallFrames(FrameExtension extension)
    {
        foreach (var (width, height) in new[] { (1, 1), (2, 1), (1, 3), (3, 2), (5, 4) })
        {
            var frame = _view.Fill(width, height, (x, y, i) => _view.Even(0.125 + 0.75 * ProbeNoise.At(32, x, y, i)));
            Response input = Response.Of(frame), output = _session.Run(frame, "noise");
            if (output.Width != width || output.Height != height) return new ProbeEvidence(ProbeProblem.SmallFrames, ProbeSession.Named("noise", frame), $"the result is {output.Width} x {output.Height}");
            var evidence = new EvidenceBuilder();
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    for (int o = 0; o < output.Channels; o++) _predictor.Judge(_predictor.At(input, x, y, o, extension), output, x, y, o, evidence);
            if (evidence.Build(ProbeProblem.SmallFrames, ProbeSession.Named("noise", frame), "a frame smaller than the kernel does not follow the border rule") is { } found) return found;
        }
        return null;
    }

    private EdgeFinding Find(Edge edge)
    {
        var field = _predictor.Field;
        int reach = edge switch { Edge.Left => -field.Left, Edge.Right => field.Right, Edge.Top => -field.Top, _ => field.Bottom };
        if (reach <= 0) return new EdgeFinding(edge, 0, []);
        var strip = Thinned(Strip(edge).ToList());
        var none = new double[field.Inputs];
        var rules = new List<BorderRule>();
        foreach (var rule in Extensions)
            if (Fits(strip, FrameExtension.All(rule, none))) rules.Add(rule);
        var (constant, error) = Constant(strip);
        if (error <= CoarsestConstant && Fits(strip, FrameExtension.All(BorderRule.Constant, constant), error)) rules.Add(BorderRule.Constant);
        if (Fits(strip, FrameExtension.All(BorderRule.Rescaled, none))) rules.Add(BorderRule.Rescaled);
        if (IsCopied(strip)) rules.Add(BorderRule.Copied);
        if (IsBlank(strip)) rules.Add(BorderRule.Blank);
        bool isConstant = rules.Contains(BorderRule.Constant);
        return new EdgeFinding(edge, reach, [.. rules])
        {
            Constant = isConstant ? [.. constant] : [], ConstantError = isConstant ? error : 0, Evidence = rules.Count == 0 ? Contradiction(strip, edge) : null,
        };
    }

    // The pixels that reach beyond this edge and no other.
    private IEnumerable<(int X, int Y)> Strip(Edge edge)
    {
        var f = _predictor.Field;
        for (int y = 0; y < _input.Height; y++)
            for (int x = 0; x < _input.Width; x++)
            {
                bool left = x < -f.Left, right = x >= _input.Width - f.Right, top = y < -f.Top, bottom = y >= _input.Height - f.Bottom;
                if ((left ? 1 : 0) + (right ? 1 : 0) + (top ? 1 : 0) + (bottom ? 1 : 0) != 1) continue;
                if (edge switch { Edge.Left => left, Edge.Right => right, Edge.Top => top, _ => bottom }) yield return (x, y);
            }
    }

    // A prime step meets every column and row.
    private List<(int X, int Y)> Thinned(List<(int X, int Y)> strip)
    {
        long work = (long)strip.Count * _predictor.Cost;
        if (work <= MostWork) return strip;
        int step = work < 7 * MostWork ? 7 : work < 31 * MostWork ? 31 : 127;
        return [.. strip.Where((_, k) => k % step == 0)];
    }

    private bool Fits(List<(int X, int Y)> strip, FrameExtension extension, double constantError = 0)
    {
        foreach (var (x, y) in strip)
            for (int o = 0; o < _output.Channels; o++)
            {
                var (value, error) = _predictor.At(_input, x, y, o, extension);
                if (constantError > 0) error += constantError * Math.Abs(_predictor.WeightOutside(_input, x, y, o));
                if (!(_model.Ratio(_output[x, y, o], o, value, error) <= 1)) return false;
            }
        return strip.Count > 0;
    }

    // Least squares of what zeros outside leave unexplained, against the weight that lies outside. Per channel where each output reads its own input, else one for all.
    private (double[] Constant, double Error) Constant(List<(int X, int Y)> strip)
    {
        var field = _predictor.Field;
        var zeros = FrameExtension.All(BorderRule.Constant, new double[field.Inputs]);
        bool isDepthwise = IsDepthwise();
        var products = new double[field.Inputs];
        var squares = new double[field.Inputs];
        var uncertain = new double[field.Inputs];
        foreach (var (x, y) in strip)
            for (int o = 0; o < field.Outputs; o++)
            {
                if (!_model.IsInside(_output[x, y, o], o) || (isDepthwise && o >= field.Inputs)) continue;
                double weight = _predictor.WeightOutside(_input, x, y, o);
                if (weight == 0) continue;
                var (value, error) = _predictor.At(_input, x, y, o, zeros);
                int slot = isDepthwise ? o : 0;
                products[slot] += weight * (_output[x, y, o] - value);
                squares[slot] += weight * weight;
                uncertain[slot] += Math.Abs(weight) * (error + _model.Storage(_output[x, y, o]));
            }
        var constant = new double[field.Inputs];
        double largest = 0;
        for (int i = 0; i < field.Inputs; i++)
        {
            int slot = isDepthwise ? i : 0;
            if (squares[slot] == 0) continue;
            double error = uncertain[slot] / squares[slot];
            // A constant that can be 0 or 1 is 0 or 1.
            constant[i] = Simple(products[slot] / squares[slot], error);
            largest = Math.Max(largest, error);
        }
        return (constant, largest);
    }

    private static double Simple(double value, double error) => Math.Abs(value - Math.Round(value)) <= error && Math.Abs(value) < 2 ? Math.Round(value) + 0.0 : value;

    private bool IsDepthwise()
    {
        var field = _predictor.Field;
        for (int o = 0; o < field.Outputs; o++)
            for (int i = 0; i < field.Inputs; i++)
                if (i != o)
                    for (int dy = field.Top; dy <= field.Bottom; dy++)
                        for (int dx = field.Left; dx <= field.Right; dx++)
                            if (KernelField.Value(field[o, i, dx, dy]) != 0) return false;
        return true;
    }

    private bool IsCopied(List<(int X, int Y)> strip) => strip.Count > 0 && strip.All(p => Enumerable.Range(0, _output.Channels).All(o =>
        o >= _input.Channels || _model.Ratio(_output[p.X, p.Y, o], o, _input[p.X, p.Y, o], 0) <= 1));

    private bool IsBlank(List<(int X, int Y)> strip) => strip.Count > 1 && strip.All(p => Enumerable.Range(0, _output.Channels).All(o => _output[p.X, p.Y, o] == _output[strip[0].X, strip[0].Y, o]));

    private ProbeEvidence? Contradiction(List<(int X, int Y)> strip, Edge edge)
    {
        var evidence = new EvidenceBuilder();
        var replicate = FrameExtension.All(BorderRule.Replicate, new double[_predictor.Field.Inputs]);
        foreach (var (x, y) in strip)
            for (int o = 0; o < _output.Channels; o++) _predictor.Judge(_predictor.At(_input, x, y, o, replicate), _output, x, y, o, evidence);
        return evidence.Build(ProbeProblem.Corners, ProbeSession.Named("noise", _frame), $"no border rule fits the {edge.ToString().ToLowerInvariant()} edge; under replicate");
    }

    private bool IsBeyondColumns(int x) => x < -_predictor.Field.Left || x >= _input.Width - _predictor.Field.Right;

    private bool IsBeyondRows(int y) => y < -_predictor.Field.Top || y >= _input.Height - _predictor.Field.Bottom;
}
