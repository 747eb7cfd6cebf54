namespace RealtimeConv.Demo.Doctor;

/// <summary>A program or library that is found or not.</summary>
/// <param name="Available">Whether it can be used.</param>
/// <param name="Detail">Where it was found and its version, or why it cannot be used.</param>
internal sealed record ToolReport(bool Available, string Detail)
{
    /// <summary>Whether it was found, of use or not.</summary>
    public bool IsThere { get; init; } = Available;
}
