namespace RealtimeConv.OpenGL;

/// <summary>What became of a frame, and why where it is not what was asked for.</summary>
/// <param name="Status">What happened.</param>
/// <param name="Message">One line for the user; null where the filter ran.</param>
public readonly record struct ApplyResult(ApplyStatus Status, string? Message = null)
{
    /// <summary>Whether the filter ran.</summary>
    public bool IsApplied => Status == ApplyStatus.Applied;
}
