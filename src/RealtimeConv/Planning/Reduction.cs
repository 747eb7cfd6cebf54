namespace RealtimeConv.Planning;

/// <summary>How several values of one output sample become one.</summary>
public enum Reduction
{
    /// <summary>There is one value.</summary>
    Single,

    /// <summary>Weighted sum.</summary>
    Sum,

    /// <summary>scale * sqrt(sum of squares).</summary>
    Magnitude,

    /// <summary>scale * the largest.</summary>
    Maximum,
}
