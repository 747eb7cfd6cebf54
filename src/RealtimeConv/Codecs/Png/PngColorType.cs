namespace RealtimeConv.Codecs;

/// <summary>The colour types of PNG, with the numbers of the file format.</summary>
public enum PngColorType
{
    /// <summary>One grey channel.</summary>
    Grey = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>Indices into a table of colours.</summary>
    Palette = 3,

    /// <summary>Grey and straight alpha.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue and straight alpha.</summary>
    Rgba = 6,
}
