namespace RealtimeConv.Tests.Conformance;

/// <summary>What a run of the program left.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">What went to stdout.</param>
/// <param name="Error">What went to stderr.</param>
internal sealed record ProgramResult(int Code, string Output, string Error);
