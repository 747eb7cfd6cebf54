namespace RealtimeConv.Verification.Reports;

/// <summary>Counts over the cases of one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Cases">How many ran or should have.</param>
/// <param name="Failed">Cases with a sample outside its allowed set.</param>
/// <param name="Errors">Cases that broke.</param>
/// <param name="Skipped">Cases that the machine cannot run.</param>
/// <param name="Judged">All their comparisons counted together.</param>
public sealed record ValidationSummary(string Group, int Cases, int Failed, int Errors, int Skipped, ComparisonTally Judged)
{
    /// <summary>Counts the cases of a group.</summary>
    public static ValidationSummary Of(string group, IReadOnlyList<ValidationCase> cases)
    {
        int Count(ValidationOutcome outcome) => cases.Count(c => c.Outcome == outcome);
        var judged = cases.Aggregate(ComparisonTally.None, (sum, c) => sum + c.Judged);
        return new ValidationSummary(group, cases.Count, Count(ValidationOutcome.Failed), Count(ValidationOutcome.Error), Count(ValidationOutcome.Skipped), judged);
    }
}
