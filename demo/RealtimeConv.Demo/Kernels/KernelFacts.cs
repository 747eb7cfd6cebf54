using System.Globalization;
using System.Text.Json;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Kernels;

/// <summary>What can be said of one kernel in numbers.</summary>
internal sealed class KernelFacts
{
    private const int WidestMatrix = 25;
    private const int WidestLine = 160;

    private readonly Kernel _kernel;
    private readonly SeparableFactors? _factors;
    private readonly int? _rank;

    public KernelFacts(Kernel kernel)
    {
        _kernel = kernel;
        _factors = Separability.Factor(kernel) ?? Separability.Factor(kernel, Math.ScaleB(1, -22));
        if (Math.Max(kernel.Width, kernel.Height) <= Separability.MaxSide) _rank = Separability.Rank(kernel);
    }

    public IEnumerable<string> Lines()
    {
        yield return $"size {_kernel.Width}x{_kernel.Height}, anchor {_kernel.AnchorX},{_kernel.AnchorY}{(_kernel.IsMirrorSymmetric ? ", mirror-symmetric in x and y" : "")}";
        yield return $"sum {Number(_kernel.Sum)}{(_kernel.HasZeroSum ? " (zero-sum)" : "")}, positive {Number(_kernel.PositiveSum)}, negative {Number(_kernel.NegativeSum)}, magnitudes {Number(_kernel.AbsoluteSum)}";
        yield return $"divisor {Number(_kernel.Divisor)}, {(_kernel.IsInteger ? "whole coefficients" : "coefficients with fractions")}";
        var (x, y) = Moments();
        yield return _kernel.HasZeroSum
            ? $"answer to a ramp of 1 per pixel: {Number(x)} where it rises to the right, {Number(y)} where it rises downwards"
            : $"centre of gravity {Number(x / _kernel.Sum)} right of and {Number(y / _kernel.Sum)} below the anchor";
        yield return SeparabilityLine();
        foreach (string line in MatrixLines()) yield return line;
        foreach (string line in KernelHeatMap.Lines(_kernel)) yield return line;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("width", _kernel.Width);
        json.WriteNumber("height", _kernel.Height);
        json.WriteStartArray("anchor");
        json.WriteNumberValue(_kernel.AnchorX);
        json.WriteNumberValue(_kernel.AnchorY);
        json.WriteEndArray();
        json.WriteNumber("divisor", _kernel.Divisor);
        json.WriteNumber("sum", _kernel.Sum);
        json.WriteNumber("absoluteSum", _kernel.AbsoluteSum);
        json.WriteBoolean("zeroSum", _kernel.HasZeroSum);
        json.WriteBoolean("mirrorSymmetric", _kernel.IsMirrorSymmetric);
        json.WriteBoolean("wholeCoefficients", _kernel.IsInteger);
        json.WriteBoolean("separable", _factors is not null);
        if (_factors is not null)
        {
            json.WriteBoolean("separableExactly", _factors.IsExact);
            json.WriteNumber("separableRemainder", _factors.Remainder);
        }
        if (_rank is { } rank) json.WriteNumber("rank", rank);
        json.WriteStartArray("weights");
        for (int j = 0; j < _kernel.Height; j++)
        {
            json.WriteStartArray();
            for (int i = 0; i < _kernel.Width; i++) json.WriteNumberValue(_kernel.Coefficients[j * _kernel.Width + i]);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private string SeparabilityLine()
    {
        string rank = _rank is { } r ? $"rank {r}" : $"rank not worked out above {Separability.MaxSide}x{Separability.MaxSide}";
        if (_kernel.Width == 1 || _kernel.Height == 1) return $"one {(_kernel.Height == 1 ? "row" : "column")}, {rank}";
        if (_factors is null) return $"not separable, {rank}";
        string how = _factors.IsExact
            ? $"exactly: column {Coefficients(_factors.Column)} times row {Coefficients(_factors.Row)}"
            : $"up to rounding: sum of the differences {_factors.Remainder.ToString("G2", CultureInfo.InvariantCulture)}";
        return $"separable {how}, {rank}";
    }

    // The answers to f(x, y) = x and to f(x, y) = y around the pixel.
    private (double X, double Y) Moments()
    {
        double x = 0, y = 0;
        for (int j = 0; j < _kernel.Height; j++)
            for (int i = 0; i < _kernel.Width; i++)
            {
                double c = _kernel.Coefficients[j * _kernel.Width + i];
                x += c * (i - _kernel.AnchorX);
                y += c * (j - _kernel.AnchorY);
            }
        return (Clean(x / _kernel.Divisor), Clean(y / _kernel.Divisor));
    }

    // Sums that cancel leave rounding behind, which says nothing.
    private double Clean(double value) => Math.Abs(value) <= Math.ScaleB(_kernel.AbsoluteSum * Math.Max(_kernel.Width, _kernel.Height), -48) ? 0 : value;

    private IEnumerable<string> MatrixLines()
    {
        string[] cells = _kernel.Width <= WidestMatrix ? [.. _kernel.Coefficients.Select(Number)] : [];
        int widest = cells.Length == 0 ? WidestLine : cells.Max(c => c.Length);
        if ((widest + 3) * _kernel.Width > WidestLine)
        {
            yield return "the matrix is too wide to print; 'rtconv kernels convert KERNEL --to csv' writes it";
            yield break;
        }
        for (int j = 0; j < _kernel.Height; j++)
            yield return ("  " + string.Join(' ', Enumerable.Range(0, _kernel.Width).Select(i => Marked(cells, i, j).PadLeft(widest + 2)))).TrimEnd();
        yield return $"  [ ] is the anchor{(_kernel.Divisor != 1 ? $"; every number is divided by {Number(_kernel.Divisor)}" : "")}";
    }

    private string Marked(string[] cells, int i, int j)
    {
        string cell = cells[j * _kernel.Width + i];
        return i == _kernel.AnchorX && j == _kernel.AnchorY ? $"[{cell}]" : $"{cell} ";
    }

    private static string Coefficients(Kernel line) => $"({string.Join(' ', line.Coefficients.Select(Number))}){(line.Divisor == 1 ? "" : $"/{Number(line.Divisor)}")}";

    private static string Number(double value) => double.IsInteger(value) && Math.Abs(value) < 1e9 ? value.ToString("F0", CultureInfo.InvariantCulture) : value.ToString("G4", CultureInfo.InvariantCulture);
}
