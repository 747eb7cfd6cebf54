namespace RealtimeConv.OpenGL.Tuning;

/// <summary>How many times as long one of two takes, from samples taken in pairs: the median of the pairs' ratios, with an interval for it.</summary>
/// <remarks>
/// What slows a machine down for a moment meets both of a pair and leaves their ratio; what meets one of them is a single ratio among many, which a median passes over. A
/// ratio of least times has neither property: the more often somebody is timed, and the noisier, the smaller its least time.
/// </remarks>
/// <param name="Median">The median ratio.</param>
/// <param name="Low">Lower end of the interval; 0 where there are too few pairs for one.</param>
/// <param name="High">Upper end of the interval; infinite where there are too few pairs for one.</param>
/// <param name="Pairs">Pairs that were taken.</param>
public readonly record struct MedianRatio(double Median, double Low, double High, int Pairs)
{
    /// <summary>The median of ratios and its interval between two order statistics, which holds whatever distribution they have.</summary>
    /// <remarks>
    /// The k-th smallest and the k-th largest of n independent values enclose the median with probability 1 - 2 P(B(n, 1/2) &lt; k) (H. A. David, Order Statistics, 7.1); k is the
    /// largest that keeps the confidence.
    /// </remarks>
    /// <param name="ratios">At least one ratio.</param>
    /// <param name="confidence">Probability that the interval holds the median: above 0, below 1.</param>
    public static MedianRatio Of(IEnumerable<double> ratios, double confidence)
    {
        double[] sorted = [.. ratios.Order()];
        if (sorted.Length == 0) throw new ArgumentException("There is no median of no ratios.", nameof(ratios));
        double median = 0.5 * (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]);
        int rank = Rank(sorted.Length, 1 - confidence);
        return rank == 0 ? new(median, 0, double.PositiveInfinity, sorted.Length) : new(median, sorted[rank - 1], sorted[^rank], sorted.Length);
    }

    /// <summary>The fewest pairs that give an interval.</summary>
    internal static int FewestPairs(double confidence) => (int)Math.Ceiling(1 - Math.Log2(1 - confidence));

    // Largest k with 2 P(B(n, 1/2) < k) at most alpha; 0 where there is none. Logarithms, since 2^-n is 0 for large n.
    private static int Rank(int count, double alpha)
    {
        double logarithm = -count * Math.Log(2), below = 0;
        for (int k = 1; k <= count / 2; k++)
        {
            below += Math.Exp(logarithm);
            if (2 * below > alpha) return k - 1;
            logarithm += Math.Log(count - k + 1) - Math.Log(k);
        }
        return count / 2;
    }
}
