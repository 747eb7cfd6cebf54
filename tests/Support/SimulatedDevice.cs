using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Support;

/// <summary>Runs plans in float32 as a device might: in any order of summation, fused or not, truncating half floats, flushing denormals.</summary>
/// <remarks>It stands for hardware that is not here, so it takes the liberties that the bounds must cover. Slow; for small frames.</remarks>
public sealed class SimulatedDevice
{
    private readonly List<Dictionary<int, float[]>> _frames = [];
    private readonly Dictionary<Kernel, float[]> _weights = new(ReferenceEqualityComparer.Instance);
    private Random _random = new(0);
    private FilterPlan _plan = null!;
    private Frame _frame = null!;

    public enum Order { Forward, Backward, Pairwise, Shuffled }

    public enum CodeRounding { NearestEven, NearestUp, Down, Up }

    public Order Summation { get; init; }

    public bool IsFused { get; init; }

    public bool TruncatesHalf { get; init; }

    /// <summary>Whether half floats round away from 0, which no specification forbids.</summary>
    public bool RaisesHalf { get; init; }

    /// <summary>How values become codes: the nearest, ties to even or up; or, as the weakest promise allows, either neighbour.</summary>
    public CodeRounding Codes { get; init; }

    public bool FlushesDenormals { get; init; }

    /// <summary>Whether every operation rounds away from 0 instead of to nearest, as the weakest promise of the specification allows.</summary>
    public bool RoundsAway { get; init; }

    public static IEnumerable<SimulatedDevice> All =>
        from order in Enum.GetValues<Order>()
        from fused in new[] { false, true }
        select new SimulatedDevice { Summation = order, IsFused = fused, TruncatesHalf = !fused, FlushesDenormals = fused };

    public override string ToString() => $"{Summation}{(IsFused ? ", fused" : "")}{(TruncatesHalf ? ", truncating" : "")}{(FlushesDenormals ? ", flushing" : "")}";

    public Frame Run(FilterPlan plan, Frame frame) => Run(plan, [frame]);

    /// <summary>Runs a sequence, oldest first, and gives the result of its last frame.</summary>
    public Frame Run(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        (_plan, _random) = (plan, new Random(7));
        _frames.Clear();
        return frames.Select(Next).ToList()[^1];
    }

    private Frame Next(Frame frame)
    {
        var plan = _plan;
        _frame = frame;
        _frames.Add(new() { [0] = Read(frame) });
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, plan.Request.DestinationAlpha);
        foreach (var pass in plan.Passes)
        {
            var stored = new Frame(frame.Width, frame.Height, plan.Surfaces[pass.Output].Format);
            Store(Run(pass), stored);
            bool isLast = pass.Output == plan.Surfaces.Length - 1;
            if (isLast) CopyWritten(pass, stored, result);
            else _frames[^1][pass.Output] = Written(pass, Read(stored));
        }
        return result;
    }

    private static void CopyWritten(PlannedPass pass, Frame stored, Frame result)
    {
        int pixel = stored.Format.BytesPerPixel;
        for (int y = 0; y < stored.Height; y++)
            for (int x = 0; x < stored.Width; x++)
                if (pass.Rim?.Contains(x, y, stored.Width, stored.Height) != false) stored.Row(y).Slice(x * pixel, pixel).CopyTo(result.Row(y)[(x * pixel)..]);
    }

    // What no pass has written holds no number.
    private float[] Written(PlannedPass pass, float[] values)
    {
        if (pass.Rim is not { } rim) return values;
        _frames[^1].TryGetValue(pass.Output, out float[]? below);
        int channels = values.Length / (_frame.Width * _frame.Height);
        for (int k = 0; k < values.Length; k++)
            if (!rim.Contains(k / channels % _frame.Width, k / channels / _frame.Width, _frame.Width, _frame.Height)) values[k] = below?[k] ?? float.NaN;
        return values;
    }

    // All frames are kept: no ring that could be wrong.
    private float[] Surface(int surface)
    {
        if (_plan.Surfaces[surface].Past is not { } past) return _frames[^1][surface];
        int frame = _frames.Count - 1 - past.Frames;
        if (frame < 0 && past.IsZeroBefore) return new float[_frame.Width * _frame.Height * _plan.Surfaces[surface].Format.Channels];
        return _frames[Math.Max(0, frame)][past.Surface];
    }

    private float[] Run(PlannedPass pass)
    {
        int channels = _plan.Surfaces[pass.Output].Format.Channels;
        var output = new float[_frame.Width * _frame.Height * channels];
        for (int y = 0; y < _frame.Height; y++)
            for (int x = 0; x < _frame.Width; x++)
            {
                float[] pixel = pass switch
                {
                    ConvolvePass convolve => Convolve(convolve, x, y, channels),
                    CombinePass combine => Combine(combine, x, y, channels),
                    PointwisePass pointwise => Convert(pointwise, x, y),
                    _ => throw new ArgumentException(pass.Name),
                };
                foreach (var step in pass.Store) Step(pass, step, pixel, x, y);
                pixel.CopyTo(output, (y * _frame.Width + x) * channels);
            }
        return output;
    }

    private float[] Convolve(ConvolvePass pass, int x, int y, int channels)
    {
        var pixel = new float[channels];
        for (int o = 0; o < channels; o++) pixel[o] = Reduce(pass.Reduction, [.. pass.Banks.Select(b => Dot(pass, b, o, x, y))], pass.ReductionWeights);
        return pixel;
    }

    private float Dot(ConvolvePass pass, KernelBank bank, int o, int x, int y)
    {
        var source = _plan.Surfaces[pass.Inputs[0]].Format;
        float[] surface = Surface(pass.Inputs[0]);
        var terms = new List<(float, float)>();
        for (int i = 0; i < source.Channels; i++)
        {
            if ((bank.IsDepthwise && i != o) || bank[o, i] is not { } kernel) continue;
            if (!_weights.TryGetValue(kernel, out float[]? weights)) _weights[kernel] = weights = kernel.ToFloat32();
            for (int j = 0; j < kernel.Height; j++)
                for (int k = 0; k < kernel.Width; k++)
                {
                    int px = BorderFormula.Index(pass.Border.Mode, x + k - kernel.AnchorX, _frame.Width), py = BorderFormula.Index(pass.Border.Mode, y + j - kernel.AnchorY, _frame.Height);
                    float sample = px < 0 || py < 0 ? (float)pass.Border.Constant[i] : surface[(py * _frame.Width + px) * source.Channels + i];
                    terms.Add((weights[j * kernel.Width + k], sample));
                }
        }
        return Sum(terms);
    }

    private float[] Combine(CombinePass pass, int x, int y, int channels)
    {
        var pixel = new float[channels];
        for (int c = 0; c < channels; c++)
        {
            var values = pass.Inputs.Take(pass.Terms).Select(i => Surface(i)[(y * _frame.Width + x) * channels + c]).ToArray();
            pixel[c] = Reduce(pass.Reduction, values, pass.Weights);
        }
        return pixel;
    }

    private float Reduce(Reduction reduction, float[] values, IReadOnlyList<double> weights)
    {
        float W(int k) => weights.Count == 0 ? 1 : (float)weights[k];
        switch (reduction)
        {
            case Reduction.Magnitude:
                return R((double)W(0) * R(Math.Sqrt(Sum([.. values.Select(v => (v, v))]))));
            case Reduction.Maximum:
                return R((double)W(0) * values.Max());
            default:
                return values.Length == 1 && weights.Count == 0 ? values[0] : Sum([.. values.Select((v, k) => (W(k), v))]);
        }
    }

    private float Sum(List<(float W, float X)> terms)
    {
        if (terms.Count == 0) return 0;
        if (Summation == Order.Shuffled) terms = [.. terms.OrderBy(_ => _random.Next())];
        if (Summation == Order.Backward) terms.Reverse();
        if (Summation == Order.Pairwise) return Pairwise(terms, 0, terms.Count);
        float sum = R((double)terms[0].W * F(terms[0].X));
        foreach (var (w, x) in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(terms)[1..]) sum = IsFused ? R((double)w * F(x) + sum) : R((double)sum + R((double)w * F(x)));
        return sum;
    }

    private float Pairwise(List<(float W, float X)> terms, int from, int to) =>
        to - from == 1 ? R((double)terms[from].W * F(terms[from].X)) : R((double)Pairwise(terms, from, (from + to) / 2) + Pairwise(terms, (from + to) / 2, to));

    private float[] Convert(PointwisePass pass, int x, int y)
    {
        int channels = _plan.Surfaces[pass.Inputs[0]].Format.Channels;
        var pixel = Surface(pass.Inputs[0]).AsSpan((y * _frame.Width + x) * channels, channels).ToArray();
        bool table = _plan.Surfaces[pass.Inputs[0]].Format.Type == SampleType.UNorm8 && !pass.Load.HasFlag(LoadSteps.Unpremultiply);
        int colours = channels == 4 ? 3 : channels;
        if (pass.Load.HasFlag(LoadSteps.Unpremultiply))
            for (int c = 0; c < 3; c++) pixel[c] = pixel[3] == 0 ? 0 : R((double)pixel[c] * R(1.0 / pixel[3]));
        if (pass.Load.HasFlag(LoadSteps.Linearize))
            for (int c = 0; c < colours; c++) pixel[c] = table ? (float)SrgbCurve.Decode(Math.Round(pixel[c] * 255) / 255) : Decode(pixel[c]);
        if (pass.Load.HasFlag(LoadSteps.Premultiply))
            for (int c = 0; c < 3; c++) pixel[c] = R((double)pixel[c] * pixel[3]);
        if (pass.Load.HasFlag(LoadSteps.OpaqueAlpha)) pixel[3] = 1;
        return pixel;
    }

    private void Step(PlannedPass pass, StoreStep step, float[] pixel, int x, int y)
    {
        int Colours(bool only) => only && pixel.Length == 4 ? 3 : pixel.Length;
        float Other(int input, int c) => Surface(pass.Inputs[input])[(y * _frame.Width + x) * pixel.Length + c];
        switch (step)
        {
            case BiasStep b:
                for (int c = 0; c < Colours(b.ColoursOnly); c++) pixel[c] = R((double)pixel[c] + (b.TimesAlpha ? R((double)(float)b.Bias[c] * pixel[3]) : (float)b.Bias[c]));
                break;
            case PointwiseStep p:
                for (int c = 0; c < Colours(p.ColoursOnly); c++) pixel[c] = Evaluate(p.Function, pixel[c]);
                break;
            case UnpremultiplyStep u:
                bool zero = Math.Abs(pixel[3]) <= (float)u.Guard;
                for (int c = 0; c < 3; c++) pixel[c] = zero ? 0 : R((double)pixel[c] * R(1.0 / pixel[3]));
                if (zero) pixel[3] = 0;
                break;
            case BlendStep b:
                float s = (float)b.Strength;
                for (int c = 0; c < Colours(b.ColoursOnly); c++)
                    pixel[c] = IsFused ? R((double)R(Other(b.Input, c) * (double)R(1.0 - s)) + R((double)pixel[c] * s)) : R((double)Other(b.Input, c) + R((double)s * R((double)pixel[c] - Other(b.Input, c))));
                break;
            case CopyAlphaStep a:
                pixel[3] = Other(a.Input, 3);
                break;
            case OpaqueAlphaStep:
                pixel[3] = 1;
                break;
            case EncodeSrgbStep:
                for (int c = 0; c < Colours(true); c++) pixel[c] = Encode(pixel[c]);
                break;
            case PremultiplyStep:
                for (int c = 0; c < 3; c++) pixel[c] = R((double)pixel[c] * pixel[3]);
                break;
            default:
                throw new ArgumentException(step.GetType().Name);
        }
    }

    private float Evaluate(PointwiseFilter f, float v) => f.Kind switch
    {
        PointwiseKind.Absolute => MathF.Abs(v),
        PointwiseKind.Affine => IsFused ? R((double)(float)f.A * v + (float)f.B) : R((double)R((double)(float)f.A * v) + (float)f.B),
        PointwiseKind.Clamp => Math.Min(Math.Max(v, (float)f.A), (float)f.B),
        _ => v >= (float)f.A ? 1 : 0,
    };

    private static float Decode(float v)
    {
        float m = MathF.Abs(v);
        return MathF.CopySign(m <= 0.04045f ? m / 12.92f : MathF.Pow((m + 0.055f) / 1.055f, 2.4f), v);
    }

    private static float Encode(float v)
    {
        float m = MathF.Abs(v);
        return MathF.CopySign(m <= 0.0031308f ? 12.92f * m : 1.055f * MathF.Pow(m, 1 / 2.4f) - 0.055f, v);
    }

    // The result of one operation. Double holds products of floats exactly, and sums up to a rounding that does not matter here.
    private float R(double v)
    {
        float nearest = (float)v;
        if (RoundsAway && Math.Abs(nearest) < Math.Abs(v)) nearest = MathF.CopySign(MathF.BitIncrement(MathF.Abs(nearest)), nearest);
        return F(nearest);
    }

    private float F(float v) => FlushesDenormals && MathF.Abs(v) < 1.17549435e-38f ? 0 : v;

    private static float[] Read(Frame frame)
    {
        var values = new float[frame.Width * frame.Height * frame.Channels];
        for (int k = 0; k < values.Length; k++)
            values[k] = frame.Format.Type switch
            {
                SampleType.UNorm8 => frame.UNorm8[k] * (1 / 255f),
                SampleType.UNorm16 => frame.UNorm16[k] * (1 / 65535f),
                SampleType.Float16 => (float)frame.Float16[k],
                _ => frame.Float32[k],
            };
        return values;
    }

    private void Store(float[] values, Frame frame)
    {
        for (int k = 0; k < values.Length; k++)
            switch (frame.Format.Type)
            {
                case SampleType.UNorm8:
                    frame.UNorm8[k] = (byte)Code(255, values[k]);
                    break;
                case SampleType.UNorm16:
                    frame.UNorm16[k] = (ushort)Code(65535, values[k]);
                    break;
                case SampleType.Float16:
                    frame.Float16[k] = TruncatesHalf ? Truncate(values[k]) : RaisesHalf ? Raise(values[k]) : (Half)values[k];
                    break;
                default:
                    frame.Float32[k] = values[k];
                    break;
            }
    }

    private float Code(float maximum, float value)
    {
        float code = maximum * Math.Clamp(float.IsNaN(value) ? 0 : value, 0, 1);
        return Codes switch
        {
            CodeRounding.NearestEven => MathF.Round(code),
            CodeRounding.NearestUp => MathF.Floor(code + 0.5f),
            CodeRounding.Down => MathF.Floor(code),
            _ => MathF.Ceiling(code),
        };
    }

    private static Half Raise(float v)
    {
        var half = (Half)v;
        if (!float.IsFinite(v) || Half.IsInfinity(half)) return half;
        return MathF.Abs((float)half) >= MathF.Abs(v) ? half : v > 0 ? Half.BitIncrement(half) : Half.BitDecrement(half);
    }

    private static Half Truncate(float v)
    {
        if (!float.IsFinite(v)) return (Half)v;
        var half = (Half)v;
        if (Half.IsInfinity(half)) return v > 0 ? Half.MaxValue : Half.MinValue;
        return MathF.Abs((float)half) <= MathF.Abs(v) ? half : v > 0 ? Half.BitDecrement(half) : Half.BitIncrement(half);
    }
}
