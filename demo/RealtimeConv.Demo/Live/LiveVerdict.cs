using RealtimeConv.Filters;

namespace RealtimeConv.Demo.Live;

/// <summary>What runs in place of what was asked for, so that frames keep their budget.</summary>
/// <param name="Filter">The filter that runs.</param>
/// <param name="IsGranted">Whether an error of one 8-bit step is granted for a cheaper plan.</param>
/// <param name="Note">What the user is told; null where all is as asked for.</param>
internal sealed record LiveVerdict(Filter Filter, bool IsGranted, string? Note);
