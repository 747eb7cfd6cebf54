namespace RealtimeConv.Networks;

/// <summary>Functions of one value between layers.</summary>
public enum ActivationKind
{
    /// <summary>max(v, 0).</summary>
    Relu,

    /// <summary>v where v >= 0, a * v else.</summary>
    LeakyRelu,

    /// <summary>Leaky with a slope per channel.</summary>
    PRelu,

    /// <summary>min(max(v, a), b).</summary>
    Clip,

    /// <summary>1 / (1 + e^-v).</summary>
    Sigmoid,

    /// <summary>tanh v.</summary>
    Tanh,

    /// <summary>v / (1 + e^-v).</summary>
    Silu,
}
