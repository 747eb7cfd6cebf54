using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>What one pattern in one pair of formats showed.</summary>
internal sealed record Finding(string Pattern, PixelFormat Source, PixelFormat Output, ComparisonReport Report)
{
    public bool IsCaught => !Report.Passed;
}
