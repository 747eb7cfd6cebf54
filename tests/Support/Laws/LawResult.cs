namespace RealtimeConv.Tests.Support.Laws;

/// <summary>What a filter gave, row-major with its channels interleaved, and how far each sample may lie off; 0 where it is exact.</summary>
public sealed record LawResult(double[] Values, double[] Errors)
{
    /// <summary>Exact values.</summary>
    public static LawResult Exactly(double[] values) => new(values, new double[values.Length]);

    /// <summary>Whether two results can be the same picture.</summary>
    public bool Agrees(LawResult other) => Agrees(other, _ => true);

    /// <summary>Whether two results can be the same picture in some of their samples.</summary>
    public bool Agrees(LawResult other, Func<int, bool> where) =>
        Values.Length == other.Values.Length && Enumerable.Range(0, Values.Length).Where(where).All(k => Math.Abs(Values[k] - other.Values[k]) <= Errors[k] + other.Errors[k]);
}
