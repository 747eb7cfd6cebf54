namespace RealtimeConv.Planning;

/// <summary>One wave of a <see cref="RecursivePass"/>: what the weight of place n of the window takes from it is cosine * cos(w n) + sine * sin(w n), w = 2 pi order / length.</summary>
/// <param name="Order">Periods in the window; 0 is the sum of the window.</param>
/// <param name="Cosine">Factor of the cosine.</param>
/// <param name="Sine">Factor of the sine; 0 for order 0.</param>
public readonly record struct RecursiveTerm(int Order, double Cosine, double Sine);
