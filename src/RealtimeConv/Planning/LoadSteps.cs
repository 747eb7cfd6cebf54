namespace RealtimeConv.Planning;

/// <summary>What happens to a texel on its way into a pass, in this order; only <see cref="PointwisePass"/> decodes.</summary>
[Flags]
public enum LoadSteps
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Colours divided by alpha (0 where alpha is 0): premultiplied storage becomes straight.</summary>
    Unpremultiply = 1,

    /// <summary>Colours decoded from sRGB.</summary>
    Linearize = 2,

    /// <summary>Colours multiplied by alpha.</summary>
    Premultiply = 4,

    /// <summary>Alpha read as 1.</summary>
    OpaqueAlpha = 8,
}
