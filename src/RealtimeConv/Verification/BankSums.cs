using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification;

/// <summary>Sliding dot products of an input with a bank: value, A and C per sample.</summary>
internal sealed class BankSums
{
    private readonly LoadedInput _input;
    private readonly ConvolvePass _pass;
    private readonly int[] _columns;
    private readonly int[] _rows;
    private readonly Approximation[] _constants;
    private readonly Footprint _reach;

    /// <summary>Prepares the sums of a pass.</summary>
    public BankSums(ConvolvePass pass, LoadedInput input, ArithmeticModel arithmetic)
    {
        _pass = pass;
        _input = input;
        _reach = pass.Footprint;
        _columns = Axis(input.Field.Width, _reach.Left, _reach.Right);
        _rows = Axis(input.Field.Height, _reach.Top, _reach.Bottom);
        _constants = new Approximation[input.Field.Channels];
        if (pass.Border.Mode == BorderMode.Constant) TakeConstants(arithmetic);
    }

    /// <summary>The sums of one bank.</summary>
    public LinearPart Of(KernelBank bank)
    {
        int outputs = bank.OutputsFor(_input.Field.Channels);
        var sums = new LinearPart(_input.Field.Width * _input.Field.Height * outputs, outputs);
        for (int o = 0; o < outputs; o++)
        {
            var taps = Taps(bank, o);
            Describe(sums, o, taps);
            for (int y = 0; y < _input.Field.Height; y++)
                for (int x = 0; x < _input.Field.Width; x++)
                    Accumulate(sums, (y * _input.Field.Width + x) * outputs + o, taps, x, y);
            if (_input.HasUnbounded) Spread(sums, o, bank.IsDepthwise);
        }
        return sums;
    }

    private void Accumulate(LinearPart sums, int sample, List<Tap> taps, int x, int y)
    {
        double value = 0, magnitude = 0, carried = 0;
        int present = 0;
        foreach (var tap in taps)
        {
            var input = Read(x + tap.X, y + tap.Y, tap.Channel);
            // A sample that is 0 on every device gives a product of 0, and adding 0 rounds nothing.
            if (input is { Value: 0, Error: 0 }) continue;
            present++;
            value += tap.Weight * input.Value;
            magnitude += Math.Abs(tap.Weight * input.Value);
            carried += Math.Abs(tap.Weight) * input.Error;
        }
        sums.Value[sample] = value;
        sums.Magnitude[sample] = magnitude;
        sums.Carried[sample] = carried;
        sums.Present[sample] = present;
    }

    // Positions count from the left and top end of the footprint.
    private Approximation Read(int x, int y, int channel)
    {
        int column = _columns[x], row = _rows[y];
        if (column == BorderIndex.Outside || row == BorderIndex.Outside) return _constants[channel];
        return _input[(row * _input.Field.Width + column) * _input.Field.Channels + channel];
    }

    // Taps of weight 0 cost nothing unless the sample is not finite, which the footprint rule covers.
    private List<Tap> Taps(KernelBank bank, int output)
    {
        var taps = new List<Tap>();
        int first = bank.IsDepthwise ? output : 0, last = bank.IsDepthwise ? output : _input.Field.Channels - 1;
        for (int channel = first; channel <= last; channel++)
        {
            if (bank[output, channel] is not { } kernel) continue;
            for (int j = 0; j < kernel.Height; j++)
                for (int i = 0; i < kernel.Width; i++)
                    if (kernel[i, j] != 0) taps.Add(new Tap(_reach.Left + i - kernel.AnchorX, _reach.Top + j - kernel.AnchorY, channel, kernel[i, j]));
        }
        return taps;
    }

    private void Describe(LinearPart sums, int output, List<Tap> taps)
    {
        double unit = double.PositiveInfinity, largest = _input.Largest;
        int factor = 0;
        foreach (var tap in taps)
        {
            double weight = Dyadic.Unit(tap.Weight), sample = _input.Unit[tap.Channel];
            unit = Math.Min(unit, weight >= Dyadic.SmallestNormal && sample >= Dyadic.SmallestNormal ? weight * sample : 0);
            largest = Math.Max(largest, Math.Abs(tap.Weight));
            factor = Math.Max(factor, LinearPart.RoundingsOf(tap.Weight));
        }
        sums.Terms[output] = taps.Count;
        // n - 1 additions and the product make n; only the rounding of a weight comes on top.
        sums.ExtraRoundings[output] = factor == 2 ? 1 : 0;
        sums.PowersOfTwo[output] = factor == 0;
        sums.Unit[output] = unit;
        sums.Largest[output] = largest;
    }

    // The footprint rule: a sample that is not finite may show, or not, in every output whose declared footprint holds it.
    private void Spread(LinearPart sums, int output, bool depthwise)
    {
        int first = depthwise ? output : 0, last = depthwise ? output : _input.Field.Channels - 1;
        int width = _input.Field.Width, height = _input.Field.Height;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (ReachesUnbounded(x, y, first, last)) sums.Carried[(y * width + x) * sums.Channels + output] = double.PositiveInfinity;
    }

    private bool ReachesUnbounded(int x, int y, int first, int last)
    {
        for (int j = 0; j <= _reach.Top + _reach.Bottom; j++)
            for (int i = 0; i <= _reach.Left + _reach.Right; i++)
                for (int channel = first; channel <= last; channel++)
                    if (double.IsPositiveInfinity(Read(x + i, y + j, channel).Error)) return true;
        return false;
    }

    private int[] Axis(int length, int before, int after)
    {
        var map = new int[length + before + after];
        for (int k = 0; k < map.Length; k++) map[k] = BorderIndex.Map(_pass.Border.Mode, k - before, length);
        return map;
    }

    private void TakeConstants(ArithmeticModel arithmetic)
    {
        for (int c = 0; c < _constants.Length; c++)
        {
            double constant = _pass.Border.Constant[c];
            // Among samples that were codes a constant may be counted in codes too, through several passes, and scaled as they are.
            double scaling = _input.Field.DescendsFromCodes ? arithmetic.Gamma(2) * Math.Abs(constant) : 0;
            double rounding = ((float)constant == constant ? 0 : arithmetic.Gamma(1) * Math.Abs(constant)) + scaling;
            _constants[c] = new Approximation(constant, rounding);
            _input.Include(c, constant);
        }
    }

    private readonly record struct Tap(int X, int Y, int Channel, double Weight);
}
