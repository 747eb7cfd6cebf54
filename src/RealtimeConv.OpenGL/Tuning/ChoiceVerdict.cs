namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Whether a plan is fast enough beside others.</summary>
public enum ChoiceVerdict
{
    /// <summary>The measurements leave it open.</summary>
    Undecided,

    /// <summary>It takes at most the allowed multiple of any other's time.</summary>
    Within,

    /// <summary>It takes longer.</summary>
    Above,
}
