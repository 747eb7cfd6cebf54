using System.Collections.Immutable;

namespace RealtimeConv.Kernels.Text;

/// <summary>A kernel written in some format.</summary>
/// <param name="Text">The text, without a line end after the last line.</param>
/// <param name="Warnings">What the format could not say; one sentence each.</param>
public sealed record KernelText(string Text, ImmutableArray<string> Warnings);
