namespace RealtimeConv.Verification.Reports;

/// <summary>How a case of a validation run ended.</summary>
public enum ValidationOutcome
{
    /// <summary>Every sample lay in its allowed set.</summary>
    Passed,

    /// <summary>A sample lay outside.</summary>
    Failed,

    /// <summary>The case could not be run although it should have been.</summary>
    Error,

    /// <summary>The machine lacks what the case needs.</summary>
    Skipped,
}
