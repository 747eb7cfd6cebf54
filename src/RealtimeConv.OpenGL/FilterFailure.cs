using RealtimeConv.Filters;

namespace RealtimeConv.OpenGL;

/// <summary>A filter that the engine bypasses, and why.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Message">One line: what, where, which limit, what to do.</param>
/// <param name="Cause">The error behind it.</param>
public sealed record FilterFailure(Filter Filter, string Message, Exception Cause);
