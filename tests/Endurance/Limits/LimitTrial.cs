namespace RealtimeConv.Tests.Endurance.Limits;

/// <summary>How a limit is tried.</summary>
/// <param name="Says">What the refusal says, and no other.</param>
/// <param name="At">Reads input at the limit.</param>
/// <param name="Above">Reads input just above it.</param>
internal sealed record LimitTrial(string Says, Action At, Action Above)
{
    /// <summary>A trial whose input depends on one number.</summary>
    public static LimitTrial Of(string says, long limit, Action<long> read) => new(says, () => read(limit), () => read(limit + 1));
}
