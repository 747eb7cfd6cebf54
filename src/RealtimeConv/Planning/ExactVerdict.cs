namespace RealtimeConv.Planning;

/// <summary>Whether a request has exact plans on a backend: whole numbers, the same codes on every device.</summary>
/// <param name="Backend">The backend.</param>
/// <param name="Applies">Whether there are any.</param>
/// <param name="Why">What makes them possible, or what is in their way; the end of a sentence.</param>
public sealed record ExactVerdict(Backend Backend, bool Applies, string Why);
