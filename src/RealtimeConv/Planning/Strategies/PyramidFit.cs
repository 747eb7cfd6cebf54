using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Finds the decimation and the interpolation whose product comes nearest to a row or column of weights.</summary>
/// <remarks>
/// Both together are least squares over all phases; each alone is a small linear system while the other is held (alternating least squares). Weights asked for that are
/// nowhere negative are fitted without negative ones, so that what lies between keeps their range. Every phase has the sum asked for: flat pictures stay as they are.
/// </remarks>
internal static class PyramidFit
{
    // The first rounds bring nearly all; after them the largest error over the phases grows again as often as it falls.
    private const int Rounds = 4;

    // Sums of weights this small beside their magnitudes are no scale to hold a phase to.
    private const double LeastSum = 0.1;

    /// <summary>Fits a line; null where it is too short for the factor.</summary>
    /// <param name="line">A kernel of one row or one column.</param>
    /// <param name="factor">Samples that become one.</param>
    /// <param name="taps">Samples that the interpolation reads.</param>
    public static PyramidLine? Of(Kernel line, int factor, int taps)
    {
        int anchor = line.Height > 1 ? line.AnchorY : line.AnchorX, length = line.Width * line.Height;
        // The places of the coarse samples around a group lie symmetrically; the decimation reaches from each as far as the weights asked for from their own place.
        double nearest = (2 * factor - 1 - factor * taps) / 2.0;
        int start = (int)Math.Ceiling(nearest - anchor), reach = (int)Math.Floor(nearest + length - 1 - anchor) - start + 1;
        if (reach < 2 * factor) return null;
        var fit = new Round(line, factor, taps, start, reach);
        PyramidLine? best = null;
        double least = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            if (!fit.TryImprove()) break;
            var found = fit.Result();
            double distance = found.Distance(line);
            if (!(distance < least)) continue;
            (best, least) = (found, distance);
        }
        return best;
    }

    private sealed class Round
    {
        private readonly double[] _asked;
        private readonly int _first, _factor, _taps, _start;
        private readonly double _sum;
        private readonly bool _isPositive;
        private readonly double[] _decimation;
        private readonly double[][] _phases;

        public Round(Kernel line, int factor, int taps, int start, int reach)
        {
            (_factor, _taps, _start) = (factor, taps, start);
            _first = start - factor + 1;
            _asked = PyramidLine.Asked(line, _first, start + reach - 1 + factor * (taps - 1));
            _sum = line.Sum;
            _isPositive = line.Coefficients.All(c => c / line.Divisor >= 0);
            _decimation = new double[reach];
            // Bells as wide as so many samples can carry; the rounds do the rest.
            double sigma = factor * (0.25 + 0.1 * taps);
            _phases = [.. Enumerable.Range(0, factor).Select(p => Bell(p, sigma))];
        }

        /// <summary>The decimation for these phases, then the phases for it.</summary>
        public bool TryImprove()
        {
            for (int residue = 0; residue < _factor; residue++) FitDecimation(residue);
            double size = 0, sum = 0;
            for (int m = 0; m < _decimation.Length; m++)
            {
                if (_isPositive) _decimation[m] = Math.Max(0, _decimation[m]);
                size += Math.Abs(_decimation[m]);
            }
            if (!(size > 0)) return false;
            for (int m = 0; m < _decimation.Length; m++) sum += _decimation[m] /= size;
            return FitPhases(sum);
        }

        public PyramidLine Result()
        {
            int from = Array.FindIndex(_decimation, w => w != 0), to = Array.FindLastIndex(_decimation, w => w != 0);
            return new PyramidLine(_factor, _start + from, [.. _decimation.AsSpan(from, to - from + 1)], [.. _phases.Select(p => p.ToImmutableArray())]);
        }

        private double[] Bell(int phase, double sigma)
        {
            var weights = new double[_taps];
            for (int u = 0; u < _taps; u++)
            {
                double place = (_factor - 1) / 2.0 + _factor * (u - (_taps - 1) / 2.0) - phase;
                weights[u] = Math.Exp(-place * place / (2 * sigma * sigma));
            }
            double sum = weights.Sum();
            return [.. weights.Select(w => w / sum)];
        }

        // Weights whose places differ by a multiple of the factor meet each other and no others: a convolution with the phases, of which the normal equations are banded.
        private void FitDecimation(int residue)
        {
            int count = (_decimation.Length - residue + _factor - 1) / _factor;
            var matrix = new double[count, count];
            var right = new double[count];
            foreach (int p in Enumerable.Range(0, _factor))
            {
                double[] w = _phases[p];
                for (int j = 0; j < count; j++)
                {
                    for (int u = 0; u < _taps; u++) right[j] += w[u] * AskedAt(residue + _factor * (j + u) + _start - p);
                    for (int i = Math.Max(0, j - _taps + 1); i <= j; i++)
                        for (int u = 0; u + j - i < _taps; u++) matrix[j, i] += w[u] * w[u + j - i];
                }
            }
            SmallSystem.Solve(matrix, right, _taps);
            for (int j = 0; j < count; j++) _decimation[residue + _factor * j] = right[j];
        }

        private bool FitPhases(double sum)
        {
            var gram = new double[_taps];
            for (int d = 0; d < _taps; d++)
                for (int m = 0; m + _factor * d < _decimation.Length; m++) gram[d] += _decimation[m] * _decimation[m + _factor * d];
            bool isHeld = Math.Abs(sum) > LeastSum;
            for (int p = 0; p < _factor; p++)
            {
                var right = new double[_taps];
                for (int u = 0; u < _taps; u++)
                    for (int m = 0; m < _decimation.Length; m++) right[u] += _decimation[m] * AskedAt(m + _start + _factor * u - p);
                var free = Enumerable.Range(0, _taps).ToList();
                double[] weights = Held(gram, right, free, isHeld ? _sum / sum : null);
                // Negative weights are left out one after the other.
                while (_isPositive && free.Count > 1 && free.MinBy(u => weights[u]) is var least && weights[least] < 0)
                {
                    free.Remove(least);
                    weights = Held(gram, right, free, isHeld ? _sum / sum : null);
                }
                if (weights.Any(w => !double.IsFinite(w))) return false;
                _phases[p] = weights;
            }
            return true;
        }

        // Least squares over some of the weights, whose sum is given: w = G^-1 b + l G^-1 1.
        private double[] Held(double[] gram, double[] right, List<int> free, double? sum)
        {
            double[,] Matrix()
            {
                var matrix = new double[free.Count, free.Count];
                for (int a = 0; a < free.Count; a++) for (int b = 0; b <= a; b++) matrix[a, b] = gram[free[a] - free[b]];
                return matrix;
            }
            double[] solved = [.. free.Select(u => right[u])], ones = [.. free.Select(_ => 1.0)];
            SmallSystem.Solve(Matrix(), solved, free.Count);
            SmallSystem.Solve(Matrix(), ones, free.Count);
            double more = sum is { } s ? (s - solved.Sum()) / ones.Sum() : 0;
            var weights = new double[_taps];
            for (int a = 0; a < free.Count; a++) weights[free[a]] = solved[a] + more * ones[a];
            return weights;
        }

        private double AskedAt(int place) => (uint)(place - _first) < (uint)_asked.Length ? _asked[place - _first] : 0;
    }
}
