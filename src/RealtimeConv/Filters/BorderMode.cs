namespace RealtimeConv.Filters;

/// <summary>How a frame abcd continues outside itself. Every rule repeats as often as needed; a frame may be 1 x 1.</summary>
public enum BorderMode
{
    /// <summary>aaa|abcd|ddd: the edge sample goes on. GL_CLAMP_TO_EDGE.</summary>
    Replicate,

    /// <summary>cba|abcd|dcb: mirrored, the edge sample repeated. GL_MIRRORED_REPEAT.</summary>
    Reflect,

    /// <summary>dcb|abcd|cba: mirrored about the edge sample, which is not repeated; a single sample repeats. No GL mode: index arithmetic.</summary>
    Reflect101,

    /// <summary>bcd|abcd|abc: periodic. GL_REPEAT.</summary>
    Wrap,

    /// <summary>vvv|abcd|vvv: a constant value per channel. GL_CLAMP_TO_BORDER.</summary>
    Constant,
}
