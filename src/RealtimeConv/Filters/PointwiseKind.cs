namespace RealtimeConv.Filters;

/// <summary>The functions of one sample that a <see cref="PointwiseFilter"/> may apply.</summary>
public enum PointwiseKind
{
    /// <summary>|v|.</summary>
    Absolute,

    /// <summary>a * v + b (gain and offset).</summary>
    Affine,

    /// <summary>min(max(v, a), b).</summary>
    Clamp,

    /// <summary>1 where v is at least a, else 0.</summary>
    Threshold,
}
