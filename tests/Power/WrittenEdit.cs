namespace RealtimeConv.Tests.Power;

/// <summary>A change of a constant that is written for each kernel, such as the taps of a blocked program.</summary>
/// <param name="Constant">Its name, K_ROWS for one; a program that defines it has to have a place for the change.</param>
/// <param name="Change">The text as it is planted.</param>
internal sealed record WrittenEdit(string Constant, Func<string, string> Change);
