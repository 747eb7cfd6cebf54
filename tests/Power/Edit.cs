namespace RealtimeConv.Tests.Power;

/// <summary>A change of one place in one shader file.</summary>
/// <param name="File">The file below shaders/.</param>
/// <param name="Pattern">Text that occurs once in it, and once in every program that it is planted into.</param>
/// <param name="Replacement">What takes its place.</param>
internal sealed record Edit(string File, string Pattern, string Replacement);
