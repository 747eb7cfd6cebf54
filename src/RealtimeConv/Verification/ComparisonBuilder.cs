using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>Collects the verdicts of a comparison, sample by sample in storage order.</summary>
internal sealed class ComparisonBuilder
{
    private readonly Frame _actual;
    private readonly int _originX, _originY;
    private readonly float[] _map;
    private readonly AllowedSet[] _sets;
    private readonly long[] _bins = new long[RatioHistogram.BinCount];
    private readonly long[] _failures;
    private readonly double[] _largest, _sums, _ratios;
    private readonly long[] _bounded;
    private long _zero, _unbounded, _overflows;
    private long? _specFailures, _warnings;
    private int _worst = -1;
    private double _worstRatio;

    public ComparisonBuilder(Frame actual, int originX, int originY, bool countsSpec, bool countsWarnings)
    {
        _actual = actual;
        (_originX, _originY) = (originX, originY);
        _map = new float[actual.Width * actual.Height];
        _sets = new AllowedSet[_map.Length * actual.Channels];
        _failures = new long[actual.Channels];
        _bounded = new long[actual.Channels];
        (_largest, _sums, _ratios) = (new double[actual.Channels], new double[actual.Channels], new double[actual.Channels]);
        if (countsSpec) _specFailures = 0;
        if (countsWarnings) _warnings = 0;
    }

    /// <summary>A stored sample: its code for normalised formats, its value for floats.</summary>
    public static double Sample(Frame frame, int index) => frame.Format.Type switch
    {
        SampleType.UNorm8 => frame.UNorm8[index],
        SampleType.UNorm16 => frame.UNorm16[index],
        SampleType.Float16 => (double)frame.Float16[index],
        _ => frame.Float32[index],
    };

    /// <summary>Judges one sample and returns it.</summary>
    public double Add(int index, AllowedSet set)
    {
        double sample = Sample(_actual, index), ratio = set.Ratio(sample);
        int channel = index % _actual.Channels, pixel = index / _actual.Channels;
        _sets[index] = set;
        _map[pixel] = Math.Max(_map[pixel], (float)ratio);
        if (set.MayOverflow) _overflows++;
        if (set.IsUnbounded)
        {
            _unbounded++;
            return sample;
        }
        if (!set.Contains(sample)) _failures[channel]++;
        Count(channel, sample - set.Centre, ratio);
        if (ratio > _worstRatio) (_worst, _worstRatio) = (index, ratio);
        return sample;
    }

    public void CountSpecFailure() => _specFailures++;

    public void CountWarning() => _warnings++;

    public ComparisonReport Build() => new()
    {
        Region = new PixelRegion(_originX, _originY, _actual.Width, _actual.Height),
        Format = _actual.Format,
        Failures = _failures.Sum(),
        SpecFailures = _specFailures,
        Warnings = _warnings,
        Unbounded = _unbounded,
        Overflows = _overflows,
        Worst = _worst < 0 ? null : Verdict(_worst),
        Neighbourhood = _worst < 0 ? null : Around(_worst),
        PerChannel = [.. Enumerable.Range(0, _actual.Channels).Select(Channel)],
        Histogram = new RatioHistogram(_zero, [.. _bins], _failures.Sum()),
        RatioMap = [.. _map],
    };

    private void Count(int channel, double error, double ratio)
    {
        _bounded[channel]++;
        _ratios[channel] = Math.Max(_ratios[channel], ratio);
        if (double.IsFinite(error))
        {
            _largest[channel] = Math.Max(_largest[channel], Math.Abs(error));
            _sums[channel] += error;
        }
        else _largest[channel] = double.PositiveInfinity;
        if (ratio == 0) _zero++;
        else if (ratio <= 1) _bins[Math.Clamp((int)Math.Ceiling(ratio * _bins.Length) - 1, 0, _bins.Length - 1)]++;
    }

    private ChannelStatistics Channel(int c) => new(_failures[c], _largest[c], _bounded[c] == 0 ? 0 : _sums[c] / _bounded[c], _ratios[c]);

    private SampleVerdict Verdict(int index)
    {
        int pixel = index / _actual.Channels;
        double sample = Sample(_actual, index);
        var set = _sets[index];
        return new SampleVerdict(_originX + pixel % _actual.Width, _originY + pixel / _actual.Width, index % _actual.Channels, sample, set.Centre, set.Lowest, set.Highest, set.Ratio(sample));
    }

    private Neighbourhood Around(int index)
    {
        int channels = _actual.Channels, pixel = index / channels, x = pixel % _actual.Width, y = pixel / _actual.Width, reach = Neighbourhood.Size / 2;
        var places = new List<int>();
        for (int j = y - reach; j <= y + reach; j++)
            for (int i = x - reach; i <= x + reach; i++)
                places.Add(i < 0 || j < 0 || i >= _actual.Width || j >= _actual.Height ? -1 : (j * _actual.Width + i) * channels + index % channels);
        ImmutableArray<double> Pick(Func<int, double> of) => [.. places.Select(p => p < 0 ? double.NaN : of(p))];
        return new Neighbourhood(_originX + x, _originY + y, Pick(p => _sets[p].Centre), Pick(p => Sample(_actual, p)), Pick(p => _sets[p].Bound), Pick(p => _sets[p].Ratio(Sample(_actual, p))));
    }
}
