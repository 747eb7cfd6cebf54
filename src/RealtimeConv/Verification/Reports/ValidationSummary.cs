namespace RealtimeConv.Verification.Reports;

/// <summary>Counts over the cases of one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Cases">How many ran or should have.</param>
/// <param name="Failed">Cases with a sample outside its allowed set.</param>
/// <param name="Errors">Cases that broke.</param>
/// <param name="Skipped">Cases that the machine cannot run.</param>
/// <param name="Samples">Samples judged.</param>
/// <param name="SpecFailures">Samples outside even the spec tier.</param>
/// <param name="Warnings">Samples that independent rounding errors would not give.</param>
/// <param name="Unbounded">Samples where anything may stand.</param>
/// <param name="MaxRatio">Largest error by allowance over all cases.</param>
/// <param name="MaxFloatRatio">The same over float32 results alone, where no rounding of codes hides the arithmetic.</param>
public sealed record ValidationSummary(
    string Group, int Cases, int Failed, int Errors, int Skipped, long Samples, long SpecFailures, long Warnings, long Unbounded, double MaxRatio, double MaxFloatRatio)
{
    /// <summary>Counts the cases of a group.</summary>
    public static ValidationSummary Of(string group, IReadOnlyList<ValidationCase> cases)
    {
        int Count(ValidationOutcome outcome) => cases.Count(c => c.Outcome == outcome);
        var comparisons = cases.Select(c => c.Comparison).OfType<ComparisonReport>().ToList();
        return new ValidationSummary(group, cases.Count, Count(ValidationOutcome.Failed), Count(ValidationOutcome.Error), Count(ValidationOutcome.Skipped),
            comparisons.Sum(c => c.Samples), comparisons.Sum(c => c.SpecFailures ?? 0), comparisons.Sum(c => c.Warnings ?? 0), comparisons.Sum(c => c.Unbounded),
            comparisons.Select(c => c.MaxRatio).DefaultIfEmpty().Max(),
            comparisons.Where(c => c.Format.Type == Frames.SampleType.Float32).Select(c => c.MaxRatio).DefaultIfEmpty().Max());
    }
}
