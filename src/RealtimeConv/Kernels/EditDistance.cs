using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>How many single-character edits lead from one word to another: what "did you mean" is made of.</summary>
/// <remarks>Damerau and Levenshtein's distance in its restricted form: insertion, deletion, substitution, exchange of neighbours.</remarks>
public static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>The distance of two words, from 0 where they are equal to the longer one's length. Costs the product of their lengths.</summary>
    public static int Between(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) table[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
            {
                int best = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                best = Math.Min(best, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, table[i - 2, j - 2] + 1);
                table[i, j] = best;
            }
        return table[a.Length, b.Length];
    }

    /// <summary>The candidates within a third of the word's length, or that begin with the word, in either case; best first.</summary>
    /// <param name="word">What was typed. Nothing is near to one of no or of more than 64 characters.</param>
    /// <param name="candidates">The words that are known.</param>
    /// <param name="count">How many to return at most.</param>
    public static ImmutableArray<string> Nearest(string word, IEnumerable<string> candidates, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > LongestWord) return [];
        int limit = Math.Max(1, (word.Length + 1) / 3);
        return [.. candidates.Select(c => (Name: c, Distance: Distance(word.ToLowerInvariant(), c.ToLowerInvariant()))).Where(c => c.Distance <= limit).OrderBy(c => c.Distance).Take(count).Select(c => c.Name)];
    }

    private static int Distance(string word, string candidate) =>
        word.Length >= 3 && candidate.StartsWith(word, StringComparison.Ordinal) ? 1 : Between(word, candidate);
}
