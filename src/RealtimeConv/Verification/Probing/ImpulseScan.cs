using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Recovers the kernel from the responses to impulses in the middle of a frame, one input channel after the other.</summary>
/// <remarks>
/// out(p) for an impulse at q is the weight at displacement q - p. Where nothing clamps or rounds, one impulse of 1 on 0 shows every weight to the last bit. Else
/// impulses of several heights, up and down, on a base in between, give ranges; see <see cref="LineFit"/>.
/// </remarks>
internal sealed class ImpulseScan
{
    private static readonly double[] Heights = [1.0 / 2, 1.0 / 4, 1.0 / 16, 1.0 / 64, -1.0 / 64, -1.0 / 16, -1.0 / 4, -1.0 / 2];
    private static readonly double[] Bases = [1.0 / 2, 1.0 / 4, 1.0 / 8, 1.0 / 32, 3.0 / 4];
    private static readonly double[] Levels = [1.0 / 16, 3.0 / 16, 3.0 / 8, 5.0 / 8, 7.0 / 8, 1];

    private readonly ProbeSession _session;
    private readonly ProbeView _view;
    private readonly ResponseModel _model;
    private readonly int _width, _height;
    private readonly double _base;
    private readonly Response _zero, _ground;
    private readonly List<(double Height, Response Response)>[] _responses;
    private readonly List<(double Level, Response Response)> _levels;

    /// <summary>Sends the impulses.</summary>
    public ImpulseScan(ProbeSession session, ProbeView view, ResponseModel model, int width, int height)
    {
        (_session, _view, _model, _width, _height) = (session, view, model, width, height);
        bool isPlain = model.Type == SampleType.Float32 && model.Rails.All(r => double.IsNegativeInfinity(r.Low) && double.IsPositiveInfinity(r.High));
        _zero = Flat(0);
        (_base, _ground) = isPlain ? (0, _zero) : Ground();
        _levels = isPlain ? [] : [.. Levels.Select(l => (view.Even(l), Flat(view.Even(l)))), (0, _zero), (_base, _ground)];
        _responses = [.. Enumerable.Range(0, view.Inputs).Select(i => Send(i, isPlain ? [1] : Heights))];
    }

    private int CentreX => _width / 2;

    private int CentreY => _height / 2;

    /// <summary>The kernel; its box holds displacement 0.</summary>
    public KernelField Solve()
    {
        int outputs = _ground.Channels;
        // Twice: the error of the larger sums follows from the kernel itself.
        double[] scale = [.. Enumerable.Repeat(_ground.Largest, outputs)];
        var field = Boxed(Weights(scale, Grounds(scale, 1), 1), []);
        for (int o = 0; o < outputs; o++) scale[o] = AbsoluteSum(field, o) + Math.Abs(_zero[CentreX, CentreY, o]);
        int taps = field.Taps();
        var grounds = Grounds(scale, taps);
        var weights = Weights(scale, grounds, taps);
        field = Boxed(weights, []);
        return Boxed(weights, [.. Enumerable.Range(0, outputs).Select(o => Bias(field, o, grounds[o], scale[o], taps))]);
    }

    // From black itself; where black is clamped, from the base less what the kernel makes of it, and from the line through all constants.
    private Interval Bias(KernelField field, int output, Interval ground, double scale, int taps)
    {
        double relative = _model.Relative(taps, Math.Max(_width, _height));
        double black = _zero[CentreX, CentreY, output];
        var bias = _model.Before(black, output, relative * Math.Abs(black));
        if (_levels.Count == 0) return bias;
        var places = _levels.Select(l => (l.Level, _model.Before(l.Response[CentreX, CentreY, output], output, relative * scale))).ToArray();
        Interval line = LineFit.Solve(places).T, sum = Sum(field, output);
        if (_view.HoldsAlpha || !sum.IsBounded) return Narrower(bias, line);
        return Narrower(Narrower(bias, line), new Interval(ground.Low - _base * sum.High, ground.High - _base * sum.Low));
    }

    private static Interval Narrower(Interval range, Interval other) => range.And(other) is { IsEmpty: false } both ? both : range;

    private static Interval Sum(KernelField field, int output)
    {
        double low = 0, high = 0;
        for (int i = 0; i < field.Inputs; i++)
            for (int dy = field.Top; dy <= field.Bottom; dy++)
                for (int dx = field.Left; dx <= field.Right; dx++) (low, high) = (low + field[output, i, dx, dy].Low, high + field[output, i, dx, dy].High);
        return new Interval(low, high);
    }

    private Interval[] Weights(double[] scale, Interval[] ground, int taps)
    {
        int outputs = scale.Length, inputs = _view.Inputs, pixels = _width * _height;
        double relative = _model.Relative(taps, Math.Max(_width, _height));
        var weights = new Interval[pixels * outputs * inputs];
        var places = new (double S, Interval R)[_responses[0].Count + 1];
        for (int i = 0; i < inputs; i++)
            for (int o = 0; o < outputs; o++)
                for (int k = 0; k < pixels; k++)
                {
                    Places(i, o, k, scale[o], relative, places);
                    weights[(o * inputs + i) * pixels + k] = LineFit.Solve(places).W.And(LineFit.Slope(places, ground[o]));
                }
        return weights;
    }

    // Away from the border the response to the base is the same everywhere, so each pixel's line narrows it for all.
    private Interval[] Grounds(double[] scale, int taps)
    {
        double relative = _model.Relative(taps, Math.Max(_width, _height));
        var ranges = new Interval[scale.Length];
        var places = new (double S, Interval R)[_responses[0].Count + 1];
        for (int o = 0; o < ranges.Length; o++)
        {
            ranges[o] = Narrowed(Interval.Everything, 0, o, CentreY * _width + CentreX, scale[o], relative, places);
            for (int i = 0; i < _view.Inputs; i++)
                for (int y = _height / 4; y < _height - _height / 4; y++)
                    for (int x = _width / 4; x < _width - _width / 4; x++) ranges[o] = Narrowed(ranges[o], i, o, y * _width + x, scale[o], relative, places);
        }
        return ranges;
    }

    private Interval Narrowed(Interval range, int input, int output, int pixel, double scale, double relative, (double S, Interval R)[] places)
    {
        Places(input, output, pixel, scale, relative, places);
        var narrowed = range.And(LineFit.Solve(places).T);
        return narrowed.IsEmpty ? range : narrowed;
    }

    private void Places(int input, int output, int pixel, double scale, double relative, (double S, Interval R)[] places)
    {
        var responses = _responses[input];
        double ground = _ground.Values[pixel * _ground.Channels + output];
        bool isPlain = _base == 0;
        places[0] = (0, _model.Before(ground, output, relative * (isPlain ? Math.Abs(ground) : scale)));
        for (int k = 0; k < responses.Count; k++)
        {
            double sample = responses[k].Response.Values[pixel * _ground.Channels + output];
            double error = relative * (isPlain ? Math.Max(Math.Abs(sample), Math.Abs(ground)) : scale);
            places[k + 1] = (responses[k].Height, double.IsFinite(sample) ? _model.Before(sample, output, error) : Interval.Everything);
        }
    }

    private KernelField Boxed(Interval[] weights, Interval[] bias)
    {
        int pixels = _width * _height, outputs = _ground.Channels, inputs = _view.Inputs;
        double floor = _model.Floor(Math.Max(_width, _height), IsNoisy()), unseen = 0;
        var largest = new double[outputs * inputs];
        for (int k = 0; k < weights.Length; k++)
            if (weights[k].IsBounded && !weights[k].Contains(0)) largest[k / pixels] = Math.Max(largest[k / pixels], Math.Abs(weights[k].Middle));
        int left = 0, top = 0, right = 0, bottom = 0;
        for (int k = 0; k < weights.Length; k++)
        {
            double least = floor * largest[k / pixels];
            if (weights[k].IsEmpty) continue;
            if (!(weights[k].Low > least || weights[k].High < -least))
            {
                if (weights[k].IsBounded) unseen = Math.Max(unseen, Math.Max(-weights[k].Low, weights[k].High));
                continue;
            }
            int dx = CentreX - k % pixels % _width, dy = CentreY - k % pixels / _width;
            (left, right, top, bottom) = (Math.Min(left, dx), Math.Max(right, dx), Math.Min(top, dy), Math.Max(bottom, dy));
        }
        var field = new KernelField(left, top, right - left + 1, bottom - top + 1, outputs, inputs) { Bias = bias, Unseen = unseen };
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < inputs; i++)
                for (int dy = top; dy <= bottom; dy++)
                    for (int dx = left; dx <= right; dx++)
                    {
                        var weight = weights[(o * inputs + i) * pixels + (CentreY - dy) * _width + CentreX - dx];
                        double least = floor * largest[o * inputs + i];
                        // No line fits a response that is not linear; its middle still shows what the impulse did.
                        if (weight.IsEmpty) weight = new Interval(weight.High, weight.Low);
                        field[o, i, dx, dy] = new Interval(weight.Low - least, weight.High + least);
                    }
        return field;
    }

    // Transforms leave rounding everywhere; direct sums leave what no tap reaches untouched to the bit.
    private bool IsNoisy()
    {
        long touched = 0, all = 0;
        foreach (var (_, response) in _responses.SelectMany(r => r))
            for (int k = 0; k < response.Values.Length; k++, all++)
                if (response.Values[k] != _ground.Values[k]) touched++;
        return 2 * touched > all;
    }

    private static double AbsoluteSum(KernelField field, int output)
    {
        double sum = 0;
        for (int i = 0; i < field.Inputs; i++)
            for (int dy = field.Top; dy <= field.Bottom; dy++)
                for (int dx = field.Left; dx <= field.Right; dx++)
                    if (field[output, i, dx, dy] is { IsBounded: true } weight) sum += Math.Max(Math.Abs(weight.Low), Math.Abs(weight.High));
        return sum;
    }

    private Response Flat(double value) => _session.Run(_view.Constant(_width, _height, value), $"constant {value}");

    // The base at which most output channels lie between their rails.
    private (double Base, Response Ground) Ground()
    {
        (double Base, Response Ground)? best = null;
        int most = -1;
        foreach (double value in Bases)
        {
            double level = _view.Even(value);
            var response = Flat(level);
            int inside = Enumerable.Range(0, response.Channels).Count(c => _model.IsInside(response[CentreX, CentreY, c], c));
            if (inside > most) (best, most) = ((level, response), inside);
            if (inside == response.Channels) break;
        }
        return best!.Value;
    }

    private List<(double Height, Response Response)> Send(int input, double[] heights)
    {
        var responses = new List<(double, Response)>();
        foreach (double height in heights)
        {
            double level = _base + height;
            if (level is < 0 or > 1) continue;
            var frame = _view.Fill(_width, _height, (x, y, i) => i == input && x == CentreX && y == CentreY ? level : _base);
            // The height that the format made of it.
            double stored = frame[CentreX, CentreY, input] - _base;
            responses.Add((stored, _session.Run(frame, $"impulse of {frame[CentreX, CentreY, input]:G4} on {_base:G4} in channel {input}")));
        }
        return responses;
    }
}
